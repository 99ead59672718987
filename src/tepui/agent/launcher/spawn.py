"""Starting one process: ``posix_spawn`` where it can, a fork where a user or a group has to change.

``posix_spawn`` does not copy the supervisor's page tables and runs no Python in the child. It knows
no working directory, so the supervisor, which has one thread, changes its own first. A program that
cannot be executed is not an error here: like a shell, the process says why on its stderr and exits
with status 1, which is what users of the original see.
"""

import os
import signal
from collections.abc import Sequence
from typing import NamedTuple

_APPEND = os.O_WRONLY | os.O_CREAT | os.O_APPEND
#: What Python ignores and a task must not inherit ignored.
_DEFAULT_SIGNALS = (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT, signal.SIGHUP)


class Request(NamedTuple):
    """What to start."""

    program: str
    argv: Sequence[str]
    env: dict[str, str]
    directory: str
    stdout: str
    stderr: str
    #: Become this user; None stays.
    user: tuple[int, int, Sequence[int]] | None = None
    #: Directories of the control groups to enter.
    cgroups: Sequence[str] = ()


def start(request: Request) -> int:
    """Start it in a session of its own; returns the process id. Raises OSError."""
    program = _find(request.program, request.env.get("PATH", os.defpath))
    if request.cgroups or (request.user and request.user[0] != os.geteuid()):
        return _fork(request, program)
    os.chdir(request.directory)
    try:
        return _spawn(request, program, request.argv)
    except OSError as error:
        # Also sh may fail (no memory, too many processes): that is for the caller.
        script = 'echo "$1" >&2; exit 1'
        text = f"Failed to execute '{request.program}': {error.strerror}"
        return _spawn(request, "/bin/sh", ("sh", "-c", script, "sh", text))
    finally:
        os.chdir("/")


def _spawn(request: Request, program: str, argv: Sequence[str]) -> int:
    return os.posix_spawn(
        program,
        list(argv),
        request.env,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, request.stdout, _APPEND, 0o644),
            (os.POSIX_SPAWN_OPEN, 2, request.stderr, _APPEND, 0o644),
        ],
        setsid=True,
        setsigmask=(),
        setsigdef=_DEFAULT_SIGNALS,
    )


def _fork(request: Request, program: str) -> int:
    pid = os.fork()
    if pid:
        return pid
    try:
        _become(request)
        os.execve(program, list(request.argv), request.env)  # noqa: S606 - it is what a launcher does
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        text = f"Failed to execute '{request.program}': {why}\n"
        os.write(2, text.encode())
    finally:
        os._exit(1)


def _become(request: Request) -> None:
    os.setsid()
    for number, path, flags in (
        (0, "/dev/null", os.O_RDONLY),
        (1, request.stdout, _APPEND),
        (2, request.stderr, _APPEND),
    ):
        os.dup2(os.open(path, flags, 0o644), number)
    mine = str(os.getpid()).encode()
    for directory in request.cgroups:
        file = os.open(directory + "/cgroup.procs", os.O_WRONLY)
        os.write(file, mine)
        os.close(file)
    for number in _DEFAULT_SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.chdir(request.directory)
    if request.user:
        uid, gid, groups = request.user
        os.setgroups(groups)
        os.setgid(gid)
        os.setuid(uid)


def _find(program: str, path: str) -> str:
    """The file to execute; a name without slash is looked for on the task's own PATH."""
    if "/" in program:
        return program
    for directory in path.split(":"):
        candidate = f"{directory or '.'}/{program}"
        if os.access(candidate, os.X_OK):
            return candidate
    return program
