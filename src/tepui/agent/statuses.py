"""What a status update says: its fields and the original's wording.

The wording is what schedulers match on; it follows the recordings of an original.
"""

from typing import Final

from tepui.agent.state import Executor, State
from tepui.base.clock import Now
from tepui.wire.generated import v1

#: As the C library words them on Linux (strsignal).
_SIGNALS: Final[dict[int, str]] = {
    1: "Hangup",
    2: "Interrupt",
    3: "Quit",
    4: "Illegal instruction",
    5: "Trace/breakpoint trap",
    6: "Aborted",
    7: "Bus error",
    8: "Floating point exception",
    9: "Killed",
    10: "User defined signal 1",
    11: "Segmentation fault",
    12: "User defined signal 2",
    13: "Broken pipe",
    14: "Alarm clock",
    15: "Terminated",
    16: "Stack fault",
    24: "CPU time limit exceeded",
    25: "File size limit exceeded",
    26: "Virtual timer expired",
    27: "Profiling timer expired",
    30: "Power failure",
    31: "Bad system call",
}


def exit_message(status: int | None) -> str:
    """How a command ended, from its wait(2) status; None is one nobody saw."""
    if status is None:
        return "Failed to get exit status for Command"
    signal = status & 0x7F
    if signal == 0:
        return f"Command exited with status {status >> 8 & 0xFF}"
    dumped = " (core dumped)" if status & 0x80 else ""
    return (
        f"Command terminated with signal {_SIGNALS.get(signal, f'Unknown signal {signal}')}{dumped}"
    )


def container_status(state: State, executor: Executor) -> v1.ContainerStatus:
    """Where a task runs, for updates about a task that does."""
    address = v1.NetworkInfo_IPAddress(ip_address=state.pid.ip)
    return v1.ContainerStatus(
        network_infos=(v1.NetworkInfo(ip_addresses=(address,)),),
        executor_pid=executor.pid,
        container_id=v1.ContainerID(value=executor.container_id),
    )


def empty_check_status(check: v1.CheckInfo | None) -> v1.CheckStatusInfo | None:
    """What an update says of a check that has no result; None without a check."""
    if check is None:
        return None
    return v1.CheckStatusInfo(
        type=check.type,
        command=v1.CheckStatusInfo_Command() if check.command else None,
        http=v1.CheckStatusInfo_Http() if check.http else None,
        tcp=v1.CheckStatusInfo_Tcp() if check.tcp else None,
    )


def from_agent(  # noqa: PLR0913 - the fields of a status
    state: State,
    now: Now,
    task_id: str,
    task_state: v1.TaskState,
    *,
    message: str,
    reason: v1.TaskStatus_Reason,
    executor_id: str | None = None,
    limitation: v1.TaskResourceLimitation | None = None,
) -> v1.TaskStatus:
    """A status that the agent itself gives, about a task that does not run."""
    return v1.TaskStatus(
        task_id=v1.TaskID(value=task_id),
        state=task_state,
        message=message,
        source=v1.TaskStatus_Source.SOURCE_AGENT,
        reason=reason,
        agent_id=state.agent_id,
        executor_id=v1.ExecutorID(value=executor_id) if executor_id else None,
        timestamp=now.timestamp(),
        uuid=state.ids.uuid_bytes(),
        limitation=limitation,
    )
