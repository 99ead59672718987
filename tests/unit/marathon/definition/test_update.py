"""Partial updates: what is replaced, what stays, what gives way."""

import pytest

from tepui.base import errors
from tepui.marathon.definition import parse, render, rules, update
from tepui.marathon.definition import problems as faults

RULES = rules.Rules()


def app(**fields):
    return parse.complete_app({"id": "/x", "cmd": "sleep 1"} | fields, RULES)


def updated(stored, change):
    return update.apply(update.read(change, RULES), stored, "/x", RULES)


def test_only_keys_sent_change_and_maps_are_replaced_whole():
    stored = app(env={"A": "1", "B": "2"}, labels={"l": "v"}, mem=64)
    changed = updated(stored, {"env": {"C": "3"}, "instances": 4, "labels": None})
    assert changed.env == {"C": "3"}
    assert changed.labels == {"l": "v"}
    assert (changed.instances, changed.mem_milli, changed.cmd) == (4, 64_000, "sleep 1")


def test_an_empty_update_changes_nothing():
    stored = app(
        fetch=[{"uri": "a"}],
        healthChecks=[{"path": "/h"}],
        executorResources={"cpus": 0.2},
        resourceLimits={"mem": "unlimited"},
        tty=True,
        constraints=[["hostname", "UNIQUE"]],
        taskKillGracePeriodSeconds=3,
    )
    assert updated(stored, {}) == stored


def test_executor_resources_and_limits_survive():
    stored = app(executorResources={"cpus": 0.2}, resourceLimits={"cpus": 2})
    changed = updated(stored, {"instances": 2})
    assert changed.carried == stored.carried
    assert changed.carried["executorResources"] == {"cpus": 0.2, "mem": 32.0, "disk": 10.0}


@pytest.mark.parametrize(
    ("field", "value", "attribute"),
    [("user", "", "user"), ("container", {}, "container"), ("args", [], "args")],
)
def test_an_empty_value_clears(field, value, attribute):
    full = app(user="me", container={"volumes": [{"containerPath": "a", "hostPath": "/b"}]})
    assert getattr(updated(full, {field: value}), attribute) is None


def test_command_and_arguments_replace_each_other():
    changed = updated(app(), {"args": ["/bin/true"]})
    assert (changed.cmd, changed.args) == (None, ("/bin/true",))
    back = updated(changed, {"cmd": "b"})
    assert (back.cmd, back.args) == ("b", None)


def test_going_to_a_bridge_drops_port_definitions():
    changed = updated(app(ports=[80]), {"networks": [{"mode": "container/bridge"}]})
    assert changed.port_definitions == ()
    (mapping,) = changed.port_mappings
    assert mapping.host_port == 0


def test_going_to_the_host_drops_port_mappings():
    bridged = app(networks=[{"mode": "container/bridge"}])
    changed = updated(bridged, {"networks": [{"mode": "host"}]})
    assert changed.container is None
    assert len(changed.port_definitions) == 1


def test_ports_of_a_bridged_app_set_its_service_ports():
    bridged = app(
        networks=[{"mode": "container/bridge"}],
        container={"portMappings": [{"containerPort": 80, "servicePort": 9000}]},
    )
    changed = updated(bridged, {"ports": [10001]})
    assert changed.service_ports == (10001,)
    assert changed.port_mappings[0].container_port == 80


def test_a_change_of_unknown_app_is_a_creation():
    created = updated(None, {"cmd": "a"})
    assert (created.id, created.instances) == ("/x", 1)
    with pytest.raises(faults.InvalidDefinitionError):
        updated(None, {"instances": 3})


def test_the_id_must_be_that_of_the_path():
    assert updated(app(), {"id": "x", "instances": 2}).instances == 2
    with pytest.raises(faults.InvalidDefinitionError) as caught:
        updated(app(), {"id": "/y"})
    assert caught.value.details[0]["path"] == "/id"


def test_version_stands_alone_or_with_the_id():
    change = update.read({"version": "2015-06-01T08:00:00.000Z", "id": "x"}, RULES)
    assert change.version == 1_433_145_600_000
    with pytest.raises(faults.InvalidDefinitionError) as caught:
        update.read({"version": "2015-06-01T08:00:00.000Z", "instances": 1}, RULES)
    assert caught.value.details == [
        {
            "path": "/version",
            "errors": ["The 'version' field may only be combined with the 'id' field."],
        }
    ]


def test_a_version_that_is_no_time_is_refused():
    with pytest.raises(errors.UserError) as caught:
        update.read({"version": "yesterday"}, RULES)
    assert caught.value.status == 422
    assert "Invalid timestamp provided 'yesterday'" in str(caught.value)


def test_faults_of_a_list_member_carry_its_position():
    with pytest.raises(faults.InvalidDefinitionError) as caught:
        update.read({"cpus": "a"}, RULES, path="(1)", id_required=True)
    assert {fault["path"] for fault in caught.value.details} == {"(1)/id", "(1)/cpus"}
    with pytest.raises(faults.InvalidDefinitionError) as caught:
        update.apply(update.read({"mem": -1}, RULES), app(), "/x", RULES, path="(1)")
    assert caught.value.details == [{"path": "(1)/mem", "errors": ["got -1, expected 0 or more"]}]


def test_what_a_get_shows_can_be_put_back():
    stored = app(
        container={"type": "DOCKER", "docker": {"image": "i", "network": "BRIDGE"}},
        env={"A": "b"},
    )
    shown = render.render(stored) | {"tasksRunning": 1, "deployments": [], "tasks": []}
    assert updated(stored, shown) == stored
