"""Schedulers that nobody here wrote run tasks on our master and agent."""

import subprocess
from pathlib import Path

import pytest

from tests.support import client_environments
from tests.support.cluster import cluster

CLIENTS = Path(__file__).parent / "clients"

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with cluster(tmp_path_factory.mktemp("cluster")) as it:
        yield it


def run_client(python: Path, script: str, master: str, command: str) -> list[str]:
    done = subprocess.run(
        [python, CLIENTS / script, master, command],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def test_avmesos_runs_a_task(running, tmp_path):
    python = client_environments.python_with("avmesos", "avmesos==0.4.2")
    witness = tmp_path / "witness"
    states = run_client(python, "avmesos_client.py", running.master, f"echo ran > {witness}")
    assert states == ["TASK_STARTING", "TASK_RUNNING", "TASK_FINISHED"]
    assert witness.read_text() == "ran\n"


def test_pymesos_runs_a_task_and_kills_another(running, tmp_path):
    python = client_environments.python_with("pymesos", "pymesos==0.3.15", http_parser=True)
    witness = tmp_path / "witness"
    lines = run_client(python, "pymesos_client.py", running.master, f"echo ran > {witness}")
    assert lines[0] == "registered"
    one = [line.split()[1] for line in lines if line.startswith("py-1 ")]
    two = [line.split()[1] for line in lines if line.startswith("py-2 ")]
    assert one == ["TASK_STARTING", "TASK_RUNNING", "TASK_FINISHED"]
    assert two == ["TASK_STARTING", "TASK_RUNNING", "TASK_KILLED"]
    assert witness.read_text() == "ran\n"
