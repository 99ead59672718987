"""When a task is looked at: the clocks of checks and health checks.

The first look comes after the check's delay, each next one an interval after the last has answered.
What the answer means is decided in ``checks``. Defaults as in spec mesos.md section 1.10.
"""

from collections.abc import Iterator
from typing import Final

from tepui.agent import commands, probes, timers
from tepui.agent.effects import Effect
from tepui.agent.state import Executor, State, Task
from tepui.base import clock
from tepui.base.machine import CancelTimer, SetTimer
from tepui.wire.generated import v1

_DELAY_DEFAULT: Final = 15.0
_INTERVAL_DEFAULT: Final = 10.0
_TIMEOUT_DEFAULT: Final = 20.0
#: Where a task listens, seen from its agent.
_LOOPBACK: Final = "127.0.0.1"
_LOOPBACK_V6: Final = "::1"


def begin(task: Task) -> Iterator[Effect]:
    """The task runs now: look at it after the delay."""
    for kind, check in _of(task):
        yield SetTimer(timers.NextProbe(*task.key, kind), _ns(check.delay_seconds, _DELAY_DEFAULT))


def resume(task: Task) -> Iterator[Effect]:
    """The task still ran when the agent came back: look at it after one interval."""
    for kind, _ in _of(task):
        yield from again(task, kind)


def again(task: Task, kind: probes.ProbeKind) -> Iterator[Effect]:
    """Look again after the interval."""
    for of_kind, check in _of(task):
        if of_kind is kind:
            delay = _ns(check.interval_seconds, _INTERVAL_DEFAULT)
            yield SetTimer(timers.NextProbe(*task.key, kind), delay)


def cancel(task: Task) -> Iterator[Effect]:
    """The task ends: look no more."""
    for kind, _ in _of(task):
        yield CancelTimer(timers.NextProbe(*task.key, kind))


def on_next(state: State, timer: timers.NextProbe) -> Iterator[Effect]:
    """Time to look."""
    found = state.task(timer.framework_id, timer.task_id)
    if found is None or found[2].terminal or found[2].kill:
        return
    _, executor, task = found
    for kind, check in _of(task):
        if kind is timer.kind and (probe := _probe(executor, check)):
            timeout = _ns(check.timeout_seconds, _TIMEOUT_DEFAULT)
            yield probes.RunProbe(executor.container_id, kind, probe, timeout)


def _of(task: Task) -> Iterator[tuple[probes.ProbeKind, v1.HealthCheck | v1.CheckInfo]]:
    if task.info.health_check:
        yield probes.ProbeKind.HEALTH, task.info.health_check
    if task.info.check:
        yield probes.ProbeKind.CHECK, task.info.check


def _probe(executor: Executor, check: v1.HealthCheck | v1.CheckInfo) -> probes.Probe | None:
    if isinstance(check, v1.CheckInfo):
        if check.command:
            return _command(executor, check.command.command)
        if check.http:
            return _http("http", _LOOPBACK, check.http.port, check.http.path)
        return probes.TcpProbe(_LOOPBACK, check.tcp.port) if check.tcp else None
    if check.command:
        return _command(executor, check.command)
    if check.http:
        host = _host(check.http.protocol)
        return _http(check.http.scheme or "http", host, check.http.port, check.http.path)
    return probes.TcpProbe(_host(check.tcp.protocol), check.tcp.port) if check.tcp else None


def _command(executor: Executor, command: v1.CommandInfo) -> probes.CommandProbe:
    """Beside the task, in its environment; the command's own variables come on top."""
    variables = dict(executor.spec.environment)
    for variable in command.environment.variables if command.environment else ():
        variables[variable.name] = variable.value or ""
    program, argv = commands.program(command)
    return probes.CommandProbe(
        program=program,
        argv=argv,
        environment=tuple(variables.items()),
        directory=executor.directory,
        user=command.user or executor.spec.user,
        limits=executor.spec.limits,
    )


def _http(scheme: str, host: str, port: int, path: str | None) -> probes.HttpProbe:
    shown = f"[{host}]" if ":" in host else host
    return probes.HttpProbe(f"{scheme}://{shown}:{port}{path or ''}")


def _host(protocol: v1.NetworkInfo_Protocol | None) -> str:
    return _LOOPBACK_V6 if protocol == v1.NetworkInfo_Protocol.IPv6 else _LOOPBACK


def _ns(seconds: float | None, default: float) -> int:
    return clock.seconds(default if seconds is None else seconds)
