"""The runbooks are true: their `sh` blocks run in order, each book in a shell of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.cluster import cluster

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300), pytest.mark.xdist_group("runbooks")]

BOOKS = sorted((Path(__file__).parents[2] / "docs" / "operating").glob("*.md"))


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with cluster(tmp_path_factory.mktemp("cluster"), agents=2) as it:
        yield it


def test_there_are_runbooks():
    assert {"first-cluster.md", "first-cluster.zh.md"} <= {book.name for book in BOOKS}


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.name)
def test_the_commands_of_a_runbook_work(book, running, tmp_path):
    blocks = re.findall(r"^```sh\n(.*?)^```", book.read_text(), re.DOTALL | re.MULTILINE)
    if not blocks:
        pytest.skip("holds no commands")
    done = subprocess.run(
        ["bash", "-eux", "-c", "\n".join(blocks)],
        cwd=tmp_path,
        env={
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
            "LANG": "C.UTF-8",
            "TEPUI_MASTER": running.master,
            "TEPUI_MARATHON": running.marathon,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
