"""The names of the master's timers: what ``TimerFired`` brings back, and to which handler."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Allocate:
    """The coalesced allocation run that some event asked for."""


@dataclass(frozen=True, slots=True)
class AllocateBatch:
    """The periodic allocation run over all agents."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The next HEARTBEAT of a scheduler's stream is due."""

    stream_id: str


@dataclass(frozen=True, slots=True)
class OperatorHeartbeat:
    """The next HEARTBEAT of an operator's stream is due."""

    stream_id: str


@dataclass(frozen=True, slots=True)
class FrameworkFailover:
    """A disconnected framework's time to come back is over."""

    framework_id: str


@dataclass(frozen=True, slots=True)
class OfferExpired:
    """Nobody answered the offer within ``offer_timeout``."""

    offer_id: str


@dataclass(frozen=True, slots=True)
class Ping:
    """The next ping of an agent is due, and with it the answer to the last one."""

    agent_id: str


@dataclass(frozen=True, slots=True)
class AuthenticationDue:
    """An exchange of CRAM-MD5 takes too long."""

    process: str


@dataclass(frozen=True, slots=True)
class AgentReturn:
    """A disconnected agent's time to come back is over."""

    agent_id: str


@dataclass(frozen=True, slots=True)
class RecoveredAgentsReturn:
    """The time for agents of the registry to come back after our start is over."""
