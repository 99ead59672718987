"""What an agent asks of its shell. The closed union ``Effect`` is at the end.

Order matters as described in ``base.machine``: the checkpoint of a task comes before its container,
the checkpoint of an update before the message that carries it.
"""

import enum
from dataclasses import dataclass

from tepui.agent import containers, probes, volumes
from tepui.base.machine import CancelTimer, Persist, SetTimer
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid


class Level(enum.StrEnum):
    """How much a log line matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class SendMessage:
    """Send a libprocess message from our process; delivery is not promised."""

    receiver: Upid
    message: InternalMessage


@dataclass(frozen=True, slots=True)
class Link:
    """Watch the connection to this process; its end comes back as ``PeerExited``."""

    target: Upid


@dataclass(frozen=True, slots=True)
class DetectMaster:
    """Find the leading master again; the answer is ``MasterDetected``, maybe with the same one."""


@dataclass(frozen=True, slots=True)
class Terminate:
    """End the agent; every effect before this one is done."""

    message: str


@dataclass(frozen=True, slots=True)
class Log:
    """Tell the operator."""

    level: Level
    text: str


Effect = (
    Persist
    | SetTimer
    | CancelTimer
    | SendMessage
    | Link
    | DetectMaster
    | Terminate
    | Log
    | containers.StartContainer
    | containers.SignalContainer
    | containers.DestroyContainer
    | containers.ForgetContainer
    | probes.RunProbe
    | volumes.MakeVolume
    | volumes.RemoveVolume
)
