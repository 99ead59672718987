"""What a scheduler call must look like before it reaches the machine (spec mesos.md section 1.1)."""

from tepui.wire.generated import v1_scheduler


def validate(call: v1_scheduler.Call, principal: str | None = None) -> str | None:
    """What is wrong with the call, without ``Failed to validate scheduler::Call: ``, or None."""
    raise NotImplementedError
