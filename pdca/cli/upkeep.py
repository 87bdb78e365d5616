"""Commands around the work: lint, schema, specify, tour."""

from typing import Any

from pdca.cli.desk import Desk


def tour(desk: Desk, options: Any) -> int:
    """Play the sample cases."""
    from pdca.tour import tour as play

    play(desk.screen)
    return 0
