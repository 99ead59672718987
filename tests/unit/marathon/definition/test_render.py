"""The answer's dialect: which keys are there, and how numbers look."""

import dataclasses

from tepui.marathon.definition import parse, render, rules


def shown(**fields):
    app = parse.complete_app({"id": "x", "cmd": "sleep 1000"} | fields, rules.Rules())
    return render.render(app)


def test_minimal_app():
    assert shown(cpus=0.1, mem=32) == {
        "id": "/x",
        "cmd": "sleep 1000",
        "backoffFactor": 1.15,
        "backoffSeconds": 1,
        "cpus": 0.1,
        "disk": 0,
        "executor": "",
        "instances": 1,
        "labels": {},
        "maxLaunchDelaySeconds": 300,
        "mem": 32,
        "gpus": 0,
        "networks": [{"mode": "host"}],
        "portDefinitions": [{"labels": {}, "name": "default", "port": 0, "protocol": "tcp"}],
        "requirePorts": False,
        "upgradeStrategy": {"maximumOverCapacity": 1, "minimumHealthCapacity": 1},
        "killSelection": "YOUNGEST_FIRST",
        "unreachableStrategy": {"inactiveAfterSeconds": 0, "expungeAfterSeconds": 0},
        "role": "*",
    }


def test_whole_numbers_have_no_fraction():
    document = shown(cpus=1.0, mem=128.0, disk=0.5)
    assert [type(document[name]) for name in ("cpus", "mem", "disk")] == [int, int, float]


def test_port_definitions_only_with_host_networking():
    assert shown(portDefinitions=[])["portDefinitions"] == []
    bridged = shown(networks=[{"mode": "container/bridge"}])
    assert "portDefinitions" not in bridged
    assert bridged["container"]["portMappings"][0]["hostPort"] == 0


def test_disabled_unreachable_strategy_is_a_word():
    assert shown(unreachableStrategy="disabled")["unreachableStrategy"] == "disabled"


def test_versions():
    app = parse.complete_app({"id": "x", "cmd": "a"}, rules.Rules())
    stamped = dataclasses.replace(
        app, version=1_433_145_600_001, last_scaling_at=1_433_145_600_001, last_config_change_at=1
    )
    document = render.render(stamped)
    assert document["version"] == "2015-06-01T08:00:00.001Z"
    assert document["versionInfo"] == {
        "lastScalingAt": "2015-06-01T08:00:00.001Z",
        "lastConfigChangeAt": "1970-01-01T00:00:00.001Z",
    }


def test_secrets_come_back_where_they_were():
    features = rules.Rules(features=frozenset({"secrets"}))
    app = parse.complete_app(
        {"id": "x", "cmd": "a", "env": {"P": {"secret": "s"}}, "secrets": {"s": {"source": "/p"}}},
        features,
    )
    document = render.render(app)
    assert document["env"] == {"P": {"secret": "s"}}
    assert document["secrets"] == {"s": {"source": "/p"}}
