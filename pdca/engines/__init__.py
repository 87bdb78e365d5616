"""Engines: the same verdict on every case, for thousands of events in plain Python and for as many as a cluster holds (docs/engines.md).

What an engine does is read, sort by case and moment, and hand cases over. `pdca.engines.verdicts.Checker.verdicts` judges them, wherever it runs.
"""

from pdca.engines.assembly import ENGINES, assembled
from pdca.engines.recipe import Recipe, recipe_of
from pdca.engines.run import Outcome, Run
from pdca.engines.settings import Settings
from pdca.engines.tally import Tally
from pdca.engines.verdicts import Case, Checker, Deviation, Verdict

__all__ = [
    "ENGINES",
    "Case",
    "Checker",
    "Deviation",
    "Outcome",
    "Recipe",
    "Run",
    "Settings",
    "Tally",
    "Verdict",
    "assembled",
    "recipe_of",
]
