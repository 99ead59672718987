"""What must hold once the faults are over and the world had time: liveness and agreement.

``unsettled`` names what does not hold yet. A run is good when it names nothing before its time is
over. Everybody is asked: frameworks, master, agents, and the processes themselves.
"""

from collections.abc import Collection, Iterator

from tepui.agent import state as agent_state
from tepui.master import state as master_state
from tepui.model import task_states
from tepui.sim.agent_node import AgentNode
from tepui.sim.cluster import Cluster
from tepui.sim.scheduler_node import SchedulerNode
from tepui.sim.scripted_scheduler import KeepRunning


def unsettled(cluster: Cluster, *, gone: Collection[str] = ()) -> list[str]:
    """Everything that has not come to rest, as sentences; ``gone`` are nodes down for good."""
    return list(_all(cluster, gone))


def _all(cluster: Cluster, gone: Collection[str]) -> Iterator[str]:
    down = [node.name for node in cluster.nodes() if not node.is_up and node.name not in gone]
    if down:
        yield f"down: {', '.join(down)}"
        return
    for agent in cluster.agents:
        if agent.name in gone:
            if _find(cluster, agent):
                yield f"the master still counts on {agent.name}, which is gone"
        else:
            yield from _agent(cluster, agent)
    for node in cluster.schedulers.values():
        if isinstance(node.scheduler, KeepRunning) and node.scheduler.book.leaving:
            yield from _gone(cluster, node)
            continue
        yield from _subscribed(node.name, subscribed=node.client.subscribed)
        if isinstance(node.scheduler, KeepRunning):
            yield from _keeper(cluster, node, node.scheduler)
    if cluster.has_marathon:
        yield from _marathon(cluster)


def _subscribed(name: str, *, subscribed: bool) -> Iterator[str]:
    if not subscribed:
        yield f"{name} is not subscribed"


# --- agents: what the master thinks, what the agent knows, what really runs ---


def _find(cluster: Cluster, agent: AgentNode) -> master_state.Agent | None:
    at_address = cluster.master.state.agents_by_address.get(agent.pid.address, {})
    return at_address.get(agent.pid.id)


def _agent(cluster: Cluster, agent: AgentNode) -> Iterator[str]:
    name, state = agent.name, agent.state
    if state.phase is not agent_state.Phase.RUNNING:
        yield f"{name} is {state.phase.lower()}"
    known = _find(cluster, agent)
    if known is None or not known.active:
        yield f"{name} is not active at the master"
        return
    if state.info.id is None or known.id != state.info.id.value:
        yield f"{name} is {known.id} to the master and {state.info.id} to itself"
    waiting = [key[1] for key, stream in state.streams.items() if stream.pending]
    if waiting:
        yield f"{name} has updates that nobody acknowledged, of {', '.join(waiting)}"
    at_master = {
        (task.framework_id, task.id): str(task.state.value)
        for tasks in known.tasks.values()
        for task in tasks.values()
    }
    at_agent = {
        task.key: str(task.state.value)
        for framework in state.frameworks.values()
        for task in framework.tasks()
    }
    if at_master != at_agent:
        yield f"tasks of {name}: the master has {at_master}, the agent {at_agent}"
    real = {container.task for container in agent.launcher.live().values()}
    alive = {key for key, task in at_agent.items() if not task_states.is_terminal(task)}
    for framework_id, task_id in sorted(real - alive):
        yield f"{task_id} of {framework_id} runs on {name}, which does not know of it"
    for framework_id, task_id in sorted(alive - real):
        yield f"{name} believes that {task_id} of {framework_id} lives"
    left = [c for c, one in agent.launcher.containers.items() if one.exited]
    if left:
        yield f"{name} has not taken the exits of {', '.join(left)}"


# --- frameworks ---


def _gone(cluster: Cluster, node: SchedulerNode) -> Iterator[str]:
    """A framework that was torn down leaves nothing behind."""
    framework_id = node.framework_id or ""
    if framework_id in cluster.master.state.frameworks or node.client.over is None:
        yield f"{node.name} was to be torn down and is still there"
    for task_id in sorted(_real(cluster, framework_id)):
        yield f"task {task_id} runs, whose framework {node.name} was torn down"


def _real(cluster: Cluster, framework_id: str) -> set[str]:
    """Tasks of a framework that have a living container."""
    return {
        container.task[1]
        for agent in cluster.agents
        if agent.is_up
        for container in agent.launcher.live().values()
        if container.task[0] == framework_id
    }


def _keeper(cluster: Cluster, node: SchedulerNode, keeper: KeepRunning) -> Iterator[str]:
    book = keeper.book
    running = sum(entry.state == "TASK_RUNNING" for entry in book.tasks.values())
    if running != book.wanted:
        states = {task_id: entry.state for task_id, entry in book.tasks.items()}
        yield f"{node.name} wants {book.wanted} tasks and has {running} running: {states}"
    unreachable = {k for k, entry in book.tasks.items() if entry.state == "TASK_UNREACHABLE"}
    yield from _agree(
        cluster, node.name, node.framework_id or "", set(book.tasks) - unreachable, unreachable
    )


def _agree(
    cluster: Cluster, name: str, framework_id: str, known: set[str], unreachable: set[str]
) -> Iterator[str]:
    """The framework, the master and the hosts have the same tasks of the framework."""
    framework = cluster.master.state.frameworks.get(framework_id)
    at_master: set[str] = set(framework.tasks) if framework else set()
    if at_master != known:
        more, less = sorted(at_master - known), sorted(known - at_master)
        yield f"only the master knows tasks {more}, only {name} knows {less}"
    for task_id in sorted(_real(cluster, framework_id) - known):
        what = "believes to be unreachable" if task_id in unreachable else "does not know"
        yield f"task {task_id} runs, which {name} {what}"


def _marathon(cluster: Cluster) -> Iterator[str]:
    node, state = cluster.marathon, cluster.marathon.state
    yield from _subscribed(node.name, subscribed=node.client.subscribed)
    for deployment in state.deployments.values():
        yield f"deployment {deployment.plan.id} of {sorted(deployment.plan.affected)} is under way"
    for app in state.apps.values():
        fleet = state.fleets.get(app.id)
        found = list(fleet.instances.values()) if fleet else []
        ready = sum(one.ready for one in found)
        if ready != app.instances or ready != len([one for one in found if one.alive]):
            shown = {one.id: f"{one.condition} {one.goal}" for one in found}
            yield f"{app.id} wants {app.instances} instances and has {shown}"
        current = sum(one.version >= app.last_config_change_at for one in found if one.alive)
        if current != app.instances:
            yield f"{app.id} has {current} instances of its current version"
    for app_id in state.fleets:
        if app_id not in state.apps:
            yield f"{app_id} is deleted and still has instances"
    known = {one.task_id for one in state.instances.values() if one.alive}
    away = {one.task_id for one in state.instances.values() if not one.alive}
    yield from _agree(cluster, node.name, state.framework_id or "", known, away)
