"""What a framework or operator may not do is refused at the point where it tries."""

import json
from typing import Any

import pytest

from tepui.master import authorization, effects, events
from tepui.master.security import Security
from tepui.security import acl
from tepui.security.authorizer import AclAuthorizer
from tepui.wire.generated import v1, v1_maintenance, v1_master, v1_quota, v1_scheduler

ANY = {"type": "ANY"}
Call = v1_master.Call
Type = v1_master.Call_Type


def authorizer(**document):
    return AclAuthorizer(acl.parse(json.dumps({"permissive": False} | document)))


def rule(objects, *values, principal="alice"):
    return [
        {
            "principals": {"values": [principal]},
            objects: {"values": list(values)} if values else ANY,
        }
    ]


@pytest.fixture
def secured(make_cluster):
    def make(**document):
        cluster = make_cluster()
        document = {
            "register_agents": [{"principals": ANY, "agents": ANY}],
            "register_frameworks": [{"principals": ANY, "roles": ANY}],
        } | document
        cluster.master._security = Security(authorizer(**document))
        return cluster

    return make


# --- frameworks ---


def test_a_framework_needs_leave_for_each_of_its_roles(secured):
    cluster = secured(register_frameworks=rule("roles", "dev", "ads/%"))
    for roles, principal, is_in in (
        (("dev",), "alice", True),
        (("dev", "ads/web"), "alice", True),
        (("dev", "ads"), "alice", False),
        (("dev",), "bob", False),
        (("dev",), None, False),
    ):
        scheduler = cluster.subscribe(roles, principal=principal)
        assert bool(scheduler.id) is is_in, (roles, principal)
    (error,) = scheduler.take("ERROR")
    assert error.error.message == "Not authorized to register framework  with roles { dev }"


def test_a_change_of_roles_needs_leave_too(secured):
    cluster = secured(register_frameworks=rule("roles", "dev"))
    scheduler = cluster.subscribe(("dev",), principal="alice")

    def update(*roles):
        info = v1.FrameworkInfo(
            id=v1.FrameworkID(value=scheduler.id),
            user="root",
            name="other",
            roles=roles,
            principal="alice",
            checkpoint=True,
            failover_timeout=60.0,
            capabilities=scheduler.info.capabilities,
        )
        wanted = v1_scheduler.Call_UpdateFramework(framework_info=info)
        return scheduler.call("UPDATE_FRAMEWORK", update_framework=wanted)

    refused = update("dev", "ops")
    assert refused.status == 403
    assert "Not authorized to register framework" in refused.body
    assert update("dev").status == 200


def test_a_task_needs_leave_for_its_user(secured):
    cluster = secured(run_tasks=rule("users", "nobody"))
    agent = cluster.new_agent()
    agent.register()
    scheduler = cluster.subscribe(principal="alice")
    cluster.advance(1)
    (offer,) = scheduler.offers()
    agent_id = offer.agent_id.value
    good = cluster.task_info("good", agent_id, command=v1.CommandInfo(value="x", user="nobody"))
    bad = cluster.task_info("bad", agent_id)
    scheduler.accept([offer], cluster.launch(good, bad))
    (status,) = scheduler.statuses()
    assert (status.task_id.value, status.state) == ("bad", "TASK_ERROR")
    assert status.reason == "REASON_TASK_UNAUTHORIZED"
    assert status.message == "Not authorized to launch as user 'root'"
    assert [one.task.task_id.value for one in agent.messages if hasattr(one, "task")] == ["good"]


def test_a_group_is_refused_as_a_whole(secured):
    cluster = secured(run_tasks=rule("users", "nobody"))
    agent = cluster.new_agent()
    agent.register()
    scheduler = cluster.subscribe(principal="alice")
    cluster.advance(1)
    (offer,) = scheduler.offers()
    agent_id = offer.agent_id.value
    members = (
        cluster.task_info("good", agent_id, command=v1.CommandInfo(value="x", user="nobody")),
        cluster.task_info("bad", agent_id),
    )
    executor = v1.ExecutorInfo(
        executor_id=v1.ExecutorID(value="e"),
        type=v1.ExecutorInfo_Type.DEFAULT,
        framework_id=v1.FrameworkID(value=scheduler.id),
        resources=cluster.resources("cpus:0.1;mem:32;disk:32"),
    )
    scheduler.accept(
        [offer],
        v1.Offer_Operation(
            type=v1.Offer_Operation_Type.LAUNCH_GROUP,
            launch_group=v1.Offer_Operation_LaunchGroup(
                executor=executor, task_group=v1.TaskGroupInfo(tasks=members)
            ),
        ),
    )
    statuses = scheduler.statuses()
    assert {one.task_id.value for one in statuses} == {"good", "bad"}
    assert {one.reason for one in statuses} == {"REASON_TASK_GROUP_UNAUTHORIZED"}


# --- operations on resources ---


def reserved(*layers, persistence=None):
    disk = None
    if persistence:
        disk = v1.Resource_DiskInfo(
            persistence=v1.Resource_DiskInfo_Persistence(id="v", principal=persistence),
            volume=v1.Volume(container_path="v", mode=v1.Volume_Mode.RW),
        )
    return v1.Resource(
        name="disk",
        type=v1.Value_Type.SCALAR,
        scalar=v1.Value_Scalar(value=10.0),
        disk=disk,
        reservations=tuple(
            v1.Resource_ReservationInfo(
                role=role, principal=principal, type=v1.Resource_ReservationInfo_Type.DYNAMIC
            )
            for role, principal in layers
        ),
    )


def operation(kind, **parts):
    return v1.Offer_Operation(type=v1.Offer_Operation_Type(kind), **parts)


VOLUME = reserved(("dev", "carol"), persistence="dave")
OPERATIONS: list[tuple[v1.Offer_Operation, dict[str, Any]]] = [
    (
        operation(
            "RESERVE", reserve=v1.Offer_Operation_Reserve(resources=(reserved(("dev", None)),))
        ),
        {"reserve_resources": rule("roles", "dev")},
    ),
    (
        operation(
            "RESERVE",
            reserve=v1.Offer_Operation_Reserve(
                source=(reserved(("ads", "carol")),), resources=(reserved(("dev", None)),)
            ),
        ),
        {
            "reserve_resources": rule("roles", "dev"),
            "unreserve_resources": rule("reserver_principals", "carol"),
        },
    ),
    (
        operation(
            "UNRESERVE",
            unreserve=v1.Offer_Operation_Unreserve(resources=(reserved(("dev", "carol")),)),
        ),
        {"unreserve_resources": rule("reserver_principals", "carol")},
    ),
    (
        operation("CREATE", create=v1.Offer_Operation_Create(volumes=(VOLUME,))),
        {"create_volumes": rule("roles", "dev")},
    ),
    (
        operation("DESTROY", destroy=v1.Offer_Operation_Destroy(volumes=(VOLUME,))),
        {"destroy_volumes": rule("creator_principals", "dave")},
    ),
    (
        operation(
            "GROW_VOLUME",
            grow_volume=v1.Offer_Operation_GrowVolume(volume=VOLUME, addition=VOLUME),
        ),
        {"resize_volumes": rule("roles", "dev")},
    ),
    (
        operation(
            "SHRINK_VOLUME",
            shrink_volume=v1.Offer_Operation_ShrinkVolume(
                volume=VOLUME, subtract=v1.Value_Scalar(value=1.0)
            ),
        ),
        {"resize_volumes": rule("roles", "dev")},
    ),
]


@pytest.mark.parametrize(("wanted", "needed"), OPERATIONS, ids=lambda one: getattr(one, "type", ""))
def test_an_operation_needs_exactly_this_leave(wanted, needed):
    assert authorization.operation_problem(authorizer(**needed), "alice", wanted) is None
    refused = authorization.operation_problem(authorizer(**needed), "bob", wanted)
    assert refused is not None
    assert refused.startswith("Not authorized to ")
    for missing in needed:
        rest = {name: one for name, one in needed.items() if name != missing}
        assert authorization.operation_problem(authorizer(**rest), "alice", wanted)


# --- operators ---


AGENT = v1.AgentID(value="a")
MACHINES = (v1.MachineID(hostname="h1"),)
WINDOW = v1_maintenance.Window(
    machine_ids=MACHINES,
    unavailability=v1.Unavailability(start=v1.TimeInfo(nanoseconds=1)),
)
CALLS: list[tuple[Call, dict[str, Any]]] = [
    (
        Call(
            type=Type.UPDATE_WEIGHTS,
            update_weights=v1_master.Call_UpdateWeights(
                weight_infos=(v1.WeightInfo(role="dev", weight=2.0),)
            ),
        ),
        {"update_weights": rule("roles", "dev")},
    ),
    (
        Call(
            type=Type.UPDATE_QUOTA,
            update_quota=v1_master.Call_UpdateQuota(
                quota_configs=(v1_quota.QuotaConfig(role="dev"),)
            ),
        ),
        {"update_quotas": rule("roles", "dev")},
    ),
    (
        Call(
            type=Type.SET_QUOTA,
            set_quota=v1_master.Call_SetQuota(
                quota_request=v1_quota.QuotaRequest(role="dev", guarantee=(VOLUME,))
            ),
        ),
        {"update_quotas": rule("roles", "dev")},
    ),
    (
        Call(type=Type.REMOVE_QUOTA, remove_quota=v1_master.Call_RemoveQuota(role="dev")),
        {"update_quotas": rule("roles", "dev")},
    ),
    (
        Call(
            type=Type.RESERVE_RESOURCES,
            reserve_resources=v1_master.Call_ReserveResources(
                agent_id=AGENT, resources=(reserved(("dev", None)),)
            ),
        ),
        {"reserve_resources": rule("roles", "dev")},
    ),
    (
        Call(
            type=Type.UNRESERVE_RESOURCES,
            unreserve_resources=v1_master.Call_UnreserveResources(
                agent_id=AGENT, resources=(reserved(("dev", "carol")),)
            ),
        ),
        {"unreserve_resources": rule("reserver_principals", "carol")},
    ),
    (
        Call(
            type=Type.CREATE_VOLUMES,
            create_volumes=v1_master.Call_CreateVolumes(agent_id=AGENT, volumes=(VOLUME,)),
        ),
        {"create_volumes": rule("roles", "dev")},
    ),
    (
        Call(
            type=Type.DESTROY_VOLUMES,
            destroy_volumes=v1_master.Call_DestroyVolumes(agent_id=AGENT, volumes=(VOLUME,)),
        ),
        {"destroy_volumes": rule("creator_principals", "dave")},
    ),
    (
        Call(
            type=Type.GROW_VOLUME,
            grow_volume=v1_master.Call_GrowVolume(agent_id=AGENT, volume=VOLUME, addition=VOLUME),
        ),
        {"resize_volumes": rule("roles", "dev")},
    ),
    (
        Call(
            type=Type.SHRINK_VOLUME,
            shrink_volume=v1_master.Call_ShrinkVolume(
                agent_id=AGENT, volume=VOLUME, subtract=v1.Value_Scalar(value=1.0)
            ),
        ),
        {"resize_volumes": rule("roles", "dev")},
    ),
    (
        Call(
            type=Type.UPDATE_MAINTENANCE_SCHEDULE,
            update_maintenance_schedule=v1_master.Call_UpdateMaintenanceSchedule(
                schedule=v1_maintenance.Schedule(windows=(WINDOW,))
            ),
        ),
        {"update_maintenance_schedules": rule("machines", "h1")},
    ),
    (
        Call(
            type=Type.START_MAINTENANCE,
            start_maintenance=v1_master.Call_StartMaintenance(machines=MACHINES),
        ),
        {"start_maintenances": rule("machines", "h1")},
    ),
    (
        Call(
            type=Type.STOP_MAINTENANCE,
            stop_maintenance=v1_master.Call_StopMaintenance(machines=MACHINES),
        ),
        {"stop_maintenances": rule("machines", "h1")},
    ),
    (
        Call(
            type=Type.MARK_AGENT_GONE,
            mark_agent_gone=v1_master.Call_MarkAgentGone(agent_id=AGENT),
        ),
        {"mark_agents_gone": rule("agents")},
    ),
    (
        Call(type=Type.DRAIN_AGENT, drain_agent=v1_master.Call_DrainAgent(agent_id=AGENT)),
        {"drain_agents": rule("agents")},
    ),
    (
        Call(
            type=Type.DEACTIVATE_AGENT,
            deactivate_agent=v1_master.Call_DeactivateAgent(agent_id=AGENT),
        ),
        {"deactivate_agents": rule("agents")},
    ),
    (
        Call(
            type=Type.REACTIVATE_AGENT,
            reactivate_agent=v1_master.Call_ReactivateAgent(agent_id=AGENT),
        ),
        {"reactivate_agents": rule("agents")},
    ),
]


@pytest.mark.parametrize(("call", "needed"), CALLS, ids=lambda one: getattr(one, "type", ""))
def test_an_operators_call_needs_exactly_this_leave(make_cluster, call, needed):
    state = make_cluster().state
    assert authorization.operator_may(authorizer(**needed), "alice", call, state)
    assert not authorization.operator_may(authorizer(**needed), "bob", call, state)
    assert not authorization.operator_may(authorizer(**needed), None, call, state)
    assert not authorization.operator_may(authorizer(), "alice", call, state)


def test_every_call_that_changes_something_is_asked_about():
    reading = {one for one in Type if one.startswith(("GET_", "LIST_", "READ_"))}
    elsewhere = {Type.UNKNOWN, Type.SUBSCRIBE, Type.SET_LOGGING_LEVEL}
    assert set(authorization._OF_CALL) == set(Type) - reading - elsewhere
    assert {call.type for call, _ in CALLS} | {Type.TEARDOWN} == set(authorization._OF_CALL)


def test_a_teardown_is_judged_by_the_frameworks_principal(secured):
    cluster = secured(teardown_frameworks=rule("framework_principals", "carol"))
    hers = cluster.subscribe(principal="carol")
    other = cluster.subscribe(principal="dave")

    def tear_down(framework_id, principal="alice"):
        number = next(cluster.numbers)
        wanted = v1_master.Call_Teardown(framework_id=v1.FrameworkID(value=framework_id))
        call = Call(type=Type.TEARDOWN, teardown=wanted)
        asked = cluster.step(events.OperatorCalled(number, call, principal))
        (answer,) = [one for one in asked if isinstance(one, effects.Respond)]
        return answer

    refused = tear_down(other.id)
    assert (refused.status, refused.body) == (403, "403 Forbidden.")
    assert tear_down(hers.id, "bob").status == 403
    assert tear_down("nobody").status == 400
    assert tear_down(hers.id).status == 200
    assert hers.id not in cluster.state.frameworks
    assert other.id in cluster.state.frameworks
