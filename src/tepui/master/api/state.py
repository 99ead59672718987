"""``/state`` and ``/state-summary``: everything at once."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from tepui.master.api import agents, flags, frameworks, rendering, tasks, version
from tepui.master.settings import MESOS_VERSION
from tepui.master.state import State

#: The states that the summary counts, in its order.
_COUNTED: Final = (
    "TASK_STAGING",
    "TASK_STARTING",
    "TASK_RUNNING",
    "TASK_KILLING",
    "TASK_FINISHED",
    "TASK_KILLED",
    "TASK_FAILED",
    "TASK_LOST",
    "TASK_ERROR",
    "TASK_UNREACHABLE",
)


def render(state: State) -> bytes:
    """``/state``."""
    return b"".join(pieces(state))


def pieces(state: State) -> Iterator[bytes]:
    """``/state`` in pieces: one per agent and framework, so that a server can pause between them.

    The state must not change in between.
    """
    usage = frameworks.Usage(state)
    return rendering.pieces(
        _root(state),
        [
            ("slaves", map(agents.fragment, state.agents.values())),
            (
                "recovered_slaves",
                (agents.recovered_fragment(*one) for one in state.recovered_agents.items()),
            ),
            ("frameworks", (frameworks.fragment(one, usage) for one in state.frameworks.values())),
            (
                "completed_frameworks",
                (frameworks.fragment(one, usage) for one in state.completed_frameworks.values()),
            ),
            ("orphan_tasks", ()),
            ("unregistered_frameworks", ()),
        ],
    )


def _root(state: State) -> dict[str, Any]:
    info = state.master_info
    hostname = info.hostname or ""
    active = sum(agent.active for agent in state.agents.values())
    shown: dict[str, Any] = {
        "version": MESOS_VERSION,
        **version.BUILD,
        "start_time": state.start_time,
        "elected_time": state.elected_time,
        "id": state.id,
        "pid": str(state.pid),
        "hostname": hostname,
        "capabilities": [one.type for one in info.capabilities if one.type is not None],
        "activated_slaves": float(active),
        "deactivated_slaves": float(len(state.agents) - active),
        "unreachable_slaves": float(len(state.unreachable_agents)),
        "leader": str(state.pid),
        "leader_info": {
            "id": state.id,
            "pid": str(state.pid),
            "port": state.pid.port,
            "hostname": hostname,
        },
    }
    if not state.viewer.sees_flags():
        return shown
    if state.settings.cluster is not None:
        shown["cluster"] = state.settings.cluster
    if state.settings.log_dir is not None:
        shown["log_dir"] = state.settings.log_dir
    shown["flags"] = flags.texts(state.settings)
    return shown


# --- the summary ---


class _Census:
    """Tasks counted by state, per framework and per agent, and who is on whom."""

    def __init__(self, state: State) -> None:
        self.by_framework: dict[str, Counter[str]] = {}
        self.by_agent: dict[str, Counter[str]] = {}
        self.agents_of: dict[str, dict[str, None]] = {}
        self.frameworks_on: dict[str, dict[str, None]] = {}
        for framework in state.frameworks.values():
            counts = self.by_framework.setdefault(framework.id, Counter())
            for task in tasks.of_framework(framework):
                counts[task.state] += 1
                self.by_agent.setdefault(task.agent_id, Counter())[task.state] += 1
                self._meet(framework.id, task.agent_id)
            for agent_id in framework.executors:
                self._meet(framework.id, agent_id)

    def _meet(self, framework_id: str, agent_id: str) -> None:
        self.agents_of.setdefault(framework_id, {})[agent_id] = None
        self.frameworks_on.setdefault(agent_id, {})[framework_id] = None


def _counts(counted: Counter[str] | None) -> dict[str, int]:
    return {name: counted[name] if counted else 0 for name in _COUNTED}


def render_summary(state: State) -> bytes:
    """``/state-summary``."""
    usage, census = frameworks.Usage(state), _Census(state)
    head: dict[str, Any] = {"hostname": state.master_info.hostname or ""}
    if state.settings.cluster is not None:
        head["cluster"] = state.settings.cluster
    shown_agents = (
        agents.summary(one)
        | _counts(census.by_agent.get(one.id))
        | {"framework_ids": list(census.frameworks_on.get(one.id, ()))}
        for one in state.agents.values()
    )
    shown_frameworks = (
        frameworks.summary(one, usage)
        | _counts(census.by_framework.get(one.id))
        | {"slave_ids": list(census.agents_of.get(one.id, ()))}
        for one in state.frameworks.values()
    )
    return rendering.page(
        head,
        [
            ("slaves", map(rendering.encode, shown_agents)),
            ("frameworks", map(rendering.encode, shown_frameworks)),
        ],
    )
