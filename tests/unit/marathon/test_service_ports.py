"""Service ports (spec section 2.5)."""

import pytest

from tepui.base import errors
from tepui.base.randomness import Rng
from tepui.marathon import service_ports
from tepui.marathon.app import App, Container, Network, NetworkMode, PortDefinition, PortMapping
from tepui.marathon.settings import MarathonSettings
from tests.support.marathon_world import World


def app(*ports, app_id="/a"):
    return App(id=app_id, port_definitions=tuple(PortDefinition(port=port) for port in ports))


def assign(app, previous=None, used=(), low=10000, high=10003):
    settings = MarathonSettings(local_port_min=low, local_port_max=high)
    return service_ports.assign(app, previous, set(used), settings, Rng(1)).service_ports


def test_asked_for_ports_are_distinct_and_in_range():
    assert sorted(assign(app(0, 0, 0, 0))) == [10000, 10001, 10002, 10003]


def test_explicit_ports_stay():
    assert assign(app(80, 0), used={10000, 10001, 10002}) == (80, 10003)


def test_both_ends_belong_to_the_range():
    assert assign(app(0), low=7, high=7) == (7,)


def test_none_left():
    with pytest.raises(errors.UserError, match=r"All ports in the range \[10000-10003\)"):
        assign(app(0), used=range(10000, 10004))


def test_previous_ports_come_back_in_order():
    previous = app(10002, 10000)
    assert assign(app(0, 0), previous, used={10000, 10002}) == (10002, 10000)
    found = assign(app(0, 0, 0), previous, used={10000, 10002})
    assert found[:2] == (10002, 10000)
    assert found[2] in (10001, 10003)


def test_a_previous_port_named_explicitly_is_not_given_twice():
    assert assign(app(10000, 0), app(10000, 10001), used={10000, 10001}) == (10000, 10001)


def test_mappings_get_theirs():
    mappings = (PortMapping(container_port=80), PortMapping(container_port=81, service_port=90))
    bridged = App(
        id="/a",
        networks=(Network(mode=NetworkMode.BRIDGE),),
        container=Container(port_mappings=mappings),
    )
    assert assign(bridged, low=10000, high=10000) == (10000, 90)


def test_apps_of_one_request_do_not_collide():
    world = World(local_port_min=10000, local_port_max=10001)
    world.create("/a", port_definitions=(PortDefinition(),))
    world.create("/b", port_definitions=(PortDefinition(),))
    ports = [world.state.apps[one].service_ports[0] for one in ("/a", "/b")]
    assert sorted(ports) == [10000, 10001]
    outcome = world.create("/c", port_definitions=(PortDefinition(),))
    assert outcome.status == 422
    assert "/c" not in world.state.apps
