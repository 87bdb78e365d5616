"""Work that keeps most of what it makes: the collector of cycles would go through all of it again and again, and find nothing."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def rare_collection() -> Iterator[None]:
    """Let the collector look for cycles seldom; afterwards as before.

    What was made counts as old then, and is looked through when everything is. Where somebody else keeps objects away from
    the collector, theirs must stay so, and all that is young is looked through at once.
    """
    before = gc.get_threshold()
    gc.set_threshold(200_000, 50, 50)
    try:
        yield
    finally:
        if not gc.get_freeze_count():
            gc.freeze()
            gc.unfreeze()
        gc.set_threshold(*before)
