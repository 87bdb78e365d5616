"""Marked copies of other people's workbooks: no cell changed, comments and colour where something was found, lists behind."""

from pdca.marking.book import Mark, copied
from pdca.marking.lists import List
from pdca.marking.places import Joined, Places, places
from pdca.marking.remarks import lists, marks

__all__ = ["Joined", "List", "Mark", "Places", "copied", "lists", "marks", "places"]
