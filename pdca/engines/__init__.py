"""Engines: the same verdict on every case, for thousands of events in plain Python and for as many as a cluster holds (docs/engines.md).

What an engine does is read, sort by case, and hand cases over. `pdca.audit.cases.audit_case` judges them whole, wherever it runs;
`pdca.engines.verdicts.Checker.verdicts` judges control flow alone, hundreds of times as fast.
"""

from pdca.engines.assembly import ENGINES, assembled
from pdca.engines.brief import Brief, brief_of
from pdca.engines.counts import Counts
from pdca.engines.recipe import Recipe, recipe_of
from pdca.engines.run import Outcome, Run
from pdca.engines.settings import Settings
from pdca.engines.tally import Tally
from pdca.engines.verdicts import Case, Checker, Deviation

__all__ = [
    "ENGINES",
    "Brief",
    "Case",
    "Checker",
    "Counts",
    "Deviation",
    "Outcome",
    "Recipe",
    "Run",
    "Settings",
    "Tally",
    "assembled",
    "brief_of",
    "recipe_of",
]
