"""Obligations: what falls due every week, quarter, year or term, for whom, and what was done about it (language.md 11).

Nothing is ticked off: an act that a case records anyway counts by itself. Pure: declarations, organisation and the
pages of cases in, what is due out.
"""

from pdca.obligations.bearer import Bearer, bearers
from pdca.obligations.deadline import Deadline, Deadlines
from pdca.obligations.due import SOON, Due, State, due, missed
from pdca.obligations.told import Told

__all__ = ["SOON", "Bearer", "Deadline", "Deadlines", "Due", "State", "Told", "bearers", "due", "missed"]
