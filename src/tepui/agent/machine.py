"""The agent machine: what happens, and who handles it.

``step`` takes one event and returns the effects in the order they must happen. Each case below
names the topic module that answers; read that module for the why.

| topic | module |
|---|---|
| taking up the last life's work | ``recovery`` |
| finding the master and staying in touch | ``registration``, ``authentication`` |
| RunTask until TASK_RUNNING | ``launching`` (what is run: ``commands``) |
| kills, and how containers end | ``killing`` |
| checks and health checks | ``probing`` (when), ``checks`` (what it means) |
| reservations and volumes made at run time | ``operations``, ``volumes`` |
| status updates until acknowledged | ``updates`` |
| operations: reservations and volumes | ``operations``, ``volumes`` |
| frameworks coming and going | ``frameworks``, ``shutdown`` |

Agent phases: RECOVERING, then DISCONNECTED and RUNNING in turns, TERMINATING at the end. Launches
and kills are taken in DISCONNECTED too; only updates wait for RUNNING. Task states only move
forward: STAGING, STARTING, RUNNING, KILLING, and one terminal state (held by ``updates.record``).
"""

from collections.abc import Iterable
from typing import Final, assert_never

from tepui.agent import (
    authentication,
    checks,
    containers,
    events,
    frameworks,
    killing,
    launching,
    operations,
    probes,
    probing,
    recovery,
    registration,
    shutdown,
    timers,
    updates,
)
from tepui.agent.effects import Effect, Level, Log
from tepui.agent.settings import AgentSettings
from tepui.agent.state import Phase, State
from tepui.base import errors, randomness
from tepui.base.clock import Now
from tepui.base.machine import TimerFired
from tepui.security.credentials import Credential
from tepui.wire.generated import internal, v1
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid

#: Messages that only the master we are registered with may send.
_MASTER_ONLY: Final = (
    internal.SlaveRegisteredMessage,
    internal.SlaveReregisteredMessage,
    internal.RunTaskMessage,
    internal.RunTaskGroupMessage,
    internal.KillTaskMessage,
    internal.ShutdownFrameworkMessage,
    internal.ShutdownExecutorMessage,
    internal.UpdateFrameworkMessage,
    internal.StatusUpdateAcknowledgementMessage,
    internal.ApplyOperationMessage,
    internal.AcknowledgeOperationStatusMessage,
    internal.ReconcileOperationsMessage,
    internal.CheckpointResourcesMessage,
    internal.ShutdownMessage,
)

#: Answers to a registration, by which a master reached at a fixed address may name itself.
_INTRODUCTIONS: Final = (internal.SlaveRegisteredMessage, internal.SlaveReregisteredMessage)


class AgentMachine:
    """One agent without its I/O. ``state`` is for reading."""

    def __init__(
        self,
        settings: AgentSettings,
        info: v1.AgentInfo,
        pid: Upid,
        rng: randomness.Rng,
        credential: Credential | None = None,
    ) -> None:
        """``info`` is what the agent offers (no id); ``pid`` is where masters reach it.

        With a credential it authenticates before it registers.
        """
        ids = randomness.IdSource(rng.fork())
        self.state = State(
            settings=settings,
            info=info,
            pid=pid,
            ids=ids,
            rng=rng,
            resource_version=ids.uuid_bytes(),
            credential=credential,
        )

    def step(self, now: Now, event: events.Event) -> tuple[Effect, ...]:
        """Take one event, change state, and say what the shell has to do."""
        return tuple(self._handle(now, event))

    def _handle(self, now: Now, event: events.Event) -> Iterable[Effect]:
        state = self.state
        match event:
            case events.Started():
                return recovery.on_started(state, now, event)
            case events.MasterDetected():
                return registration.on_master_detected(state, event)
            case events.PeerExited():
                return registration.on_peer_exited(state, event)
            case events.ShutdownRequested():
                return shutdown.on_requested(state, now, event)
            case events.MessageReceived():
                return self._message(now, event)
            case containers.ContainerStarted():
                return launching.on_started(state, now, event)
            case containers.ContainerFailed():
                return launching.on_failed(state, now, event)
            case containers.ContainerExited():
                return killing.on_exited(state, now, event)
            case probes.ProbeFinished():
                return checks.on_finished(state, now, event)
            case TimerFired():
                return self._timer(now, event)
            case _:
                assert_never(event)

    def _message(self, now: Now, event: events.MessageReceived) -> Iterable[Effect]:
        state = self.state
        name = type(event.message).__name__
        if isinstance(event.message, _MASTER_ONLY) and event.sender != state.master:
            if not (
                isinstance(event.message, _INTRODUCTIONS)
                and registration.introduces_itself(state, event.sender)
            ):
                return (Log(Level.WARNING, f"Ignored {name} from {event.sender}: not our master"),)
            introduction = tuple(registration.on_introduced(state, event.sender))
            return (*introduction, *self._message(now, event))
        if state.phase in (Phase.RECOVERING, Phase.TERMINATING):
            return (Log(Level.INFO, f"Ignored {name} while {state.phase.lower()}"),)
        match event.message:
            case internal.PingSlaveMessage() as message:
                return registration.on_ping(state, event.sender, message)
            case internal.SlaveRegisteredMessage() as message:
                return registration.on_registered(state, message)
            case internal.SlaveReregisteredMessage() as message:
                return registration.on_reregistered(state, now, message)
            case internal.ShutdownMessage() as message:
                return shutdown.on_shutdown(state, now, message)
            case _ if isinstance(event.message, authentication.Message):
                return authentication.on_message(state, event.sender, event.message)
            case _ if state.info.id is None:
                return (Log(Level.WARNING, f"Ignored {name}: not registered yet"),)
            case _:
                return self._work(now, event.message)

    def _work(self, now: Now, message: InternalMessage) -> Iterable[Effect]:
        state = self.state
        match message:
            case internal.RunTaskMessage():
                return launching.on_run_task(state, now, message)
            case internal.RunTaskGroupMessage():
                return launching.on_run_task_group(state, now, message)
            case internal.KillTaskMessage():
                return killing.on_kill_task(state, now, message)
            case internal.StatusUpdateAcknowledgementMessage():
                return updates.on_acknowledgement(state, message)
            case internal.UpdateFrameworkMessage():
                return frameworks.on_update_framework(state, message)
            case internal.ShutdownFrameworkMessage():
                return shutdown.on_shutdown_framework(state, now, message)
            case internal.ShutdownExecutorMessage():
                return shutdown.on_shutdown_executor(state, now, message)
            case _:
                return self._operate(message)

    def _operate(self, message: InternalMessage) -> Iterable[Effect]:
        state = self.state
        match message:
            case internal.ApplyOperationMessage():
                return operations.on_apply(state, message)
            case internal.AcknowledgeOperationStatusMessage():
                return operations.on_acknowledgement(state, message)
            case internal.ReconcileOperationsMessage():
                return operations.on_reconcile(state, message)
            case internal.CheckpointResourcesMessage():
                return operations.on_checkpoint(state, message)
            case _:
                name = type(message).__name__
                return (Log(Level.WARNING, f"Ignored {name}: this agent has no use for it"),)

    def _timer(self, now: Now, event: TimerFired) -> Iterable[Effect]:
        state = self.state
        match event.key:
            case timers.Register():
                return authentication.on_register_timer(state)
            case timers.PingTimeout():
                return registration.on_ping_timeout(state)
            case timers.RetryUpdate() as timer:
                return updates.on_retry(state, timer)
            case timers.KillGrace() as timer:
                return killing.on_grace_over(state, timer)
            case timers.CompletionTime() as timer:
                return killing.on_completion_time(state, now, timer)
            case timers.RetryOperation() as timer:
                return operations.on_retry(state, timer)
            case timers.NextProbe() as timer:
                return probing.on_next(state, timer)
            case _:
                return errors.unreachable(event.key)
