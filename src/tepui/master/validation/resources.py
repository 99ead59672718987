"""Resources on the wire: are they well formed (spec mesos.md section 1.5, point 8)."""

from collections.abc import Sequence

from tepui.wire.generated import v1


def validate(resources: Sequence[v1.Resource]) -> str | None:
    """What is wrong with the resources on their own, or None."""
    raise NotImplementedError
