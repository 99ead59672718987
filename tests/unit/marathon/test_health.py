"""Health checks (spec section 3.9): what counts, when it kills, where they connect."""

import pytest

from tepui.marathon import effects, events, health, probes
from tepui.marathon.app import (
    App,
    CheckProtocol,
    Container,
    HealthCheck,
    Network,
    NetworkMode,
    PortDefinition,
    PortMapping,
)
from tepui.marathon.instance import Condition, Health, Instance
from tests.support.marathon_world import World

CHECK = HealthCheck(port=80, grace_period_s=10, max_consecutive_failures=3)


@pytest.fixture
def world():
    world = World()
    world.subscribe()
    return world


def result(world, alive, instance=None, index=0, cause="refused"):
    instance = instance or world.instances()[0]
    event = events.HealthResult(
        instance_id=instance.id, index=index, alive=alive, cause=None if alive else cause
    )
    return world.do(event)


def up(world, check=CHECK, **fields):
    """A running instance past its grace period."""
    world.create(health_checks=(check,), **fields)
    world.offer()
    world.status(world.instances()[0], "TASK_RUNNING")
    world.advance(check.grace_period_s)
    return world.instances()[0]


def test_killed_by_the_failure_that_finds_the_maximum_before_it(world):
    up(world)
    for _ in range(3):
        result(world, alive=False)
        assert not world.calls("KILL")
    result(world, alive=False)
    assert world.calls("KILL")
    (event,) = world.published("unhealthy_instance_kill_event")
    assert event["reason"] == "refused"
    assert world.state.last_failures["/a"].message == (
        "Task was killed since health check failed. Reason: refused"
    )


def test_one_success_forgives(world):
    up(world)
    for alive in (False, False, False, True, False, False, False):
        result(world, alive=alive)
        assert not world.calls("KILL")


def test_zero_never_kills(world):
    up(world, HealthCheck(port=80, grace_period_s=0, max_consecutive_failures=0))
    for _ in range(20):
        result(world, alive=False)
        assert not world.calls("KILL")
    assert world.instances()[0].health[0].consecutive_failures == 20


def test_grace_ends_with_the_first_success(world):
    world.create(health_checks=(CHECK,))
    world.offer()
    world.status(world.instances()[0], "TASK_RUNNING")
    result(world, alive=False)
    assert world.instances()[0].healthy is None
    result(world, alive=True)
    result(world, alive=False)
    assert world.instances()[0].healthy is False


def test_grace_ends_with_its_time(world):
    world.create(health_checks=(CHECK,))
    world.offer()
    world.status(world.instances()[0], "TASK_RUNNING")
    world.advance(9.9)
    assert result(world, alive=False) == []
    world.advance(0.2)
    result(world, alive=False)
    assert world.instances()[0].healthy is False


def test_all_checks_must_succeed(world):
    world.create(health_checks=(CHECK, CHECK))
    world.offer()
    world.status(world.instances()[0], "TASK_RUNNING")
    result(world, alive=True, index=0)
    assert world.instances()[0].healthy is None
    assert world.state.deployments
    result(world, alive=True, index=1)
    assert world.instances()[0].healthy is True
    assert not world.state.deployments


def test_unreachable_instances_are_not_killed(world):
    instance = up(world, unreachable_strategy=None)
    world.status(instance, "TASK_UNREACHABLE")
    assert effects.StopHealthChecks(instance.id) in world.effects
    for _ in range(5):
        assert result(world, alive=False) == []
    world.status(instance, "TASK_RUNNING")
    assert any(isinstance(one, effects.StartHealthCheck) for one in world.effects)


def test_results_for_what_does_not_exist(world):
    instance = up(world)
    assert result(world, alive=True, index=7) == []
    world.status(instance, "TASK_FAILED")
    assert result(world, alive=True, instance=instance) == []


def test_events_of_a_change(world):
    instance = up(world)
    result(world, alive=True)
    assert world.published("health_status_changed_event") == [
        {"appId": "/a", "instanceId": instance.id, "version": instance.version, "alive": True}
    ]
    (changed,) = world.published("instance_health_changed_event")
    assert changed["healthy"] is True
    assert result(world, alive=True) == []


def test_only_changes_are_durable(world):
    up(world)
    result(world, alive=True)
    result(world, alive=False)
    world.advance(1)
    result(world, alive=False)
    assert world.instances()[0].health[0].consecutive_failures == 2
    world.crash()
    assert world.instances()[0].healthy is False
    assert world.instances()[0].health[0].consecutive_failures == 1


def test_mesos_reports_its_own_check(world):
    check = HealthCheck(protocol=CheckProtocol.COMMAND, command="true")
    world.create(health_checks=(check,))
    world.offer()
    (instance,) = world.instances()
    world.status(instance, "TASK_RUNNING")
    assert not any(isinstance(one, effects.StartHealthCheck) for one in world.effects)
    assert world.state.deployments
    world.status(instance, "TASK_RUNNING", healthy=True)
    assert world.instances()[0].healthy is True
    assert not world.state.deployments
    world.status(instance, "TASK_RUNNING", healthy=False)
    assert world.instances()[0].healthy is False
    # Killing is up to Mesos.
    assert not world.calls("KILL")


def test_alive():
    assert Health().alive is None
    assert health.failed(Health(), 5, "x").alive is False
    well = health.succeeded(Health(), 5)
    assert well.alive is True
    assert health.failed(well, 6, "x").alive is False
    # Within the same millisecond the order still counts.
    assert health.succeeded(health.failed(well, 6, "x"), 6).alive is True


def instance(ports=(), ips=()):
    return Instance(
        id="i", app_id="/a", version=1, role="*", task_id="t", agent_id="S", host="h1",
        ports=ports, ip_addresses=ips, condition=Condition.RUNNING,
    )  # fmt: skip


def where(app, check, **fields):
    one = instance(**fields)
    return probes.host(app, check, one), probes.port(app, check, one)


def test_where_with_host_networking():
    app = App(id="/a", port_definitions=(PortDefinition(), PortDefinition()))
    ports = (31000, 31001)
    assert where(app, HealthCheck(port_index=1), ports=ports) == ("h1", 31001)
    assert where(app, HealthCheck(port=8080), ports=ports) == ("h1", 8080)
    assert where(app, HealthCheck(port_index=2), ports=ports) == ("h1", None)


def test_where_inside_a_container():
    mappings = (
        PortMapping(container_port=80),
        PortMapping(container_port=81, host_port=0),
        PortMapping(),
    )
    app = App(
        id="/a",
        networks=(Network(mode=NetworkMode.CONTAINER, name="n"),),
        container=Container(port_mappings=mappings),
    )
    fields = {"ports": (31000,), "ips": (("IPv6", "fe80::1"), ("IPv4", "10.0.0.9"))}
    assert where(app, HealthCheck(port_index=0), **fields) == ("10.0.0.9", 80)
    assert where(app, HealthCheck(port_index=1), **fields) == ("h1", 31000)
    assert where(app, HealthCheck(port_index=2), **fields)[1] is None
    assert where(app, HealthCheck(port=99, ip_protocol="IPv6"), **fields) == ("fe80::1", 99)
