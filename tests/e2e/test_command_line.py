"""The command line against a real cluster: output as it was written, waiting with its reason."""

import hashlib
import json
import os
import signal
import subprocess
import sys

import pytest

from tests.support.cluster import cluster, eventually

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300), pytest.mark.xdist_group("commands")]


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with cluster(tmp_path_factory.mktemp("cluster")) as it:
        yield it


def start(running, *arguments) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tepui.cli.main", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"TEPUI_MASTER": running.master, "TEPUI_MARATHON": running.marathon},
    )


@pytest.mark.parametrize(
    "command",
    [
        r"for i in $(seq 0 255); do printf \\$(printf %o $i); done",
        "head -c 3000000 /dev/zero",
        "printf 'ünïcode ✓ without a line end'",
    ],
    ids=["every byte", "three megabytes", "unicode"],
)
def test_output_arrives_as_it_was_written(running, command):
    done = start(running, "run", command)
    output, complaints = done.communicate(timeout=60)
    wanted = subprocess.run(["sh", "-c", command], capture_output=True, check=True).stdout
    assert done.returncode == 0, complaints
    assert hashlib.sha256(output).digest() == hashlib.sha256(wanted).digest()


def test_a_reader_that_leaves_ends_the_command(running):
    command = "for i in $(seq 60); do echo $i; sleep 0.5; done"
    with start(running, "run", command) as run:
        assert run.stdout
        assert run.stderr
        assert run.stdout.readline() == b"1\n"
        run.stdout.close()
        assert run.wait(20) == 1
        assert b"Traceback" not in run.stderr.read()
    eventually(lambda: running.processes("sh", "-c", command), lambda found: not found)


def test_ctrl_c_ends_the_command(running):
    with start(running, "run", "echo began; exec sleep 60") as run:
        assert run.stdout
        assert run.stdout.readline() == b"began\n"
        run.send_signal(signal.SIGINT)
        _, complaints = run.communicate(timeout=20)
        assert run.returncode == 143
        assert b"TASK_KILLED" in complaints


def test_a_run_that_cannot_start_says_why_and_stops_on_ctrl_c(running):
    with start(running, "run", "--cpus", "1000", "true") as run:
        assert run.stderr
        assert run.stderr.readline() == (
            b"waiting: no agent has more than 4 cpus, 1000 are needed\n"
        )
        run.send_signal(signal.SIGINT)
        _, complaints = run.communicate(timeout=20)
        assert run.returncode == 130
        assert b"stopped before the command was started" in complaints


def test_an_app_that_cannot_start_says_why_and_goes_on_after_ctrl_c(running):
    with start(running, "app", "create", "--id", "/a/big", "--cmd", "x", "--cpus", "99") as create:
        assert create.stderr
        lines = [create.stderr.readline() for _ in range(2)]
        assert b"too few cpus; it needs 99 cpus" in lines[1]
        create.send_signal(signal.SIGINT)
        _, complaints = create.communicate(timeout=20)
        assert create.returncode == 130
        assert b"goes on" in complaints
    assert running.tepui("app", "show", "a/big").returncode == 0
    assert running.tepui("app", "destroy", "a/big").returncode == 0


def test_everything_that_prints_prints_json(running):
    created = running.tepui(
        "app", "create", "--id", "j", "--cmd", "sleep 99", "--cpus", "0.1", "--json"
    )
    assert json.loads(created.stdout)["id"] == "/j"
    for command in (
        ("app", "list"),
        ("app", "show", "j"),
        ("app", "scale", "j", "2"),
        ("app", "restart", "j"),
        ("task", "list", "--all"),
        ("node", "list"),
        ("app", "destroy", "j"),
    ):
        done = running.tepui(*command, "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout), command


def test_mesos_execute(running):
    done = subprocess.run(
        [
            os.path.join(os.path.dirname(sys.executable), "mesos-execute"),  # noqa: PTH118, PTH120 (a symlink must stay one)
            f"--master={running.master}",
            "--name=hello",
            "--command=echo hello $WHO; exit 4",
            '--env={"WHO": "world"}',
            "--resources=cpus:0.1;mem:32",
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.stdout, done.returncode) == ("hello world\n", 4), done.stderr


@pytest.mark.parametrize("name", ["mesos-master", "mesos-agent", "mesos-slave", "marathon"])
def test_the_originals_names_are_installed(name):
    path = os.path.join(os.path.dirname(sys.executable), name)  # noqa: PTH118, PTH120 (as above)
    done = subprocess.run([path, "--prot=1"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "--prot" in done.stderr
    assert f"see: {name} --help" in done.stderr
