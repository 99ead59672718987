"""What operators change: what it does beyond its answer, and that it outlives the master."""

import asyncio

import pytest

from tepui.model import text
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1, v1_scheduler
from tepui.wire.libprocess import Upid
from tests.support.operators import Operators

AGENT = Upid("slave(1)", "10.0.0.2", 5051)
MACHINE = {"hostname": "a1", "ip": "10.0.0.2"}
DRAINABLE = ("MULTI_ROLE", "RESERVATION_REFINEMENT", "AGENT_DRAINING")


def agent_info():
    resources = wire_resources.to_wire(text.parse("cpus:4;mem:1024"))
    return v1.AgentInfo(hostname="a1", port=5051, resources=resources, checkpoint=True)


def framework_info(*capabilities):
    kinds = v1.FrameworkInfo_Capability_Type
    return v1.FrameworkInfo(
        user="root",
        name="f",
        roles=("dev",),
        failover_timeout=60.0,
        checkpoint=True,
        capabilities=tuple(
            v1.FrameworkInfo_Capability(type=kinds(one))
            for one in ("MULTI_ROLE", "RESERVATION_REFINEMENT", *capabilities)
        ),
    )


@pytest.fixture
def operators():
    return Operators()


def call(operators, kind, **body):
    answer = asyncio.run(operators.call(kind, **body))
    return answer.status, answer.body.decode()


def launch(operators, stream_id, agent_id, **more):
    operators.advance(1)
    framework = operators.state.streams[stream_id]
    [offer] = framework.offers.values()
    info = v1.TaskInfo(
        name="t",
        task_id=v1.TaskID(value="t"),
        agent_id=v1.AgentID(value=agent_id),
        resources=wire_resources.to_wire(text.parse("cpus:1;mem:32")),
        command=v1.CommandInfo(value="sleep 1000"),
        **more,
    )
    accept = v1_scheduler.Call_Accept(
        offer_ids=(v1.OfferID(value=offer.id),),
        operations=(
            v1.Offer_Operation(
                type=v1.Offer_Operation_Type.LAUNCH,
                launch=v1.Offer_Operation_Launch(task_infos=(info,)),
            ),
        ),
    )
    operators.scheduler_calls(
        stream_id,
        v1_scheduler.Call(
            framework_id=v1.FrameworkID(value=framework.id),
            type=v1_scheduler.Call_Type.ACCEPT,
            accept=accept,
        ),
    )


def last_status(operators, stream_id):
    found = [one.update.status for one in operators.events[stream_id] if one.update]
    return found[-1]


def named(agent_id):
    return {"agent_id": {"value": agent_id}}


def test_what_operators_decided_outlives_the_master(operators):
    agent_id = operators.register(AGENT, agent_info(), DRAINABLE)
    weights = {"weight_infos": [{"role": "dev", "weight": 2.5}]}
    config = {"role": "q", "guarantees": {"cpus": {"value": 1}}}
    window = {"machine_ids": [{"hostname": "b"}], "unavailability": {"start": {"nanoseconds": 7}}}
    for kind, body in (
        ("UPDATE_WEIGHTS", {"update_weights": weights}),
        ("UPDATE_QUOTA", {"update_quota": {"quota_configs": [config]}}),
        (
            "UPDATE_MAINTENANCE_SCHEDULE",
            {"update_maintenance_schedule": {"schedule": {"windows": [window]}}},
        ),
        ("START_MAINTENANCE", {"start_maintenance": {"machines": [{"hostname": "B"}]}}),
        ("DRAIN_AGENT", {"drain_agent": named(agent_id)}),
    ):
        assert call(operators, kind, **body) == (200, "")
    before, again = operators.state, Operators(registry=operators.registry)
    after = again.state
    assert (after.weights, after.quotas) == (before.weights, before.quotas)
    assert (after.schedule, after.down_machines) == (before.schedule, before.down_machines)
    assert after.drains[agent_id].state == v1.DrainState.DRAINED
    assert after.deactivated_agents == {agent_id}
    assert again.policy.quotas()["q"].guarantees == {"cpus": 1000}


def test_the_returned_agent_is_still_out_of_service(operators):
    agent_id = operators.register(AGENT, agent_info(), DRAINABLE)
    call(operators, "DEACTIVATE_AGENT", deactivate_agent=named(agent_id))
    again = Operators(registry=operators.registry)
    info = operators.state.agents[agent_id].info
    kinds = tuple(
        v1.AgentInfo_Capability(type=v1.AgentInfo_Capability_Type(one)) for one in DRAINABLE
    )
    again.say(
        AGENT,
        internal.ReregisterSlaveMessage(slave=info, version="1.12.0", agent_capabilities=kinds),
    )
    stream_id = again.subscribe(framework_info())
    again.advance(2)
    assert not again.state.streams[stream_id].offers
    call(again, "REACTIVATE_AGENT", reactivate_agent=named(agent_id))
    again.advance(2)
    assert again.state.streams[stream_id].offers


def test_an_agent_that_cannot_drain_has_its_tasks_killed(operators):
    agent_id = operators.register(AGENT, agent_info())
    stream_id = operators.subscribe(framework_info())
    grace = v1.KillPolicy(grace_period=v1.DurationInfo(nanoseconds=9_000_000_000))
    launch(operators, stream_id, agent_id, kill_policy=grace)
    drain = named(agent_id) | {"max_grace_period": {"seconds": 3}}
    assert call(operators, "DRAIN_AGENT", drain_agent=drain) == (200, "")
    [kill] = operators.told(internal.KillTaskMessage)
    assert kill.kill_policy.grace_period.nanoseconds == 3_000_000_000
    assert not operators.told(internal.DrainSlaveMessage)


def test_a_drained_agent_can_be_marked_gone(operators):
    agent_id = operators.register(AGENT, agent_info(), DRAINABLE)
    drain = named(agent_id) | {"mark_gone": True}
    assert call(operators, "DRAIN_AGENT", drain_agent=drain) == (200, "")
    assert agent_id in operators.state.gone_agents
    assert agent_id not in operators.state.agents
    assert [one.message for one in operators.told(internal.ShutdownMessage)] == [
        "Agent has been marked gone"
    ]
    assert list(operators.registry) == [f"gone/{agent_id}"]


@pytest.mark.parametrize(
    ("capability", "expected"),
    [("PARTITION_AWARE", "TASK_GONE_BY_OPERATOR"), ("TASK_KILLING_STATE", "TASK_LOST")],
)
def test_tasks_of_a_gone_agent_are_over(operators, capability, expected):
    agent_id = operators.register(AGENT, agent_info())
    stream_id = operators.subscribe(framework_info(capability))
    launch(operators, stream_id, agent_id)
    assert call(operators, "MARK_AGENT_GONE", mark_agent_gone=named(agent_id)) == (200, "")
    status = last_status(operators, stream_id)
    assert (status.state, status.reason) == (expected, "REASON_AGENT_REMOVED_BY_OPERATOR")
    assert call(operators, "MARK_AGENT_GONE", mark_agent_gone=named("x"))[0] == 404


def test_a_machine_goes_down_with_its_agents_and_comes_back(operators):
    window = {"machine_ids": [MACHINE], "unavailability": {"start": {"nanoseconds": 7}}}
    schedule = {"schedule": {"windows": [window]}}
    operators.register(AGENT, agent_info())
    stream_id = operators.subscribe(framework_info())
    operators.advance(1)
    call(operators, "UPDATE_MAINTENANCE_SCHEDULE", update_maintenance_schedule=schedule)
    operators.advance(1)
    offers = [one.offers.offers[0] for one in operators.events[stream_id] if one.offers]
    assert [one.unavailability is None for one in offers] == [True, False]
    call(operators, "START_MAINTENANCE", start_maintenance={"machines": [MACHINE]})
    assert not operators.state.agents
    operators.told(internal.ShutdownMessage)
    operators.say(AGENT, internal.RegisterSlaveMessage(slave=agent_info(), version="1.12.0"))
    assert [one.message for one in operators.told(internal.ShutdownMessage)] == [
        "Machine is `DOWN`"
    ]
    call(operators, "STOP_MAINTENANCE", stop_maintenance={"machines": [MACHINE]})
    assert operators.state.schedule.windows == ()
    assert operators.register(AGENT, agent_info())


def test_teardown(operators):
    stream_id = operators.subscribe(framework_info())
    framework_id = {"value": operators.state.streams[stream_id].id}
    assert call(operators, "TEARDOWN", teardown={"framework_id": framework_id}) == (200, "")
    assert not operators.state.frameworks
    status, problem = call(operators, "TEARDOWN", teardown={"framework_id": framework_id})
    assert (status, problem) == (400, "No framework found with specified ID")


def test_limits_below_what_is_used_need_force(operators):
    agent_id = operators.register(AGENT, agent_info())
    launch(operators, operators.subscribe(framework_info()), agent_id)
    update = {"quota_configs": [{"role": "dev", "limits": {"cpus": {"value": 0.5}}}]}
    status, problem = call(operators, "UPDATE_QUOTA", update_quota=update)
    assert (status, "already consuming 'cpus:1; mem:32'" in problem) == (400, True)
    forced = update | {"force": True}
    assert call(operators, "UPDATE_QUOTA", update_quota=forced) == (200, "")


# --- the event stream ---


def test_the_oldest_subscriber_makes_room():
    async def follow():
        operators = Operators(max_operator_event_stream_subscribers=2)
        streams = [await operators.follow() for _ in range(3)]
        assert [one.closed for one in streams] == [True, False, False]
        operators.register(AGENT, agent_info())
        assert [one.take()[-1]["type"] for one in streams] == [
            "HEARTBEAT",
            "AGENT_ADDED",
            "AGENT_ADDED",
        ]
        streams[1].leave()
        assert len(operators.state.subscribers) == 1

    asyncio.run(follow())


def test_heartbeats_end_with_the_stream():
    async def follow():
        operators = Operators()
        stream = await operators.follow()
        operators.advance(31)
        assert [one["type"] for one in stream.take()].count("HEARTBEAT") == 3
        stream.leave()
        operators.advance(31)
        assert not [one for one in operators.timers if "Heartbeat" in type(one).__name__]

    asyncio.run(follow())


def test_removed_is_told_and_gone_is_not():
    """Spec section 3.2: only removal has an event."""

    async def follow():
        operators = Operators()
        stream = await operators.follow()
        first = operators.register(AGENT, agent_info())
        await operators.call("MARK_AGENT_GONE", mark_agent_gone=named(first))
        second = operators.register(AGENT, agent_info())
        operators.say(AGENT, internal.UnregisterSlaveMessage(slave_id=v1.AgentID(value=second)))
        kinds = [one["type"] for one in stream.take()][2:]
        assert kinds == ["AGENT_ADDED", "AGENT_ADDED", "AGENT_REMOVED"]

    asyncio.run(follow())
