"""Frozen values made fast, for the few places that make one or more for every record of a log.

A frozen value of attrs sets each field by a call that its own ban on setting passes through; that takes several times
as long as making a plain one. What is made here is made plain, of the same layout, and then declared to be frozen.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from attrs import field, fields, make_class

T = TypeVar("T")


def maker(kind: type[T]) -> Callable[..., T]:
    """Return what makes a *kind* of all its fields, by position and in their order; no default, converter or validator is asked.

    *kind* is a class of attrs with slots and no slot for weak references; for others the first call is a TypeError.
    """

    def declared(made: Any) -> None:
        made.__class__ = kind

    names = [one.name for one in fields(kind)]  # type: ignore[arg-type]
    plain: Callable[..., T] = make_class(
        f"_{kind.__name__}", {name: field(alias=name) for name in names}, eq=False, repr=False, slots=True, weakref_slot=False,
        class_body={"__attrs_post_init__": declared},
    )  # fmt: skip
    return plain
