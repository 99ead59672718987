"""What becomes of operations: who is told, who acknowledges, and what agents know of them."""

import pytest

from tepui.wire.generated import internal
from tests.support import offer_operations as ops

AGENT = "cpus:4;mem:1024;disk:1000"
FINISHED = "OPERATION_FINISHED"


@pytest.fixture
def agent(cluster):
    return cluster.add_operating_agent(written=AGENT)


@pytest.fixture
def scheduler(cluster, agent):
    return cluster.subscribe()


def reserve(cluster, scheduler, agent, name):
    operation = ops.reserve(ops.reserved("cpus", 1), name=name)
    scheduler.accept([ops.offered(cluster, scheduler)], operation)
    (message,) = ops.applied(agent)
    return message


def test_an_operation_is_forgotten_once_its_framework_acknowledges(cluster, agent, scheduler):
    message = reserve(cluster, scheduler, agent, "x")
    ops.tell(agent, message)
    assert [one.state for one in ops.operation_statuses(scheduler)] == [FINISHED]
    assert not agent.take(internal.AcknowledgeOperationStatusMessage)
    ops.acknowledge(scheduler, agent, "x", uuid=b"?" * 16)
    assert not agent.take(internal.AcknowledgeOperationStatusMessage)
    ops.acknowledge(scheduler, agent, "x")
    (passed_on,) = agent.take(internal.AcknowledgeOperationStatusMessage)
    assert passed_on.operation_uuid == message.operation_uuid
    assert not cluster.state.agents[agent.id].operations


def test_without_id_the_master_acknowledges(cluster, agent, scheduler):
    ops.tell(agent, reserve(cluster, scheduler, agent, None))
    assert agent.take(internal.AcknowledgeOperationStatusMessage)
    assert not cluster.state.agents[agent.id].operations
    assert not ops.operation_statuses(scheduler)


def test_for_a_framework_that_is_gone_the_master_acknowledges(cluster, agent, scheduler):
    message = reserve(cluster, scheduler, agent, "x")
    scheduler.call("TEARDOWN")
    ops.tell(agent, message)
    assert agent.take(internal.AcknowledgeOperationStatusMessage)
    assert not cluster.state.agents[agent.id].operations


def test_one_that_failed_makes_the_master_ask_what_there_is(cluster, agent, scheduler):
    ops.tell(agent, reserve(cluster, scheduler, agent, "x"), "OPERATION_ERROR")
    assert [one.connected for one in agent.take(internal.PingSlaveMessage)][-1] is False
    agent.reregister()
    assert not cluster.state.agents[agent.id].total.reserved()


def test_reconciliation(cluster, agent, scheduler):
    gone = cluster.add_agent(host="a2", ip="10.0.0.3")
    gone.exit()
    cluster.advance(700)
    scheduler.decline(scheduler.offers())
    message = reserve(cluster, scheduler, agent, "x")
    asked = [("x", agent.id), ("y", agent.id), ("y", gone.id), ("y", "nowhere"), ("y", None)]
    assert ops.reconcile(scheduler, *asked) == [
        "OPERATION_PENDING",
        "OPERATION_UNKNOWN",
        "OPERATION_UNREACHABLE",
        "OPERATION_UNKNOWN",
        "OPERATION_UNKNOWN",
    ]
    ops.tell(agent, message)
    ops.operation_statuses(scheduler)
    assert ops.reconcile(scheduler) == [FINISHED]


def test_operations_of_agents_not_yet_back_are_recovering(cluster, agent, scheduler):
    other = cluster.restart()
    again = other.resubscribe(scheduler)
    assert ops.reconcile(again, ("x", agent.id)) == ["OPERATION_RECOVERING"]


# --- agents that go and come back ---


def test_an_unreachable_agents_operations(cluster, agent, scheduler):
    message = reserve(cluster, scheduler, agent, "x")
    agent.exit()
    cluster.advance(700)
    assert [one.state for one in ops.operation_statuses(scheduler)] == ["OPERATION_UNREACHABLE"]
    agent.answers_pings = True
    agent.checkpointed = (ops.reserved("cpus", 1),)
    agent.reregister()
    ops.listed(agent, message)
    assert ops.reconcile(scheduler, ("x", agent.id)) == [FINISHED]
    assert ops.amounts(ops.offered(cluster, scheduler))["cpus", "dev", None] == 1.0


def test_one_that_never_arrived_is_dropped(cluster, agent, scheduler):
    message = reserve(cluster, scheduler, agent, "x")
    agent.exit()
    agent.answers_pings = True
    agent.reregister()
    assert not cluster.state.agents[agent.id].total.reserved()
    ops.listed(agent)
    (asked,) = agent.take(internal.ReconcileOperationsMessage)
    assert [one.operation_uuid for one in asked.operations] == [message.operation_uuid]
    agent.take(internal.PingSlaveMessage)
    ops.tell(agent, message, "OPERATION_DROPPED", uuid=None)
    assert [one.state for one in ops.operation_statuses(scheduler)] == ["OPERATION_DROPPED"]
    assert not agent.take(internal.PingSlaveMessage)
    assert not cluster.state.agents[agent.id].operations


def test_a_new_master_learns_of_operations_from_agents(cluster, agent, scheduler):
    message = reserve(cluster, scheduler, agent, "x")
    other = cluster.restart()
    other.state.elected_time = other.now().timestamp()
    agent.checkpointed = (ops.reserved("cpus", 1),)
    agent.reregister()
    ops.listed(agent, message)
    ops.tell(agent, message)
    assert not agent.take(internal.AcknowledgeOperationStatusMessage)
    again = other.resubscribe(scheduler)
    assert ops.reconcile(again) == [FINISHED]
    ops.acknowledge(again, agent, "x")
    assert agent.take(internal.AcknowledgeOperationStatusMessage)


def test_a_framework_that_never_returns_is_not_waited_for_for_ever(cluster, agent, scheduler):
    message = reserve(cluster, scheduler, agent, "x")
    other = cluster.restart()
    other.state.elected_time = other.now().timestamp() - 1300
    agent.reregister()
    ops.listed(agent, message)
    ops.tell(agent, message)
    assert agent.take(internal.AcknowledgeOperationStatusMessage)


def test_an_agent_that_lost_what_it_remembered_is_believed(cluster, agent, scheduler):
    reserve(cluster, scheduler, agent, None)
    ops.offered(cluster, scheduler)
    agent.reregister()
    assert len(scheduler.take("RESCIND")) == 1
    assert ops.amounts(ops.offered(cluster, scheduler))["cpus", None, None] == 4.0
