"""Operations in ACCEPT, what becomes of them, and who hears of it."""

import msgspec
import pytest

from tepui.master import operations, reshaping, turn
from tepui.wire.generated import internal, v1, v1_scheduler
from tests.support import offer_operations as ops

AGENT = "cpus:4;mem:1024;disk:1000"


@pytest.fixture
def agent(cluster):
    return cluster.add_operating_agent(written=AGENT)


@pytest.fixture
def scheduler(cluster, agent):
    return cluster.subscribe()


# --- in one ACCEPT ---


def test_a_reservation_a_volume_and_a_task_in_one_call(cluster, agent, scheduler):
    offer = ops.offered(cluster, scheduler)
    task = cluster.task_info("t", agent.id, "cpus:1;mem:32")
    task = msgspec.structs.replace(task, resources=(*task.resources, ops.volume(100)))
    scheduler.accept(
        [offer],
        ops.reserve(ops.reserved("disk", 100)),
        ops.create(ops.volume(100)),
        cluster.launch(task),
    )
    kinds = [one.operation_info.type for one in ops.applied(agent)]
    assert kinds == ["RESERVE", "CREATE"]
    (run,) = agent.take(internal.RunTaskMessage)
    assert run.task.resources[-1].disk.persistence.id == "v"
    assert not scheduler.statuses()
    assert ops.amounts(ops.offered(cluster, scheduler)) == {
        ("cpus", None, None): 3.0,
        ("mem", None, None): 992.0,
        ("disk", None, None): 900.0,
    }


def test_what_is_made_comes_back_at_once_and_the_rest_refused(cluster, agent, scheduler):
    offer = ops.offered(cluster, scheduler)
    scheduler.accept([offer], ops.reserve(ops.reserved("cpus", 1)), refuse=100.0)
    assert ops.amounts(ops.offered(cluster, scheduler)) == {
        ("cpus", "dev", None): 1.0,
        ("cpus", None, None): 3.0,
        ("mem", None, None): 1024.0,
        ("disk", None, None): 1000.0,
    }


def test_what_is_reserved_is_offered_to_nobody_else(cluster, agent, scheduler):
    other = cluster.subscribe(roles=("ops",))
    scheduler.accept([ops.offered(cluster, scheduler)], ops.reserve(ops.reserved("cpus", 4)))
    scheduler.call("SUPPRESS", suppress=v1_scheduler.Call_Suppress())
    cluster.advance(2)
    assert not [one for offer in other.offers() for one in offer.resources if one.name == "cpus"]


def test_unreserving_and_destroying(cluster, agent, scheduler):
    made = (ops.reserve(ops.reserved("disk", 100)), ops.create(ops.volume(100)))
    scheduler.accept([ops.offered(cluster, scheduler)], *made)
    undone = (ops.destroy(ops.volume(100)), ops.unreserve(ops.reserved("disk", 100)))
    scheduler.accept([ops.offered(cluster, scheduler)], *undone)
    assert len(ops.applied(agent)) == 4
    assert ops.amounts(ops.offered(cluster, scheduler)) == {
        ("cpus", None, None): 4.0,
        ("mem", None, None): 1024.0,
        ("disk", None, None): 1000.0,
    }


def test_volumes_grow_and_shrink_for_the_next_call_only(cluster, agent, scheduler):
    scheduler.accept(
        [ops.offered(cluster, scheduler)],
        ops.reserve(ops.reserved("disk", 150)),
        ops.create(ops.volume(100)),
    )
    scheduler.accept(
        [ops.offered(cluster, scheduler)],
        ops.grow(ops.volume(100), ops.reserved("disk", 50), name="g"),
        ops.shrink(ops.volume(150), 10, name="s"),
    )
    ((state, message),) = ops.problems(scheduler)
    assert state == "OPERATION_ERROR"
    assert message.endswith(
        "does not contain disk(allocated: dev)(reservations: [(DYNAMIC,dev)])[v:data]:150"
    )
    offer = ops.offered(cluster, scheduler)
    assert ops.amounts(offer)["disk", "dev", "v"] == 150.0
    scheduler.accept([offer], ops.shrink(ops.volume(150), 10))
    offer = ops.offered(cluster, scheduler)
    assert ops.amounts(offer)["disk", "dev", "v"] == 140.0
    assert ops.amounts(offer)["disk", "dev", None] == 10.0


@pytest.mark.parametrize(
    ("operation", "text"),
    [
        (ops.reserve(ops.plain("cpus", 1), name="x"), "is not dynamically reserved"),
        (ops.reserve(ops.reserved("cpus", 1, "ops"), name="x"), "cannot be reserved for role"),
        (ops.reserve(ops.reserved("cpus", 9), name="x"), "does not contain"),
        (ops.unreserve(ops.reserved("cpus", 1), name="x"), "does not contain"),
        (ops.create(ops.reserved("disk", 1), name="x"), "is not a persistent volume"),
        (ops.create(ops.volume(1, shared=True), name="x"), "SHARED_RESOURCES"),
        (ops.destroy(ops.volume(1), name="x"), "Persistent volumes not found"),
        (ops.grow(ops.volume(1), ops.plain("disk", 1), name="x"), "Incompatible resources"),
        (ops.grow(ops.volume(1), ops.reserved("disk", 0), name="x"), "greater than zero"),
        (ops.shrink(ops.volume(5), 5, name="x"), "less than that of the volume"),
        (
            v1.Offer_Operation(type=ops.Type.CREATE_DISK, id=v1.OperationID(value="x")),
            "not supported",
        ),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    cluster, agent, scheduler, operation, text
):
    offer = ops.offered(cluster, scheduler)
    scheduler.accept([offer], operation)
    ((state, message),) = ops.problems(scheduler)
    assert state == "OPERATION_ERROR"
    assert text in message
    assert not ops.applied(agent)
    assert ops.amounts(ops.offered(cluster, scheduler)) == ops.amounts(offer)


def test_principals_must_be_the_frameworks_own(cluster, agent):
    scheduler = cluster.subscribe(principal="me")
    wrong = ops.reserve(ops.reserved("cpus", 1, principal="you"), name="a")
    none = ops.reserve(ops.reserved("cpus", 1), name="b")
    right = ops.reserve(ops.reserved("cpus", 1, principal="me"), name="c")
    scheduler.accept([ops.offered(cluster, scheduler)], wrong, none, right)
    assert [one.operation_id.value for one in ops.operation_statuses(scheduler)] == ["a", "b"]
    assert [one.operation_info.id.value for one in ops.applied(agent)] == ["c"]


def test_a_volume_in_use_is_not_destroyed(cluster, agent):
    scheduler = cluster.subscribe(
        capabilities=("MULTI_ROLE", "RESERVATION_REFINEMENT", "SHARED_RESOURCES")
    )
    shared = ops.volume(100, shared=True)
    task = cluster.task_info("t", agent.id, "cpus:1;mem:32")
    task = msgspec.structs.replace(task, resources=(*task.resources, shared))
    scheduler.accept(
        [ops.offered(cluster, scheduler)],
        ops.reserve(ops.reserved("disk", 100)),
        ops.create(shared),
        cluster.launch(task),
        ops.destroy(shared, name="d"),
    )
    ((_, message),) = ops.problems(scheduler)
    assert message.startswith("Persistent volumes in use")


def test_ids_need_an_agent_that_can_tell(cluster):
    agent = cluster.add_agent(written=AGENT)
    scheduler = cluster.subscribe()
    scheduler.accept(
        [ops.offered(cluster, scheduler)], ops.reserve(ops.reserved("cpus", 1), name="x")
    )
    ((_, message),) = ops.problems(scheduler)
    assert "RESOURCE_PROVIDER" in message
    assert not agent.take(internal.CheckpointResourcesMessage)


def test_an_old_agent_is_told_all_it_has_to_remember(cluster):
    agent = cluster.add_agent(written=AGENT)
    scheduler = cluster.subscribe()
    for name in ("cpus", "mem"):
        scheduler.accept([ops.offered(cluster, scheduler)], ops.reserve(ops.reserved(name, 1)))
    last = agent.take(internal.CheckpointResourcesMessage)[-1]
    assert {(one.name, one.scalar.value) for one in last.resources} == {("cpus", 1.0), ("mem", 1.0)}
    assert not any(one.allocation_info for one in last.resources)


def test_no_id_for_a_launch(cluster, agent, scheduler):
    operation = cluster.launch(cluster.task_info("t", agent.id))
    operation = msgspec.structs.replace(operation, id=v1.OperationID(value="x"))
    scheduler.accept([ops.offered(cluster, scheduler)], operation)
    (status,) = scheduler.statuses()
    assert (status.state, status.message) == (
        "TASK_ERROR",
        "The 'id' field cannot be set for LAUNCH operations",
    )


def test_operations_with_offers_that_are_gone(cluster, agent, scheduler):
    offer = ops.offered(cluster, scheduler)
    scheduler.decline([offer])
    scheduler.accept([offer], ops.reserve(ops.reserved("cpus", 1), name="x"))
    ((_, message),) = ops.problems(scheduler)
    assert message.startswith("Operation attempted with invalid offers: ")


# --- operators ---


def by_operator(cluster, agent, operation, principal=None):
    at_work = turn.Turn(cluster.state, cluster.master._allocator, cluster.ids, cluster.now())
    found = cluster.state.agents[agent.id]
    refusal = reshaping.by_operator(at_work, found, operation, principal)
    for effect in at_work.collected:
        cluster._perform(effect)
    return refusal


def test_an_operator_takes_offers_back_as_needed(cluster, agent, scheduler):
    ops.offered(cluster, scheduler)
    assert by_operator(cluster, agent, ops.reserve(ops.reserved("cpus", 1, "ops"))) is None
    assert len(scheduler.take("RESCIND")) == 1
    (message,) = ops.applied(agent)
    assert message.framework_id is None
    assert ops.amounts(ops.offered(cluster, scheduler))["cpus", None, None] == 3.0
    ops.tell(agent, message)
    assert agent.take(internal.AcknowledgeOperationStatusMessage)


def test_an_operator_leaves_other_offers_alone(cluster, agent, scheduler):
    scheduler.accept([ops.offered(cluster, scheduler)], ops.reserve(ops.reserved("cpus", 1)))
    cluster.advance(1)
    scheduler.offers()
    refusal = by_operator(cluster, agent, ops.reserve(ops.reserved("cpus", 99, "ops")))
    assert refusal is not None
    assert refusal.status == 409
    assert refusal.message.endswith("does not contain cpus:99")
    assert not scheduler.take("RESCIND")


def test_what_tasks_use_is_not_for_operators(cluster, agent, scheduler):
    scheduler.launch("t", written="cpus:4;mem:32")
    refusal = by_operator(cluster, agent, ops.reserve(ops.reserved("cpus", 1, "ops")))
    assert refusal is not None
    assert refusal.status == 409


def test_an_operators_mistake(cluster, agent):
    refusal = by_operator(cluster, agent, ops.reserve(ops.plain("cpus", 1)))
    assert refusal is not None
    assert refusal.status == 400
    assert "is not dynamically reserved" in refusal.message
    assert not operations.is_over(_pending(cluster, agent))


def _pending(cluster, agent):
    by_operator(cluster, agent, ops.reserve(ops.reserved("cpus", 1, "ops")))
    (operation,) = cluster.state.agents[agent.id].operations.values()
    return operation


# --- roles and old frameworks ---


def test_an_old_framework_sees_no_allocations_and_one_layer(cluster, agent):
    old = cluster.subscribe(roles=(), capabilities=(), role="dev")
    offer = ops.offered(cluster, old)
    assert offer.allocation_info is None
    mine = v1.Resource(
        name="cpus",
        type=v1.Value_Type.SCALAR,
        scalar=v1.Value_Scalar(value=1.0),
        role="dev",
        reservation=v1.Resource_ReservationInfo(),
    )
    old.accept([offer], ops.reserve(mine))
    (message,) = ops.applied(agent)
    (sent,) = message.operation_info.reserve.resources
    assert (sent.role, sent.reservations[0].role) == (None, "dev")
    cpus = [one for one in ops.offered(cluster, old).resources if one.name == "cpus"]
    assert {(one.role, one.reservation is not None, one.scalar.value) for one in cpus} == {
        ("dev", True, 1.0),
        ("*", False, 3.0),
    }
    assert not any(one.allocation_info or one.reservations for one in cpus)


def test_a_framework_in_two_roles_reserves_for_the_one_it_was_offered_in(cluster, agent):
    scheduler = cluster.subscribe(roles=("a", "b"))
    offer = ops.offered(cluster, scheduler)
    role = offer.allocation_info.role
    other = "b" if role == "a" else "a"
    scheduler.accept(
        [offer],
        ops.reserve(ops.reserved("cpus", 1, other), name="wrong"),
        ops.reserve(ops.reserved("cpus", 1, role), name="right"),
    )
    assert [one.operation_id.value for one in ops.operation_statuses(scheduler)] == ["wrong"]
    assert [one.operation_info.id.value for one in ops.applied(agent)] == ["right"]
