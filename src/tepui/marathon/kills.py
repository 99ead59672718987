"""The kill service: asks Mesos to kill, a bounded number at a time, until the task is gone.

Being killed is a goal of the instance (``DECOMMISSIONED``), which is durable; that a KILL call is
open is not, so a new life sends it again. Instances that cannot be reached are forgotten at once:
no answer would come, and if the task shows up again it is unknown and killed as such.
"""

import dataclasses
from collections.abc import Iterable
from typing import Final

from tepui.base import clock
from tepui.marathon import tracker, versions
from tepui.marathon.instance import Condition, Goal, Instance
from tepui.marathon.turn import Turn
from tepui.wire.generated import v1, v1_scheduler

TIMER: Final = "kills"


def kill(turn: Turn, instances: Iterable[Instance]) -> None:
    """Give these instances up; they stop counting as present now and go when Mesos says so."""
    state = turn.state
    for instance in instances:
        if instance.condition in (Condition.UNREACHABLE, Condition.UNREACHABLE_INACTIVE):
            tracker.remove(turn, dataclasses.replace(instance, goal=Goal.DECOMMISSIONED))
            continue
        if instance.goal is not Goal.DECOMMISSIONED:
            tracker.put(turn, dataclasses.replace(instance, goal=Goal.DECOMMISSIONED))
        if instance.id not in state.kills:
            state.kills_waiting[instance.id] = None
    pump(turn)


def pump(turn: Turn) -> None:
    """Send waiting kills as far as the bound allows."""
    state = turn.state
    if not state.subscribed or not state.kills_waiting:
        return
    if not state.kills:
        turn.set_timer(TIMER, state.settings.kill_retry_timeout)
    room = state.settings.kill_chunk_size - len(state.kills)
    for instance_id in list(state.kills_waiting)[: max(0, room)]:
        del state.kills_waiting[instance_id]
        _send(turn, state.instances[instance_id])


def retry(turn: Turn) -> None:
    """Send again what has been open for too long."""
    state = turn.state
    if not state.subscribed or not state.kills:
        return
    late = turn.now.mono - state.settings.kill_retry_timeout
    for instance_id, sent in list(state.kills.items()):
        if sent <= late:
            _send(turn, state.instances[instance_id])
    turn.set_timer(TIMER, state.settings.kill_retry_timeout)


def resume(turn: Turn) -> None:
    """Begin anew after a (re-)registration: calls sent before may be lost."""
    state = turn.state
    state.kills_waiting = dict.fromkeys((*state.kills, *state.kills_waiting))
    state.kills.clear()
    pump(turn)


def kill_task(turn: Turn, task_id: v1.TaskID, agent_id: v1.AgentID | None) -> None:
    """Kill a task that we do not know; whoever asks knows that we are subscribed."""
    turn.call(
        v1_scheduler.Call(
            type=v1_scheduler.Call_Type.KILL,
            kill=v1_scheduler.Call_Kill(task_id=task_id, agent_id=agent_id),
        )
    )


def _send(turn: Turn, instance: Instance) -> None:
    turn.state.kills[instance.id] = turn.now.mono
    app = versions.of_instance(turn.state, instance)
    grace = app.task_kill_grace_period_s if app else None
    policy = (
        v1.KillPolicy(grace_period=v1.DurationInfo(nanoseconds=grace * clock.SECOND))
        if grace is not None
        else None
    )
    turn.call(
        v1_scheduler.Call(
            type=v1_scheduler.Call_Type.KILL,
            kill=v1_scheduler.Call_Kill(
                task_id=v1.TaskID(value=instance.task_id),
                agent_id=v1.AgentID(value=instance.agent_id),
                kill_policy=policy,
            ),
        )
    )
