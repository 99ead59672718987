"""What can happen to an agent. The closed union ``Event`` is at the end."""

from dataclasses import dataclass

from tepui.agent import containers, probes
from tepui.base.machine import TimerFired
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid


@dataclass(frozen=True, slots=True)
class Started:
    """First event of every life: the checkpoint of the last one and what the launcher still has."""

    #: Key to value, as ``Persist`` wrote them.
    checkpoint: dict[str, bytes]
    reports: tuple[containers.ContainerReport, ...] = ()


@dataclass(frozen=True, slots=True)
class MasterDetected:
    """Answer to ``DetectMaster``: the leading master, or None while there is none."""

    master: Upid | None
    #: False when the address is only how we reach it: it may introduce itself by another one.
    exact: bool = True


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """A libprocess message, decoded."""

    sender: Upid
    message: InternalMessage


@dataclass(frozen=True, slots=True)
class PeerExited:
    """The link to every process at this ``ip:port`` broke."""

    address: str


@dataclass(frozen=True, slots=True)
class ShutdownRequested:
    """The operator wants this agent gone for good (SIGUSR1 of the original)."""

    message: str


Event = (
    Started
    | MasterDetected
    | MessageReceived
    | PeerExited
    | ShutdownRequested
    | containers.ContainerStarted
    | containers.ContainerFailed
    | containers.ContainerExited
    | probes.ProbeFinished
    | TimerFired
)
