"""The list of offers that an ACCEPT names (spec mesos.md section 1.4)."""

from collections.abc import Sequence

from tepui.master.state import Framework, State


def validate(state: State, framework: Framework, offer_ids: Sequence[str]) -> str | None:
    """Why these offers cannot be accepted together, or None; offers are not changed."""
    raise NotImplementedError
