"""The original daemons' names: ``mesos-master``, ``mesos-agent``, ``mesos-slave``, ``marathon``.

They are the commands of ``tepui``, which have the originals' flags anyway; ``mesos-execute`` is
``tepui run`` in the original's words. Each imports only what it runs.
"""

import importlib
import sys
from pathlib import PurePath

from tepui.cli import main


def mesos_master() -> None:
    """``mesos-master``."""
    _run("tepui.cli.master", "master")


def mesos_agent() -> None:
    """``mesos-agent`` and ``mesos-slave``."""
    _run("tepui.cli.agent", "agent")


def mesos_execute() -> None:
    """``mesos-execute``."""
    _run("tepui.cli.execute", "execute")


def marathon() -> None:
    """``marathon``."""
    _run("tepui.cli.marathon", "marathon")


def _run(module: str, name: str) -> None:
    main.run(getattr(importlib.import_module(module), name), PurePath(sys.argv[0]).name)
