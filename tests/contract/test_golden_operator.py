"""What operators changed in an original, changed in our master: same requests, same answers.

The recorded requests are made in the recorded order; between them the agents and schedulers of the
recording do what they did. What may differ is in ``tests.support.golden_operator``.
"""

import asyncio
import json
from typing import Any

import pytest

from tepui.master import events, records
from tepui.model import text
from tepui.wire import attributes, jsonpb
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1, v1_allocator, v1_scheduler
from tepui.wire.libprocess import Upid
from tests.support.golden_operator import compare, headers_of, load, plain
from tests.support.operators import Operators

AGENT = Upid("slave(1)", "127.0.0.1", 15051)
MASTER_ID = "32b4eeca-bc3d-4fda-9aae-ea732bc18c57"
CAPABILITIES = (
    "MULTI_ROLE",
    "HIERARCHICAL_ROLE",
    "RESERVATION_REFINEMENT",
    "RESOURCE_PROVIDER",
    "RESIZE_VOLUME",
    "AGENT_OPERATION_FEEDBACK",
    "AGENT_DRAINING",
    "TASK_RESOURCE_LIMITS",
)


@pytest.fixture
def operators():
    made = Operators(cluster="peer")
    state = made.state
    # The recorded agents were given their ids by a master before this one.
    state.id, state.next_agent = MASTER_ID, 1
    registry = json.loads(load("mutate/registry_after_volume")["response"]["body"])
    state.master_info = jsonpb.from_builtins(v1.MasterInfo, registry["master"]["info"])
    state.unreachable_agents[f"{MASTER_ID}-S0"] = 1795353948820174848
    info = v1.AgentInfo(
        hostname="localhost",
        port=15051,
        checkpoint=True,
        resources=wire_resources.to_wire(
            text.parse("cpus:4;mem:2048;disk:4096;ports:[31000-31100]")
        ),
        attributes=attributes.to_wire(
            attributes.Attributes.parse("rack:r1;zone:z1;num:3;rng:[1-5]")
        ),
    )
    agent_id = made.register(AGENT, info, CAPABILITIES)
    state.agents[agent_id].reregistered_time = 1795354098.532045  # with the master before
    return made


def replay(operators, *paths):
    """Make the recorded requests and compare the answers."""
    for path in paths:
        request = load(path)["request"]
        answer = asyncio.run(
            operators.ask(
                request["method"], request["path"], request.get("body") or "", headers_of(request)
            )
        )
        compare(path, answer)


def changed(operators, kind, **body):
    """A call that was not recorded, and works."""
    answer = asyncio.run(operators.call(kind, **body))
    assert answer.status in (200, 202), answer.body


def test_weights_and_quota(operators):
    mutate = "mutate/{}".format
    replay(
        operators,
        *map(mutate, ("weights_put", "weights_get", "UPDATE_WEIGHTS", "GET_ROLES_after_weights")),
        *map(mutate, ("quota_post", "quota_post_again", "quota_post_too_big", "quota_post_force")),
        *map(mutate, ("roles_with_quota", "GET_ROLES_with_quota", "state_summary_quota")),
        *map(mutate, ("quota_delete", "quota_delete_big", "UPDATE_QUOTA_bad", "UPDATE_QUOTA")),
        *map(mutate, ("quota_get_v2", "UPDATE_QUOTA_clear")),
    )
    assert not operators.state.quotas
    replay(operators, "mutate/registry_after_volume")


def test_reservations_and_volumes(operators):
    agent_id = {"value": f"{MASTER_ID}-S1"}
    reservation = {"type": "DYNAMIC", "role": "dev", "principal": "ops"}
    wanted = [
        {"name": name, "type": "SCALAR", "scalar": {"value": size}, "reservations": [reservation]}
        for name, size in (("cpus", 1), ("disk", 64))
    ]
    reserve = {"agent_id": agent_id, "resources": wanted}
    changed(operators, "RESERVE_RESOURCES", reserve_resources=reserve)
    replay(
        operators,
        "mutate/RESERVE_RESOURCES_too_much",
        "mutate/CREATE_VOLUMES",
        "mutate/DESTROY_VOLUMES",
        "mutate/v0_unreserve",
    )


def test_an_agent_out_of_service(operators):
    agent_id = {"agent_id": {"value": f"{MASTER_ID}-S1"}}
    changed(operators, "DEACTIVATE_AGENT", deactivate_agent=agent_id)
    replay(operators, "mutate/slaves_deactivated", "mutate/REACTIVATE_AGENT")
    assert operators.state.agents[f"{MASTER_ID}-S1"].active


def test_maintenance(operators):
    replay(
        operators,
        "mutate/maintenance_schedule_post",
        "mutate/maintenance_schedule_get",
        "mutate/GET_MAINTENANCE_STATUS",
    )
    for name, word in (("declined", "DECLINE"), ("accepted", "ACCEPT")):
        framework_id = "fcab6c40-b795-49db-8db1-f770980812ef-0001"
        status = v1_allocator.InverseOfferStatus(
            status=v1_allocator.InverseOfferStatus_Status(word),
            framework_id=v1.FrameworkID(value=framework_id),
            timestamp=v1.TimeInfo(nanoseconds=1),
        )
        operators.policy.update_inverse_offer(f"{MASTER_ID}-S1", framework_id, status=status)
        replay(operators, f"mutate/maintenance_status_{name}")
    replay(operators, "mutate/UPDATE_MAINTENANCE_SCHEDULE_clear", "mutate/maint2_schedule")
    # The recording lacks the call after which the first machine was down, too.
    changed(operators, "START_MAINTENANCE", start_maintenance={"machines": [{"hostname": "ghost"}]})
    replay(operators, "mutate/maint2_START", "mutate/maint2_unschedule_down")


# --- draining ---


def framework_info():
    for entry in load("scheduler/basic")["transcript"]:
        call = entry["request"]["json"]
        if call["type"] == "SUBSCRIBE":
            return jsonpb.from_builtins(v1.FrameworkInfo, call["subscribe"]["framework_info"])
    raise AssertionError


def updates(name):
    """Statuses in the recorded stream of operator events."""
    for entry in load(f"scheduler/{name}_master_events")["transcript"]:
        event = json.loads(entry["raw"]) if entry["kind"] == "event" else {}
        if event.get("type") == "TASK_UPDATED":
            yield event["task_updated"]


def send(operators, updated):
    """What the recorded agent sent so that its master told that."""
    status = jsonpb.from_builtins(v1.TaskStatus, updated["status"])
    operators.say(
        AGENT,
        internal.StatusUpdateMessage(
            update=internal.StatusUpdate(
                framework_id=v1.FrameworkID(value=updated["framework_id"]["value"]),
                executor_id=status.executor_id,
                slave_id=status.agent_id,
                status=status,
                timestamp=status.timestamp or 0.0,
                uuid=status.uuid or b"",
                latest_state=v1.TaskState(updated["state"]),
            ),
            pid=str(AGENT),
        ),
    )


def launch(operators, stream_id, *infos):
    """Accept the newest offer with these tasks."""
    operators.advance(1)
    framework = operators.state.streams[stream_id]
    [offer] = framework.offers.values()
    operation = v1.Offer_Operation(
        type=v1.Offer_Operation_Type.LAUNCH, launch=v1.Offer_Operation_Launch(task_infos=infos)
    )
    accept = v1_scheduler.Call_Accept(
        offer_ids=(v1.OfferID(value=offer.id),),
        operations=(operation,),
        filters=v1.Filters(refuse_seconds=0.0),
    )
    operators.scheduler_calls(
        stream_id,
        v1_scheduler.Call(
            framework_id=v1.FrameworkID(value=framework.id),
            type=v1_scheduler.Call_Type.ACCEPT,
            accept=accept,
        ),
    )


def acknowledge(operators, stream_id, updated):
    status: Any = jsonpb.from_builtins(v1.TaskStatus, updated["status"])
    operators.scheduler_calls(
        stream_id,
        v1_scheduler.Call(
            framework_id=v1.FrameworkID(value=updated["framework_id"]["value"]),
            type=v1_scheduler.Call_Type.ACKNOWLEDGE,
            acknowledge=v1_scheduler.Call_Acknowledge(
                agent_id=status.agent_id, task_id=status.task_id, uuid=status.uuid
            ),
        ),
    )


def small_task(name):
    return v1.TaskInfo(
        name=name,
        task_id=v1.TaskID(value=name),
        agent_id=v1.AgentID(value=f"{MASTER_ID}-S1"),
        resources=wire_resources.to_wire(text.parse("cpus:0.1;mem:32")),
        command=v1.CommandInfo(value="sleep 1000"),
    )


def test_draining(operators):
    operators.state.id, operators.state.next_framework = "fcab6c40-b795-49db-8db1-f770980812ef", 2
    stream_id = operators.subscribe(framework_info())
    launch(operators, stream_id, small_task("dr"), small_task("dr2"))
    replay(operators, "drain/DRAIN_AGENT", "drain/DRAIN_AGENT_again", "drain/DRAIN_AGENT")
    assert len(operators.told(internal.DrainSlaveMessage)) == 3
    replay(
        operators,
        "drain/REACTIVATE_AGENT_while_draining",
        "drain/GET_AGENTS_draining",
        "drain/slaves_draining",
    )
    for updated in updates("drain"):
        send(operators, updated)
        acknowledge(operators, stream_id, updated)
    # The original's registry kept the first parameters, its memory the second.
    weights = "mutate/weights_put", "mutate/UPDATE_WEIGHTS"
    replay(operators, *weights, "drain/registry_drained", "drain/DRAIN_AGENT_again")
    replay(operators, "drain/GET_AGENTS_drained", "drain/slaves_drained", "drain/REACTIVATE_AGENT")
    operators.advance(1)
    replay(operators, "drain/slaves_reactivated")


# --- agents that are away or gone ---


def test_gone():
    """An agent becomes unreachable with its tasks, then gone; a master starts in between."""
    operators = Operators(cluster="peer")
    recorded = json.loads(load("failure/master/GET_AGENTS_recovered")["response"]["body"])
    [shown] = recorded["get_agents"]["recovered_agents"]
    operators.state.id = "605328af-86a7-4f51-b859-c3321a58fb7d"
    registry = json.loads(load("failure/master/registry_unreachable")["response"]["body"])
    operators.state.master_info = jsonpb.from_builtins(v1.MasterInfo, registry["master"]["info"])
    operators.register(AGENT, jsonpb.from_builtins(v1.AgentInfo, shown), CAPABILITIES)

    again = Operators(registry=operators.registry, cluster="peer")
    replay(again, "failure/master/GET_AGENTS_recovered", "failure/master/slaves_recovered")
    again.advance(601)
    again.state.master_info = operators.state.master_info
    replay(again, "failure/master/registry_unreachable", "failure/master/slaves_unreachable")
    replay(again, "failure/master/MARK_AGENT_GONE", "failure/master/MARK_AGENT_GONE_again")
    registry = json.loads(load("failure/master/registry_gone")["response"]["body"])
    again.state.master_info = jsonpb.from_builtins(v1.MasterInfo, registry["master"]["info"])
    replay(again, "failure/master/registry_gone")
    assert [key.partition("/")[0] for key in again.registry] == ["gone"]


@pytest.mark.parametrize("how", ["disconnected", "recovered"])
def test_a_framework_that_is_away(operators, how):
    """Its scheduler went, or the master did."""
    path = f"failure/master/GET_FRAMEWORKS_{how}"
    shown = json.loads(load(path)["response"]["body"])["get_frameworks"]["frameworks"][0]
    framework_id = shown["framework_info"]["id"]["value"]
    operators.state.id, operators.state.next_framework = framework_id.rpartition("-")[0], 0
    stream_id = operators.subscribe(framework_info())
    task = small_task("f1")
    launch(operators, stream_id, task)
    if how == "recovered":
        [framework] = operators.state.frameworks.values()
        [known] = framework.tasks.values()
        [agent] = operators.state.agents.values()
        message = internal.ReregisterSlaveMessage(
            slave=agent.info,
            version="1.12.0",
            tasks=(records.task(known),),
            frameworks=(framework.info,),
        )
        operators = Operators(registry=operators.registry, cluster="peer")
        operators.say(AGENT, message)
    else:
        operators.step(events.StreamClosed(stream_id))
    replay(operators, path)


# --- the stream of events ---


def recorded_events():
    for entry in load("scheduler/basic_master_events")["transcript"]:
        if entry["kind"] == "event":
            yield json.loads(entry["raw"])


def task_info(added):
    """The task of a recorded TASK_ADDED as its scheduler launched it."""
    fields = {name: one for name, one in added.items() if name in v1.TaskInfo.__struct_fields__}
    fields["resources"] = [
        {name: one for name, one in resource.items() if name != "allocation_info"}
        for resource in fields["resources"]
    ]
    return jsonpb.from_builtins(v1.TaskInfo, fields | {"command": {"value": "x"}})


def test_the_recorded_events():
    """The same things happen as in the recording; the same events tell of them."""
    asyncio.run(_replay_events(Operators(cluster="peer")))


async def _replay_events(operators):
    operators.state.id = MASTER_ID
    wanted = list(recorded_events())
    [agent] = wanted[0]["subscribed"]["get_state"]["get_agents"]["agents"]
    info = jsonpb.from_builtins(v1.AgentInfo, agent["agent_info"])
    operators.register(AGENT, info, CAPABILITIES)
    stream = await operators.follow()
    seen = stream.take()
    stream_id = operators.subscribe(framework_info())
    seen += stream.take()
    for event in wanted[len(seen) :]:
        _happen(operators, stream_id, event)
        stream_id = list(operators.events)[-1]
        seen += [one for one in stream.take() if one["type"] != "HEARTBEAT"]
    wanted = wanted[:2] + [one for one in wanted[2:] if one["type"] != "HEARTBEAT"]
    assert [one["type"] for one in seen] == [one["type"] for one in wanted]
    for mine, theirs in zip(seen, wanted, strict=True):
        assert plain(mine) == plain(theirs)


def _happen(operators, stream_id, event):
    """Let happen what a recorded event tells."""
    framework_id = v1.FrameworkID(value=f"{MASTER_ID}-0000")
    match event["type"]:
        case "TASK_ADDED":
            launch(operators, stream_id, task_info(event["task_added"]["task"]))
        case "TASK_UPDATED":
            send(operators, event["task_updated"])
            acknowledge(operators, stream_id, event["task_updated"])
        case "FRAMEWORK_UPDATED" if "renamed" in json.dumps(event):
            info = event["framework_updated"]["framework"]["framework_info"]
            update = v1_scheduler.Call_UpdateFramework(
                framework_info=jsonpb.from_builtins(v1.FrameworkInfo, info)
            )
            call = v1_scheduler.Call(
                framework_id=framework_id,
                type=v1_scheduler.Call_Type.UPDATE_FRAMEWORK,
                update_framework=update,
            )
            operators.scheduler_calls(stream_id, call)
        case "FRAMEWORK_UPDATED":
            info = event["framework_updated"]["framework"]["framework_info"]
            operators.subscribe(jsonpb.from_builtins(v1.FrameworkInfo, info))
        case "FRAMEWORK_REMOVED":
            teardown = v1_scheduler.Call(
                framework_id=framework_id, type=v1_scheduler.Call_Type.TEARDOWN
            )
            operators.scheduler_calls(stream_id, teardown)
        case _:
            pass
