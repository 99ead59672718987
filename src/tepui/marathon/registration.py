"""Being a framework: how we present ourselves, and what a (re-)registration sets in motion."""

from collections.abc import Iterable
from typing import Final

from tepui.base import clock
from tepui.marathon import effects, kills, offers, overdue, reconciliation, store, unreachable
from tepui.marathon.settings import MarathonSettings
from tepui.marathon.state import State
from tepui.marathon.turn import Turn
from tepui.wire.generated import v1, v1_scheduler

_CAPABILITIES: Final = (
    v1.FrameworkInfo_Capability_Type.PARTITION_AWARE,
    v1.FrameworkInfo_Capability_Type.TASK_KILLING_STATE,
    v1.FrameworkInfo_Capability_Type.MULTI_ROLE,
    v1.FrameworkInfo_Capability_Type.RESERVATION_REFINEMENT,
)


def framework_info(
    settings: MarathonSettings, framework_id: str | None, roles: tuple[str, ...] = ()
) -> v1.FrameworkInfo:
    """The description to subscribe with; ``roles`` beside the one of the settings."""
    return v1.FrameworkInfo(
        user=settings.mesos_user,
        name=settings.framework_name,
        id=v1.FrameworkID(value=framework_id) if framework_id else None,
        failover_timeout=clock.to_seconds(settings.failover_timeout),
        checkpoint=settings.checkpoint,
        roles=tuple(sorted({settings.mesos_role, *roles})),
        hostname=settings.hostname,
        principal=settings.mesos_authentication_principal,
        webui_url=settings.webui_url,
        capabilities=tuple(v1.FrameworkInfo_Capability(type=one) for one in _CAPABILITIES),
    )


def roles_in_use(state: State) -> tuple[str, ...]:
    """The roles of all apps and instances, and the one of the settings."""
    roles = {state.settings.mesos_role, *state.roles}
    roles.update(app.role for app in state.apps.values())
    roles.update(instance.role for instance in state.instances.values())
    return tuple(sorted(roles))


def add_roles(turn: Turn, roles: Iterable[str]) -> None:
    """Register for roles that are new; roles no longer used stay until the next life."""
    state = turn.state
    if set(roles) <= set(state.roles):
        return
    state.roles = roles_in_use(state)
    info = framework_info(state.settings, state.framework_id, state.roles)
    turn.out.append(effects.UpdateFramework(info))
    if state.subscribed:
        turn.call(
            v1_scheduler.Call(
                type=v1_scheduler.Call_Type.UPDATE_FRAMEWORK,
                update_framework=v1_scheduler.Call_UpdateFramework(
                    framework_info=info, suppressed_roles=tuple(sorted(state.suppressed))
                ),
            )
        )


def subscribed(turn: Turn, event: v1_scheduler.Event_Subscribed) -> None:
    """We are registered: remember under which id, and take up what waited for it."""
    state = turn.state
    again = state.master is not None
    framework_id = event.framework_id.value
    if state.framework_id != framework_id:
        state.framework_id = framework_id
        store.save_framework(turn, framework_id)
    state.master = event.master_info or v1.MasterInfo(id="", ip=0, port=0)
    state.subscribed = True
    master = _address(state.master)
    if again:
        turn.publish("scheduler_reregistered_event", master=master)
    else:
        turn.publish("scheduler_registered_event", frameworkId=framework_id, master=master)
        overdue.begin(turn)
        unreachable.begin(turn)
    reconciliation.begin(turn)
    kills.resume(turn)
    offers.resume(turn)


def disconnected(turn: Turn) -> None:
    """Calls go nowhere until the next ``subscribed``."""
    if turn.state.subscribed:
        turn.state.subscribed = False
        turn.publish("scheduler_disconnected_event")


def _address(master: v1.MasterInfo) -> str:
    return f"{master.hostname}:{master.port}" if master.hostname else ""
