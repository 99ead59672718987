"""Marathon clients that nobody here wrote work with our Marathon."""

import subprocess
from pathlib import Path

import pytest

from tests.support import client_environments
from tests.support.cluster import cluster

CLIENT = Path(__file__).parent / "clients" / "marathon_client.py"

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with cluster(tmp_path_factory.mktemp("cluster")) as it:
        yield it


@pytest.mark.parametrize(
    ("step", "lines"),
    [
        ("info", "info"),
        ("errors", "errors"),
        (
            "life",
            "created running scaled replaced shrunk rolled-back restarted deleted heard life",
        ),
    ],
)
def test_marathon_python(running, step, lines):
    python = client_environments.python_with("marathon", "marathon==0.13.0")
    done = subprocess.run(
        [python, CLIENT, running.marathon, step],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == lines.split()
