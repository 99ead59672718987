"""What a machine offers, detected and given."""

import dataclasses

import pytest

from tepui.agent import detection
from tepui.agent.settings import AgentSettings
from tepui.base import errors
from tepui.wire import resources

GIGABYTE = 1 << 30


@pytest.fixture
def settings(tmp_path):
    return AgentSettings(master="m:5050", work_dir=str(tmp_path))


@pytest.fixture
def machine(monkeypatch):
    """A machine of 8 CPUs, 16 GB of memory and 100 GB of disk."""
    sizes = {"SC_PHYS_PAGES": 16 * GIGABYTE // 4096, "SC_PAGE_SIZE": 4096}
    monkeypatch.setattr(detection.os, "cpu_count", lambda: 8)
    monkeypatch.setattr(detection.os, "sysconf", lambda name: sizes[name])
    usage = type("Usage", (), {"total": 100 * GIGABYTE})
    monkeypatch.setattr(detection.shutil, "disk_usage", lambda _: usage)
    return sizes, usage


def shown(settings, **flags):
    info = detection.agent_info(dataclasses.replace(settings, **flags), "127.0.0.1", 5051)
    return resources.summary(resources.from_wire(info.resources))


def test_everything_is_detected(settings, machine):
    assert shown(settings) == {
        "disk": 95 * 1024.0,
        "mem": 15 * 1024.0,
        "gpus": 0.0,
        "cpus": 8.0,
        "ports": "[31000-32000]",
    }


def test_small_machines_keep_half(settings, machine):
    sizes, usage = machine
    sizes["SC_PHYS_PAGES"] = GIGABYTE // 4096
    usage.total = 8 * GIGABYTE
    assert (shown(settings)["mem"], shown(settings)["disk"]) == (512.0, 4096.0)


def test_what_is_given_wins_and_zero_turns_detection_off(settings, machine):
    given = shown(settings, resources="cpus:0.5;mem:0;ports:[80-90];bugs(debug):7")
    assert given == {
        "disk": 95 * 1024.0,
        "mem": 0.0,
        "gpus": 0.0,
        "cpus": 0.5,
        "ports": "[80-90]",
        "bugs": 7.0,
    }


def test_resources_as_json(settings, machine):
    text = '[{"name":"cpus","type":"SCALAR","scalar":{"value":2}}]'
    assert shown(settings, resources=text)["cpus"] == 2.0


def test_the_default_role_reserves(settings, machine):
    flags = dataclasses.replace(settings, resources="cpus:2;mem(*):512", default_role="eng")
    total = resources.from_wire(detection.agent_info(flags, "127.0.0.1", 5051).resources)
    assert total.reserved("eng").cpus == 2000
    assert total.unreserved().mem == 512_000


@pytest.mark.parametrize("bad", ["cpus", "cpus:x", "[{]", '[{"name":"cpus"}]'])
def test_resources_that_do_not_read(settings, machine, bad):
    with pytest.raises(errors.UserError):
        shown(settings, resources=bad)


def test_attributes_and_names(settings, machine):
    flags = dataclasses.replace(settings, attributes="rack:r1;num:3;rng:[1-5]", hostname="h")
    info = detection.agent_info(flags, "10.0.0.1", 77)
    assert [attribute.name for attribute in info.attributes] == ["rack", "num", "rng"]
    assert (info.hostname, info.port, info.checkpoint) == ("h", 77, True)
    info = detection.agent_info(settings, "127.0.0.1", 1)
    assert info.hostname == "localhost"
    no_lookup = dataclasses.replace(settings, hostname_lookup=False)
    assert detection.agent_info(no_lookup, "10.9.8.7", 1).hostname == "10.9.8.7"
