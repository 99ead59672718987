"""Whoever may not see something sees it nowhere: not in any page, call or event of a master."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from tepui.base.clock import Instant, Now
from tepui.base.randomness import IdSource, Rng
from tepui.master import effects, events, tasks, views
from tepui.master import machine as master_machine
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.api import agents as agent_pages
from tepui.master.api import frameworks, operator_json, operator_reads, roles
from tepui.master.api import state as state_pages
from tepui.master.api import tasks as task_pages
from tepui.master.security import Security
from tepui.master.settings import MasterSettings
from tepui.master.state import Agent, Executor, Framework, State
from tepui.master.turn import Turn
from tepui.model import text
from tepui.model.attributes import Attributes
from tepui.security import acl
from tepui.security.authorizer import AclAuthorizer
from tepui.security.viewing import EVERYBODY, Viewer
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1, v1_maintenance, v1_master, v1_quota
from tepui.wire.libprocess import Upid

NOW = Now(Instant(5), 1_795_353_837_000_000_000)
USERS = ("userone", "usertwo", "userthree")
ROLES = ("roleone", "roletwo", "rolethree")
MACHINES = ("machineone", "machinetwo")
#: List of the ACL file -> its objects and the names that may be in them.
LISTS = {
    "view_frameworks": ("users", USERS),
    "view_tasks": ("users", USERS),
    "view_executors": ("users", USERS),
    "view_roles": ("roles", ROLES),
    "get_quotas": ("roles", ROLES),
    "get_maintenance_schedules": ("machines", MACHINES),
    "get_maintenance_statuses": ("machines", MACHINES),
}
subset = {name: st.sets(st.sampled_from(names)) for name, (_, names) in LISTS.items()}
grants = st.fixed_dictionaries(subset)
owners = st.lists(
    st.tuples(
        st.sampled_from(USERS),  # the framework's
        st.sampled_from(ROLES),
        st.lists(st.one_of(st.none(), st.sampled_from(USERS)), max_size=3),  # its tasks'
        st.one_of(st.none(), st.sampled_from(USERS)),  # its executor's
        st.booleans(),  # completed
    ),
    max_size=4,
)


def marker(kind, number, *owners):
    """A name that tells in any page what was seen."""
    return "-".join((kind, str(number), *(one or "own" for one in owners), "end"))


def picture(owned):
    """A master with these frameworks, a reserved agent, quotas, weights and a schedule."""
    state = State(
        settings=MasterSettings(cluster="the-cluster"),
        id="m",
        pid=Upid("master", "127.0.0.1", 5050),
        master_info=v1.MasterInfo(id="m", ip=1, port=5050, hostname="h"),
        start_time=1.0,
        elected_time=1.0,
    )
    total = text.parse(";".join(f"cpus({role}):4" for role in ROLES) + ";cpus:90;mem:9000")
    agent = Agent(
        id="a",
        info=v1.AgentInfo(hostname="h", port=5051, resources=wire_resources.to_wire(total)),
        pid=Upid("slave(1)", "127.0.0.1", 5051),
        version="1.12.0",
        capabilities=frozenset(),
        total=total,
        attributes=Attributes.parse(""),
        url=v1.URL(scheme="http", address=v1.Address(ip="127.0.0.1", port=5051)),
        registered_time=1.0,
    )
    state.agents["a"] = agent
    state.recovered_agents["r"] = agent.info
    for number, (user, role, task_users, executor_user, is_completed) in enumerate(owned):
        name = marker("framework", number, user)
        info = v1.FrameworkInfo(user=user, name=name, id=v1.FrameworkID(value=name), roles=(role,))
        framework = Framework(name, info, frozenset({"MULTI_ROLE"}), (role,))
        known = state.completed_frameworks if is_completed else state.frameworks
        known[name] = framework
        for place, task_user in enumerate(task_users):
            task_name = marker("task", f"{number}.{place}", user, task_user)
            record = v1.TaskInfo(
                name=task_name,
                task_id=v1.TaskID(value=task_name),
                agent_id=v1.AgentID(value="a"),
                resources=wire_resources.to_wire(text.parse("cpus:0.1")),
                command=v1.CommandInfo(value="x", user=task_user),
            )
            task = tasks.of_info(record, framework, role)
            if is_completed:
                framework.completed_tasks.append(task)
            elif place == 1:
                framework.unreachable_tasks[task.id] = task
            else:
                framework.tasks[task.id] = task
                agent.tasks.setdefault(name, {})[task.id] = task
        if executor_user is not None and not is_completed:
            executor_name = marker("executor", number, user, executor_user)
            framework.executors["a"] = {
                executor_name: Executor(
                    v1.ExecutorInfo(
                        executor_id=v1.ExecutorID(value=executor_name),
                        command=v1.CommandInfo(value="x", user=executor_user),
                    ),
                    role,
                    text.parse(""),
                )
            }
    for role in ROLES:
        state.weights[role] = 2.0
        state.quotas[role] = v1_quota.QuotaConfig(role=role)
    machines = tuple(v1.MachineID(hostname=one) for one in MACHINES)
    pause = v1.Unavailability(start=v1.TimeInfo(nanoseconds=1))
    window = v1_maintenance.Window(machine_ids=machines, unavailability=pause)
    state.schedule = v1_maintenance.Schedule(windows=(window,))
    state.unavailability = dict.fromkeys(machines, pause)
    return state


def viewer(granted):
    document: dict[str, object] = {"permissive": False}
    for name, (objects, _) in LISTS.items():
        document[name] = [
            {"principals": {"values": ["p"]}, objects: {"values": sorted(granted[name])}}
        ]
    return Viewer(AclAuthorizer(acl.parse(json.dumps(document))), "p")


def pages(state):
    """Everything that shows the state."""
    yield "/state", state_pages.render(state)
    yield "/state-summary", state_pages.render_summary(state)
    yield "/slaves", agent_pages.render(state)
    yield "/frameworks", frameworks.render(state)
    yield "/tasks", task_pages.render(state, task_pages.Query(limit=1000))
    yield "/roles", roles.render(state)
    for kind, read in operator_reads.READS.items():
        yield kind, operator_json.encode(read(state), "application/json")
    status = operator_reads.maintenance(state, {})
    yield "GET_MAINTENANCE_STATUS", operator_json.encode(status, "application/json")


def check(where, page, owned, granted):
    """No name in the page that the grants do not open."""
    shown = page.decode()

    def hidden(name, is_open):
        assert is_open or name not in shown, f"{name} in {where}"
        return is_open and name in shown

    for number, (user, _, task_users, executor_user, _done) in enumerate(owned):
        sees_it = user in granted["view_frameworks"]
        hidden(marker("framework", number, user), sees_it)
        for place, task_user in enumerate(task_users):
            is_open = sees_it and (task_user or user) in granted["view_tasks"]
            hidden(marker("task", f"{number}.{place}", user, task_user), is_open)
        if executor_user is not None:
            is_open = sees_it and executor_user in granted["view_executors"]
            hidden(marker("executor", number, user, executor_user), is_open)


@settings(max_examples=150, deadline=None)
@given(owned=owners, granted=grants)
def test_no_page_shows_what_the_caller_may_not_see(owned, granted):
    state = picture(owned)
    view = views.visible(state, viewer(granted))
    named = {
        "GET_QUOTA": set(ROLES) - granted["get_quotas"],
        "GET_MAINTENANCE_SCHEDULE": set(MACHINES) - granted["get_maintenance_schedules"],
        "GET_MAINTENANCE_STATUS": set(MACHINES) - granted["get_maintenance_statuses"],
    }
    for where, page in pages(view):
        check(where, page, owned, granted)
        assert not [name for name in named.get(where, ()) if name in page.decode()], where
        if where in ("/slaves", "/roles", "GET_AGENTS", "GET_ROLES", "GET_WEIGHTS"):
            shown = page.decode()
            for role in set(ROLES) - granted["view_roles"]:
                users = {one for one, its_role, *_ in owned if its_role == role}
                assert role not in shown or users & granted["view_frameworks"], (role, where)
    assert b"the-cluster" not in state_pages.render(view)


@settings(max_examples=50, deadline=None)
@given(owned=owners)
def test_who_may_see_everything_sees_it(owned):
    """The other direction: nothing is lost on the way, and without ACLs nothing is copied."""
    state = picture(owned)
    assert views.visible(state, EVERYBODY) is state
    all_granted = {name: set(names) for name, (_, names) in LISTS.items()}
    view = views.visible(state, viewer(all_granted))
    for (where, ours), (_, whole) in zip(pages(view), pages(state), strict=True):
        if where not in ("/state", "GET_FLAGS"):
            assert ours == whole, where


@settings(max_examples=60, deadline=None)
@given(owned=owners, granted=grants)
def test_the_stream_of_events_shows_no_more_than_the_pages(owned, granted):
    state = picture(owned)
    seen_by = viewer(granted)
    machine = master_machine.Master(
        state,
        DrfPolicy(state.settings, Rng(1)),
        IdSource(Rng(2)),
        Security(seen_by.authorizer),
    )
    first = machine.step(NOW, events.OperatorSubscribed(1, "application/json", "p"))
    turn = Turn(
        state,
        DrfPolicy(state.settings, Rng(1)),
        IdSource(Rng(3)),
        NOW,
        Security(seen_by.authorizer),
    )
    for framework in (*state.frameworks.values(), *state.completed_frameworks.values()):
        removed = v1_master.Event_FrameworkRemoved(framework_info=framework.info)
        turn.publish(
            v1_master.Event(type=v1_master.Event_Type.FRAMEWORK_REMOVED, framework_removed=removed)
        )
        for task in (*framework.tasks.values(), *framework.completed_tasks):
            added = v1_master.Event_TaskAdded(
                task=v1.Task(
                    name=task.name,
                    task_id=v1.TaskID(value=task.id),
                    framework_id=v1.FrameworkID(value=framework.id),
                    agent_id=v1.AgentID(value="a"),
                    state=task.state,
                    user=views.task_user(task.cold),
                )
            )
            turn.publish(v1_master.Event(type=v1_master.Event_Type.TASK_ADDED, task_added=added))
    published = [one for one in (*first, *turn.collected) if isinstance(one, effects.Publish)]
    assert published
    for effect in published:
        page = operator_json.encode(effect.event, "application/json")
        check(effect.event.type, page, owned, granted)
