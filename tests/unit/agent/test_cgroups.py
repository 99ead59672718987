"""What is written into control group files; the kernel's part is in tests/e2e/agent."""

import contextlib
import os
import tempfile
from pathlib import Path

import pytest

from tepui.agent import cgroups, containers

MEGABYTE = 1 << 20


@pytest.fixture
def v1(tmp_path):
    for controller in ("cpu", "memory"):
        (tmp_path / controller).mkdir()
        (tmp_path / controller / "cgroup.procs").touch()
    return tmp_path


@pytest.fixture
def v2(tmp_path):
    (tmp_path / "cgroup.controllers").write_text("cpu memory")
    (tmp_path / "cgroup.subtree_control").touch()
    return tmp_path


def limits(cpus_milli=200, memory_mb=64, **more):
    return containers.Limits(cpus_milli, memory_mb * MEGABYTE, **more)


def written(directory):
    return {path.name: path.read_text() for path in directory.iterdir() if path.is_file()}


def test_v1(v1):
    found = cgroups.find(str(v1), "mesos", enable_cfs=False)
    assert found
    entered = found.create("c", limits())
    assert entered == (str(v1 / "memory/mesos/c"), str(v1 / "cpu/mesos/c"))
    assert written(v1 / "cpu/mesos/c") == {"cpu.shares": "204"}
    assert written(v1 / "memory/mesos/c") == {
        "memory.soft_limit_in_bytes": str(64 * MEGABYTE),
        "memory.limit_in_bytes": str(64 * MEGABYTE),
    }


def test_groups_that_somebody_else_made_are_not_used(caplog):
    """An agent of root has run here, now one of an ordinary user does."""
    with tempfile.TemporaryDirectory() as top:
        for controller in ("cpu", "memory"):
            Path(top, controller, "mesos").mkdir(parents=True)
            Path(top, controller, "cgroup.procs").touch()
        Path(top).chmod(0o755)
        with nobody_or_read_only(Path(top, "memory", "mesos")):
            assert cgroups.find(top, "mesos", enable_cfs=False) is None
        assert "Permission denied" in caplog.text
        assert "memory/mesos" in caplog.text
        assert cgroups.find(top, "mesos", enable_cfs=False)


@contextlib.contextmanager
def nobody_or_read_only(directory):
    if os.geteuid() == 0:
        os.chown(directory.parent.parent / "cpu" / "mesos", 65534, -1)
        os.seteuid(65534)
        try:
            yield
        finally:
            os.seteuid(0)
    else:
        directory.chmod(0o555)
        try:
            yield
        finally:
            directory.chmod(0o755)


def test_v2(v2):
    found = cgroups.find(str(v2), "mesos", enable_cfs=True)
    assert found
    assert (v2 / "cgroup.subtree_control").read_text() == "+cpu +memory"
    assert found.create("c", limits(cpus_milli=2000)) == (str(v2 / "mesos/c"),)
    assert written(v2 / "mesos/c") == {
        "cpu.weight": "200",
        "cpu.max": "200000 100000",
        "memory.low": str(64 * MEGABYTE),
        "memory.max": str(64 * MEGABYTE),
    }


@pytest.mark.parametrize(
    ("given", "enable_cfs", "quota"),
    [
        (limits(500), False, None),
        (limits(500), True, "50000"),
        (limits(1), True, "1000"),
        (limits(500, cpus_milli_max=1500), False, "150000"),
        (limits(500, cpus_milli_max=0), True, "-1"),
    ],
)
def test_quotas(v1, given, enable_cfs, quota):
    found = cgroups.find(str(v1), "mesos", enable_cfs=enable_cfs)
    assert found
    found.create("c", given)
    assert written(v1 / "cpu/mesos/c").get("cpu.cfs_quota_us") == quota


@pytest.mark.parametrize(
    ("given", "hard"),
    [
        (limits(memory_mb=64, memory_bytes_max=128 * MEGABYTE), 128 * MEGABYTE),
        (limits(memory_mb=64, memory_bytes_max=0), None),
        (limits(memory_mb=1), 32 * MEGABYTE),
        (limits(memory_mb=0), None),
    ],
)
def test_memory_limits(v1, given, hard):
    found = cgroups.find(str(v1), "mesos", enable_cfs=False)
    assert found
    found.create("c", given)
    text = written(v1 / "memory/mesos/c").get("memory.limit_in_bytes")
    assert text == (None if hard is None else str(hard))


def test_shares_have_a_floor(v1):
    found = cgroups.find(str(v1), "mesos", enable_cfs=False)
    assert found
    found.create("c", limits(cpus_milli=1))
    assert written(v1 / "cpu/mesos/c") == {"cpu.shares": "2"}


def test_without_control_groups_there_are_plain_processes(tmp_path, caplog):
    assert cgroups.find(str(tmp_path), "mesos", enable_cfs=False) is None
    assert "plain processes" in caplog.text


def test_what_is_said_of_a_starved_container(v1):
    found = cgroups.find(str(v1), "mesos", enable_cfs=False)
    assert found
    found.create("c", limits())
    memory = v1 / "memory/mesos/c"
    (memory / "memory.oom_control").write_text("oom_kill_disable 0\nunder_oom 0\noom_kill 1\n")
    (memory / "memory.max_usage_in_bytes").write_text(str(63 * MEGABYTE))
    (memory / "memory.stat").write_text("cache 0\n")
    assert found.oom_kills("c") == 1
    said = cgroups.limitation(found, "c")
    assert said.message == (
        "Memory limit exceeded: Requested: 64MB Maximum Used: 63MB\n\n"
        "MEMORY STATISTICS: \ncache 0\n\n"
    )
    assert said.memory_milli == 64_000


def test_destroying_what_is_not_there_is_no_error(v1):
    found = cgroups.find(str(v1), "mesos", enable_cfs=False)
    assert found
    found.destroy("never was")
