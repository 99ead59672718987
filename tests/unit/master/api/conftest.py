"""The situations in which an original's read endpoints were recorded, built as our state."""

import json
from pathlib import Path

import msgspec
import pytest

from tepui.base.clock import Instant, Now
from tepui.base.randomness import IdSource, Rng
from tepui.master import tasks
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.settings import MasterSettings
from tepui.master.state import Agent, Executor, Framework, Offer, State
from tepui.master.turn import Turn
from tepui.model import text
from tepui.model.attributes import Attributes
from tepui.model.resources import Resources
from tepui.wire import jsonpb
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1
from tepui.wire.libprocess import Upid

GOLDEN = Path(__file__).parents[3] / "golden"
TOTAL = "cpus:4;mem:2048;disk:4096;ports:[31000-31100]"
AGENT_CAPABILITIES = frozenset(
    {
        "MULTI_ROLE",
        "HIERARCHICAL_ROLE",
        "RESERVATION_REFINEMENT",
        "RESOURCE_PROVIDER",
        "RESIZE_VOLUME",
        "AGENT_OPERATION_FEEDBACK",
        "AGENT_DRAINING",
        "TASK_RESOURCE_LIMITS",
    }
)


def response(path):
    """A recorded answer."""
    return json.loads((GOLDEN / f"{path}.json").read_text())["response"]


def body(path):
    """The parsed body of a recorded answer."""
    return json.loads(response(path)["body"])


def make_state(recorded):
    """A master as described by the root of its recorded ``/state``."""
    kinds = v1.MasterInfo_Capability_Type
    host = recorded["hostname"]
    return State(
        settings=MasterSettings(cluster=recorded["cluster"], log_dir=recorded["log_dir"]),
        id=recorded["id"],
        pid=Upid("master", "127.0.0.1", recorded["leader_info"]["port"]),
        master_info=v1.MasterInfo(
            id=recorded["id"],
            ip=16777343,
            port=recorded["leader_info"]["port"],
            hostname=host,
            capabilities=tuple(
                v1.MasterInfo_Capability(type=kinds(name)) for name in recorded["capabilities"]
            ),
        ),
        start_time=recorded["start_time"],
        elected_time=recorded["elected_time"],
    )


def add_agent(state, recorded, total=None):
    """An idle agent."""
    agent = Agent(
        id=recorded["id"],
        info=v1.AgentInfo(hostname="localhost", port=recorded["port"]),
        pid=Upid("slave(1)", "127.0.0.1", recorded["port"]),
        version="1.12.0",
        capabilities=AGENT_CAPABILITIES,
        total=text.parse(TOTAL) if total is None else total,
        attributes=Attributes.parse("rack:r1;zone:z1;num:3;rng:[1-5]"),
        url=v1.URL(scheme="http", address=v1.Address(ip="127.0.0.1", port=recorded["port"])),
        registered_time=recorded["registered_time"],
    )
    state.agents[agent.id] = agent
    return agent


def subscription(name="basic"):
    """The FrameworkInfo of a recorded scheduler."""
    transcript = json.loads((GOLDEN / "scheduler" / f"{name}.json").read_text())["transcript"]
    for entry in transcript:
        if entry["kind"] == "call" and "subscribe" in (
            call := json.loads(entry["request"]["body"])
        ):
            return jsonpb.from_builtins(v1.FrameworkInfo, call["subscribe"]["framework_info"])
    raise AssertionError(name)


def make_framework(recorded, info=None, *, connected=True):
    """A framework with nothing."""
    info = msgspec.structs.replace(info or subscription(), id=v1.FrameworkID(value=recorded["id"]))
    return Framework(
        id=recorded["id"],
        info=info,
        capabilities=frozenset(one.type.value for one in info.capabilities if one.type),
        roles=info.roles,
        registered_time=recorded["registered_time"],
        reregistered_time=recorded.get("reregistered_time", recorded["registered_time"]),
        unregistered_time=recorded["unregistered_time"],
        connected=connected,
        active=connected,
    )


def add_framework(state, recorded, info=None):
    framework = make_framework(recorded, info)
    state.frameworks[framework.id] = framework
    return framework


def turn(state):
    """What a handler needs that only moves records about."""
    policy = DrfPolicy(state.settings, Rng(1))
    return Turn(state, policy, IdSource(Rng(1)), Now(Instant(0), 0))


def add_offer(state, framework, agent, offer_id, resources=None):
    """Offer what is free, or this."""
    if resources is None:
        resources = (agent.total - Resources.sum(agent.used.values()).unallocate()).allocate("dev")
    offer = Offer(offer_id, framework.id, agent.id, "dev", resources)
    state.offers[offer.id] = framework.offers[offer.id] = agent.offers[offer.id] = offer
    return offer


def recorded_tasks(name, framework):
    """The tasks of a recorded scheduler with every status it was sent: task id -> task."""
    transcript = json.loads((GOLDEN / "scheduler" / f"{name}.json").read_text())["transcript"]
    found = {}
    for entry in transcript:
        if entry["kind"] == "call":
            call = json.loads(entry["request"]["body"])
            for operation in call.get("accept", {}).get("operations", ()):
                infos = operation.get("launch", {}).get("task_infos", [])
                group = operation.get("launch_group", {})
                for info in infos + group.get("task_group", {}).get("tasks", []):
                    record = jsonpb.from_builtins(v1.TaskInfo, info)
                    if group:
                        executor = jsonpb.from_builtins(v1.ExecutorInfo, group["executor"])
                        record = msgspec.structs.replace(record, executor=executor)
                    found.setdefault(record.task_id.value, (record, []))
        elif entry["kind"] == "event" and entry["raw"].startswith('{"type":"UPDATE"'):
            status = json.loads(entry["raw"])["update"]["status"]
            if status["source"] != "SOURCE_MASTER" and status["task_id"]["value"] in found:
                read = jsonpb.from_builtins(v1.TaskStatus, status)
                found[status["task_id"]["value"]][1].append(read)
    made = {}
    for task_id, (record, statuses) in found.items():
        if not statuses:
            continue  # refused, or not heard of
        task = made[task_id] = tasks.of_info(record, framework, "dev")
        for status in statuses:
            # The agent repeats an update until it is acknowledged.
            if all(status.uuid != other.uuid for other in task.statuses):
                task.statuses.append(status)
    return made


def until(task, state):
    """Forget what happened to the task after it reached this state."""
    task.statuses.sort(key=lambda status: status.timestamp)
    place = [status.state for status in task.statuses].index(state)
    del task.statuses[place + 1 :]
    task.state = task.statuses[-1].state
    return task


@pytest.fixture
def empty():
    return make_state(body("empty/master/state"))


@pytest.fixture
def busy():
    """One task runs, one finished, one failed, the rest is offered (golden/busy)."""
    recorded = body("busy/master/state")
    state = make_state(recorded)
    agent = add_agent(state, recorded["slaves"][0])
    [shown] = recorded["frameworks"]
    framework = add_framework(state, shown)
    known = recorded_tasks("basic", framework)
    tasks.add(turn(state), framework, agent, until(known["t2"], "TASK_RUNNING"))
    framework.completed_tasks += [
        until(known["t1"], "TASK_FINISHED"),
        until(known["t3"], "TASK_FAILED"),
    ]
    # t1 and t3 are over, but their resources were not free yet when the offer was made.
    two = text.parse("cpus:0.2;mem:64").allocate("dev")
    free = (agent.total - Resources.sum(agent.used.values()).unallocate()).allocate("dev") - two
    ports = free.named("ports")
    add_offer(state, framework, agent, shown["offers"][0]["id"], ports + (free - ports))
    return state


@pytest.fixture
def pod():
    """A task group runs in a default executor (golden/group)."""
    recorded = body("group/master/state")
    state = make_state(recorded)
    state.unreachable_agents["gone"] = 1
    agent = add_agent(state, recorded["slaves"][0])
    framework = add_framework(state, recorded["frameworks"][0], subscription("task_group"))
    known = recorded_tasks("task_group", framework)
    for name in ("g1", "g2"):
        tasks.add(turn(state), framework, agent, until(known[name], "TASK_RUNNING"))
    info = v1.ExecutorInfo(
        type=v1.ExecutorInfo_Type.DEFAULT, executor_id=v1.ExecutorID(value="grp")
    )
    held = text.parse("cpus:0.1;mem:32;disk:32").allocate("dev")
    executor = Executor(info, "dev", held)
    framework.executors[agent.id] = agent.executors[framework.id] = {"grp": executor}
    agent.used[framework.id] += held
    for shown in recorded["completed_frameworks"]:
        old = make_framework(shown, connected=False)
        state.completed_frameworks[old.id] = old
    return state


@pytest.fixture
def volume():
    """An idle agent with a reserved CPU and a volume, all offered (golden/ops)."""
    recorded = body("ops/master/state_with_volume")
    state = make_state(recorded)
    shown = body("ops/master/slaves_with_volume")["slaves"][0]
    listed = shown["unreserved_resources_full"] + shown["reserved_resources_full"]["dev"]
    records = [jsonpb.from_builtins(v1.Resource, refined(one)) for one in listed]
    agent = add_agent(state, shown, wire_resources.from_wire(records))
    framework = add_framework(state, recorded["frameworks"][0])
    offered = [
        jsonpb.from_builtins(v1.Resource, refined(one)) for one in shown["offered_resources_full"]
    ]
    add_offer(state, framework, agent, "o", wire_resources.from_wire(offered))
    return state


def refined(resource):
    """The endpoint form has both formats; reading takes one."""
    both = {"role", "reservation"}
    return {name: value for name, value in resource.items() if name not in both}


@pytest.fixture
def unreachable():
    """The only agent is unreachable, with two tasks (golden/failure)."""
    recorded = body("failure/master/state_unreachable")
    state = make_state(recorded)
    state.unreachable_agents["S0"] = 1
    framework = add_framework(state, recorded["frameworks"][0])
    for shown in recorded["frameworks"][0]["unreachable_tasks"]:
        framework.unreachable_tasks[shown["id"]] = task_as_shown(shown, framework)
    return state


def task_as_shown(shown, framework):
    """A task out of its own picture, where nothing else of it was recorded."""
    info = v1.TaskInfo(
        name=shown["name"],
        task_id=v1.TaskID(value=shown["id"]),
        agent_id=v1.AgentID(value=shown["slave_id"]),
        resources=wire_resources.to_wire(text.parse("cpus:0.1;mem:32").allocate("dev")),
        command=v1.CommandInfo(value="x"),
    )
    task = tasks.of_info(info, framework, "dev")
    task.state = v1.TaskState(shown["state"])
    for status in shown["statuses"]:
        whole = status | {"task_id": {"value": task.id}}
        task.statuses.append(jsonpb.from_builtins(v1.TaskStatus, whole))
    return task
