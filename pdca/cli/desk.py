"""What every command works with: the store, the texts, the office and the screen, each made when first needed."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import IO, Any, BinaryIO

from attrs import define, field

from pdca.bench import Bench
from pdca.errors import PdcaError
from pdca.history import History
from pdca.office import Office
from pdca.pack import Pack
from pdca.papers import Papers
from pdca.phrase import Language, Phrase
from pdca.screens import Screen, Voice
from pdca.screens.screen import console
from pdca.stores import open_store
from pdca.stores.port import Store
from pdca.trail import Trail

DEFAULT_STORE = "pdca.db"
DEFAULT_LOG = "pdca"


class InputError(PdcaError):
    """What was typed or read from a file cannot be used; nothing was written."""

    code = "input"


@define(eq=False, slots=False)
class Desk:
    """One command at work. *clock* gives the present time; *out* is where results go.

