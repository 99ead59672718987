"""Run one command in the cluster from a terminal: its output, its code, Ctrl-C."""

import asyncio
import contextlib
import itertools
import re
import signal
import sys
from typing import Any, Final

import click

from tepui.base import errors
from tepui.cli import render
from tepui.cli.client import logs as client_logs
from tepui.cli.client import reasons
from tepui.cli.client.master import Master, Sandbox
from tepui.framework import once, scheduler
from tepui.wire.generated import v1

_POLL_S: Final = 0.1
#: What starts sooner than this needs no explanation.
_PATIENCE_S: Final = 1.0
#: How often waiting is explained anew.
_EXPLAIN_S: Final = 2.0
#: Pieces of output copied before looking up: a command that never stops writing can be stopped.
_PIECES_MAX: Final = 64
_EXITED: Final = re.compile(r"exited with status (\d+)")
_SIGNALLED: Final = re.compile(r"terminated with signal (\d+|\w[\w ]*)")


def run_here(work: once.Work, master: str, *, user: str, role: str, as_json: bool) -> int:
    """Run the work, copy its output here, and return its exit code. Raises UnavailableError."""
    info = v1.FrameworkInfo(
        user=user,
        name=f"tepui run {work.task_id}",
        roles=(role,),
        capabilities=tuple(
            v1.FrameworkInfo_Capability(type=kind)
            for kind in (
                v1.FrameworkInfo_Capability_Type.MULTI_ROLE,
                v1.FrameworkInfo_Capability_Type.PARTITION_AWARE,
                v1.FrameworkInfo_Capability_Type.RESERVATION_REFINEMENT,
            )
        ),
        failover_timeout=60.0,
        checkpoint=True,
    )
    status = asyncio.run(_Run(work, master).run(info))
    code = exit_code(status)
    if as_json:
        render.as_json(
            {"id": work.task_id, "state": status.state, "message": status.message}
            | {"exit_code": code}
        )
    elif code and not _EXITED.search(status.message or ""):
        render.failure(f"{status.state}: {status.message or 'no reason given'}")
    return code


def exit_code(status: v1.TaskStatus) -> int:
    """The command's own code; 128 + n for signal n; 1 for any other failure."""
    message = status.message or ""
    if status.state is v1.TaskState.TASK_FINISHED:
        return 0
    if match := _EXITED.search(message):
        return int(match[1])
    if match := _SIGNALLED.search(message):
        return 128 + _signal_number(match[1])
    return 130 if status.state is v1.TaskState.TASK_KILLED else 1


def _signal_number(text: str) -> int:
    if text.isdigit():
        return int(text)
    return next((s.value for s in signal.Signals if signal.strsignal(s) == text), 1)


class _Run:
    """One run: the scheduler, the output, Ctrl-C."""

    def __init__(self, work: once.Work, master: str) -> None:
        self._work = work
        self._master = Master(master)
        self._address = master
        self._scheduler = once.RunOnce(work, self._on_status)
        self._progress = render.Progress()
        self._ended = asyncio.Event()
        self._tails: list[client_logs.Tail] = []
        self._interrupted = False

    async def run(self, info: v1.FrameworkInfo) -> v1.TaskStatus:
        await asyncio.to_thread(self._master.check)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._interrupt)
        connection = asyncio.create_task(scheduler.run(self._scheduler, self._address, info))
        output = asyncio.create_task(self._copy_output())
        ended = asyncio.create_task(self._ended.wait())
        try:
            await asyncio.wait((connection, ended, output), return_when=asyncio.FIRST_COMPLETED)
            if ended.done():
                await output
            if ended.done() or output.done():
                self._scheduler.stop()  # ends the command, too, if nobody reads its output
            await connection
            if output.done():
                output.result()
        finally:
            for task in (connection, output, ended):
                task.cancel()
            await asyncio.gather(output, return_exceptions=True)
            self._progress.done()
        if self._scheduler.status is None:
            render.note("stopped before the command was started")
            raise click.Abort
        return self._scheduler.status

    def _interrupt(self) -> None:
        self._interrupted = True
        self._scheduler.cancel()

    def _on_status(self, status: v1.TaskStatus) -> None:
        if status.state is v1.TaskState.TASK_STARTING:
            self._progress.done()
        if self._scheduler.ended:
            self._ended.set()

    async def _copy_output(self) -> None:
        """Copy what the command writes until it has ended and everything is read."""
        waited, explain_at = 0.0, _PATIENCE_S
        while True:
            last = self._ended.is_set()
            more = False
            if self._scheduler.status is not None:
                more = await asyncio.to_thread(self._copy_new)
            elif waited >= explain_at:
                explain_at = waited + _EXPLAIN_S
                self._progress.show(await asyncio.to_thread(self._waiting_for))
            if more and not self._interrupted:
                continue
            if last:
                return
            waited += _POLL_S
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_POLL_S):
                    await self._ended.wait()

    def _waiting_for(self) -> str:
        try:
            nodes = self._master.nodes()
        except errors.TepuiError as error:
            return f"waiting: {error}"
        return f"waiting: {reasons.room(nodes, self._work.needs())}"

    def _copy_new(self) -> bool:
        """Copy what is there, up to a bound; whether there may be more."""
        if not self._tails:
            self._tails = self._open_tails()
        more = False
        for tail in self._tails:
            stream = sys.stdout.buffer if tail.file == "stdout" else sys.stderr.buffer
            pieces = 0
            for data in itertools.islice(tail.pieces(self._master), _PIECES_MAX):
                stream.write(data)
                pieces += 1
            stream.flush()
            more = more or pieces == _PIECES_MAX
        return more

    def _open_tails(self) -> list[client_logs.Tail]:
        if self._scheduler.agent_id is None or self._scheduler.client.framework_id is None:
            return []
        task: dict[str, Any] = {
            "id": self._work.task_id,
            "executor_id": "",
            "framework_id": self._scheduler.client.framework_id,
            "slave_id": self._scheduler.agent_id,
        }
        try:
            sandbox: Sandbox = self._master.sandbox(task)
        except errors.UnavailableError:
            return []
        return [client_logs.Tail(task, sandbox, file) for file in ("stdout", "stderr")]
