"""The register of instances: the only place where instances come, change and go.

Filing a record keeps everything that depends on it true: the counts by app and version, the store,
the event stream, the progress of a deployment, and which health checks run. Counts make the rest
of the machine independent of how many instances an app has.
"""

from tepui.marathon import probes, store
from tepui.marathon.instance import TERMINAL, Condition, Instance
from tepui.marathon.state import Fleet, Progress, State, Tally
from tepui.marathon.turn import Turn

_STAGED = (Condition.PROVISIONED, Condition.STAGING, Condition.STARTING)


def put(turn: Turn, instance: Instance, *, durable: bool = True) -> None:
    """File a new or changed instance; ``durable=False`` for what may be forgotten."""
    state = turn.state
    old = state.instances.get(instance.id)
    if durable:
        store.save_instance(turn, instance)
    fleet = state.fleets.setdefault(instance.app_id, Fleet())
    if old:
        _count(fleet, old, -1)
    state.instances[instance.id] = fleet.instances[instance.id] = instance
    _count(fleet, instance, 1)
    _note_progress(state, instance)
    _announce(turn, old, instance)
    probes.follow(turn, old, instance)
    turn.touch(instance.app_id)


def remove(turn: Turn, instance: Instance) -> None:
    """Forget an instance, which is given in its last condition."""
    state = turn.state
    old = state.instances.pop(instance.id)
    fleet = state.fleets[instance.app_id]
    del fleet.instances[instance.id]
    _count(fleet, old, -1)
    if not fleet.instances:
        del state.fleets[instance.app_id]
    state.kills.pop(instance.id, None)
    state.kills_waiting.pop(instance.id, None)
    progress = _progress(state, instance.app_id)
    if progress:
        progress.ready.discard(instance.id)
    store.forget_instance(turn, instance.id)
    _announce(turn, old, instance)
    probes.follow(turn, old, None)
    turn.touch(instance.app_id)


def restore(turn: Turn, instance: Instance) -> None:
    """File an instance read from the store."""
    state = turn.state
    fleet = state.fleets.setdefault(instance.app_id, Fleet())
    state.instances[instance.id] = fleet.instances[instance.id] = instance
    _count(fleet, instance, 1)
    probes.follow(turn, None, instance)
    turn.touch(instance.app_id)


def instances_of(state: State, app_id: str) -> list[Instance]:
    """The instances of an app, oldest record first."""
    fleet = state.fleets.get(app_id)
    return list(fleet.instances.values()) if fleet else []


def tally(state: State, app_id: str, *, since: int = 0, before: int | None = None) -> Tally:
    """Counts over the instances with ``since <= version < before``."""
    total = Tally()
    fleet = state.fleets.get(app_id)
    for version, part in fleet.tallies.items() if fleet else ():
        if version >= since and (before is None or version < before):
            total.alive += part.alive
            total.present += part.present
            total.ready += part.ready
            total.staged += part.staged
            total.running += part.running
            total.healthy += part.healthy
            total.unhealthy += part.unhealthy
    return total


def ready_since(state: State, app_id: str, version: int) -> set[str]:
    """Ids of the instances of ``version`` or later that are ready."""
    return {
        instance.id
        for instance in instances_of(state, app_id)
        if instance.ready and instance.version >= version
    }


def _count(fleet: Fleet, instance: Instance, by: int) -> None:
    part = fleet.tallies.setdefault(instance.version, Tally())
    part.alive += by * instance.alive
    part.present += by * instance.present
    part.ready += by * instance.ready
    part.staged += by * (instance.condition in _STAGED)
    if instance.condition is Condition.RUNNING:
        part.running += by
        part.healthy += by * (instance.healthy is True)
        part.unhealthy += by * (instance.healthy is False)
    part.known += by
    if not part.known:
        del fleet.tallies[instance.version]


def _progress(state: State, app_id: str) -> Progress | None:
    deployment = state.locks.get(app_id)
    return deployment.progress.get(app_id) if deployment else None


def _note_progress(state: State, instance: Instance) -> None:
    progress = _progress(state, instance.app_id)
    if progress is None or instance.version < progress.since_version:
        return
    if instance.ready:
        progress.ready.add(instance.id)
    elif not instance.present:
        progress.ready.discard(instance.id)


def _announce(turn: Turn, old: Instance | None, new: Instance) -> None:
    if old is None or old.condition is not new.condition:
        turn.publish_all(
            "instance_changed_event",
            {
                "instanceId": new.id,
                "condition": new.condition.value,
                "runSpecId": new.app_id,
                "agentId": new.agent_id,
                "host": new.host,
                "runSpecVersion": new.version,
            },
        )
    if old is not None and new.condition not in TERMINAL and old.healthy != new.healthy:
        turn.publish_all(
            "instance_health_changed_event",
            {
                "instanceId": new.id,
                "runSpecId": new.app_id,
                "healthy": new.healthy,
                "runSpecVersion": new.version,
            },
        )
