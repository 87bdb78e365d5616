"""Simulation: a year of a township, made from a scenario and a seed, for training, demonstrations and load tests (模拟).

A scenario says which cases there are, when they begin, what goes wrong in them. Everything else is rehearsed: every entry
is one that the judge allows, or just misses the rule that the scenario wants to be missed. The same scenario, texts and
seed give the same bytes. Nobody in it exists.
"""

from pdca.simulation.play import Played, simulate
from pdca.simulation.scenario import Scenario, ScenarioError, Story, read_scenario

__all__ = ["Played", "Scenario", "ScenarioError", "Story", "read_scenario", "simulate"]
