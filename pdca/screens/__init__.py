"""What a terminal shows: cards, lists, tables and questions. The only importer of rich.

A `Screen` prints what `cards`, `views` and `audits` make. It works at 80 columns, without colour, piped, and on consoles that
know only GBK; what cannot be shown there is replaced, never a crash.
"""

from pdca.screens import audits, cards, schedules, views
from pdca.screens.screen import Screen
from pdca.screens.voice import Voice, clean

__all__ = ["Screen", "Voice", "audits", "cards", "clean", "schedules", "views"]
