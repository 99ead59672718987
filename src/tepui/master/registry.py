"""What outlives a master: which agents were admitted, are unreachable, or are gone.

Frameworks, tasks and offers are not here; agents and frameworks bring them back (spec mesos.md
section 7.2). Keys are ``agents/<id>`` (an AgentInfo as protobuf), ``unreachable/<id>`` and
``gone/<id>`` (wall time in nanoseconds as text). Every function returns effects that go out before
the message that tells anybody.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

from tepui.base import errors
from tepui.base.machine import Persist
from tepui.wire import protobuf
from tepui.wire.errors import DecodeError
from tepui.wire.generated import v1

_AGENTS: Final = "agents/"
_UNREACHABLE: Final = "unreachable/"
_GONE: Final = "gone/"


@dataclass(frozen=True, slots=True)
class Contents:
    """The registry, read back."""

    agents: dict[str, v1.AgentInfo] = field(default_factory=dict[str, v1.AgentInfo])
    unreachable: OrderedDict[str, int] = field(default_factory=OrderedDict[str, int])
    gone: OrderedDict[str, int] = field(default_factory=OrderedDict[str, int])


def read(entries: dict[str, bytes]) -> Contents:
    """Read what ``Persist`` wrote; other keys are left alone. Raises CorruptionError."""
    contents = Contents()
    for key, value in sorted(entries.items(), key=lambda entry: _age(entry[0], entry[1])):
        try:
            if key.startswith(_AGENTS):
                info = protobuf.decode(v1.AgentInfo, value)
                contents.agents[key.removeprefix(_AGENTS)] = info
            elif key.startswith(_UNREACHABLE):
                contents.unreachable[key.removeprefix(_UNREACHABLE)] = int(value)
            elif key.startswith(_GONE):
                contents.gone[key.removeprefix(_GONE)] = int(value)
        except (DecodeError, ValueError) as error:
            raise errors.CorruptionError(f"registry entry '{key}' does not read back") from error
    return contents


def _age(key: str, value: bytes) -> tuple[int, bytes, str]:
    """Sorts times as numbers, oldest first."""
    return (0, b"", key) if key.startswith(_AGENTS) else (len(value), value, key)


def admit(agent_id: str, info: v1.AgentInfo) -> tuple[Persist, ...]:
    """The agent is one of ours, whatever it was before."""
    return (
        Persist(f"{_AGENTS}{agent_id}", protobuf.encode(info)),
        Persist(f"{_UNREACHABLE}{agent_id}", None),
    )


def mark_unreachable(agent_id: str, wall_ns: int) -> tuple[Persist, ...]:
    """The agent is not to be reached since then."""
    return (
        Persist(f"{_AGENTS}{agent_id}", None),
        Persist(f"{_UNREACHABLE}{agent_id}", str(wall_ns).encode()),
    )


def remove(agent_id: str) -> tuple[Persist, ...]:
    """The agent left for good; it may come back as a new one."""
    return (Persist(f"{_AGENTS}{agent_id}", None),)


def forget_unreachable(agent_id: str) -> tuple[Persist, ...]:
    """The agent has been unreachable for so long that others pushed it out of memory."""
    return (Persist(f"{_UNREACHABLE}{agent_id}", None),)
