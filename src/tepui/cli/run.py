"""`tepui run`: run a command once in the cluster."""

import asyncio
import contextlib
import getpass
import re
import secrets
import signal
import sys
from typing import Any

import click

from tepui.base import errors
from tepui.cli import options, render
from tepui.cli.client import logs as client_logs
from tepui.cli.client.master import Master, Sandbox
from tepui.framework import once, scheduler
from tepui.wire.generated import v1

_POLL_S = 0.1
_EXITED = re.compile(r"exited with status (\d+)")
_SIGNALLED = re.compile(r"terminated with signal (\d+|\w[\w ]*)")


@click.command(epilog="Example:  tepui run --cpus 1 --mem 256 'make -C /src test'")
@click.argument("command")
@click.option("--cpus", default=0.1, show_default=True, help="Processors it needs.")
@click.option("--mem", default=32.0, show_default=True, help="MiB of memory it needs.")
@click.option("--env", "-e", multiple=True, metavar="NAME=VALUE", help="Environment; repeatable.")
@click.option("--user", help="User to run it as.  [default: you]")
@click.option("--name", help="Name of the task.  [default: run-RANDOM]")
@options.master_option
@options.json_option
def run(
    *,
    command: str,
    cpus: float,
    mem: float,
    env: tuple[str, ...],
    user: str | None,
    name: str | None,
    master: str,
    as_json: bool,
) -> int:
    """Run COMMAND once, print its output, and exit with its code.

    Ctrl-C stops the command. With --json its result is printed as JSON after the output.
    """
    task_id = name or f"run-{secrets.token_hex(4)}"
    work = once.Work(
        task_id=task_id,
        command=v1.CommandInfo(value=command, environment=_environment(env)),
        cpus=cpus,
        mem=mem,
    )
    info = v1.FrameworkInfo(
        user=user or getpass.getuser(),
        name=f"tepui run {task_id}",
        roles=("*",),
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
            {"id": task_id, "state": status.state, "message": status.message, "exit_code": code}
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


def _environment(pairs: tuple[str, ...]) -> v1.Environment | None:
    variables: list[v1.Environment_Variable] = []
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise errors.UserError(f"'{pair}' is no variable", hint="write --env NAME=VALUE")
        variables.append(v1.Environment_Variable(name=name, value=value))
    return v1.Environment(variables=tuple(variables)) if variables else None


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

    async def run(self, info: v1.FrameworkInfo) -> v1.TaskStatus:
        await asyncio.to_thread(self._master.check)
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGINT, self._scheduler.cancel)
        loop.add_signal_handler(signal.SIGTERM, self._scheduler.cancel)
        connection = asyncio.create_task(scheduler.run(self._scheduler, self._address, info))
        output = asyncio.create_task(self._copy_output())
        ended = asyncio.create_task(self._ended.wait())
        try:
            await asyncio.wait((connection, ended), return_when=asyncio.FIRST_COMPLETED)
            if ended.done():
                await output
                self._scheduler.stop()
            await connection
        finally:
            for task in (connection, output, ended):
                task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await output
            self._progress.done()
        if self._scheduler.status is None:
            raise errors.UnavailableError("stopped before the command was started")
        return self._scheduler.status

    def _on_status(self, status: v1.TaskStatus) -> None:
        if status.state is v1.TaskState.TASK_STARTING:
            self._progress.done()
        if self._scheduler.ended:
            self._ended.set()

    async def _copy_output(self) -> None:
        """Copy what the command writes until it has ended and everything is read."""
        waited = 0.0
        while True:
            last = self._ended.is_set()
            if self._scheduler.status is None:
                waited += _POLL_S
                if waited >= 1.0:
                    self._progress.show(self._waiting_for())
            else:
                await asyncio.to_thread(self._copy_new)
            if last:
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_POLL_S):
                    await self._ended.wait()

    def _waiting_for(self) -> str:
        if self._scheduler.offers_refused:
            return (
                f"waiting: {self._scheduler.offers_refused} offers were too small for"
                f" {self._work.cpus:g} cpus and {self._work.mem:g} MiB"
            )
        return "waiting for an offer"

    def _copy_new(self) -> None:
        if not self._tails:
            self._tails = self._open_tails()
        for tail in self._tails:
            stream = sys.stdout.buffer if tail.file == "stdout" else sys.stderr.buffer
            for data in tail.pieces(self._master):
                stream.write(data)
            stream.flush()

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
