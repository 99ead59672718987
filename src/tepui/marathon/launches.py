"""Rounds over the queue for one offer: which apps get an instance out of it.

Apps are taken in random order, one instance each per round, until nobody fits or the bound per
offer is reached (spec marathon.md section 3.8). An instance exists, and is durable, before its task
is handed to the master.
"""

from collections.abc import Iterator

from tepui.marathon import backoff, launch_queue, matching, names, task_builder, tracker
from tepui.marathon.app import App
from tepui.marathon.instance import Health, Instance
from tepui.marathon.state import QueueEntry, State, UnusedOffer
from tepui.marathon.turn import Turn
from tepui.wire.generated import v1


def match(turn: Turn, offer: v1.Offer) -> list[v1.TaskInfo]:
    """Cut tasks from an offer for apps in the queue; the tasks are filed as instances."""
    entries = launch_queue.launchable(turn)
    if not entries or out_of_tokens(turn):
        return []
    offered = matching.read(offer, turn.now.wall_ns)
    tasks: list[v1.TaskInfo] = []
    room = turn.state.settings.max_instances_per_offer
    # An app that fits in no round has not used the offer; that is what diagnostics count.
    first_round = True
    while entries and len(tasks) < room:
        left: list[QueueEntry] = []
        for entry in _shuffled(turn, entries) if first_round else entries:
            if len(tasks) >= room or out_of_tokens(turn):
                return tasks
            entry.processed_offers += first_round
            refusal = _try(turn, offered, entry, tasks)
            if refusal and first_round:
                _note_unused(turn, offer, entry, refusal)
            elif not refusal and _wants_more(turn, entry):
                left.append(entry)
        entries = left
        first_round = False
    return tasks


def out_of_tokens(turn: Turn) -> bool:
    """Whether the allowance of launches for this interval is used up."""
    state, settings = turn.state, turn.state.settings
    if not settings.launch_tokens:
        return False
    if turn.now.mono - state.tokens_refilled >= settings.launch_token_refresh_interval:
        state.launch_tokens = settings.launch_tokens
        state.tokens_refilled = turn.now.mono
    return state.launch_tokens <= 0


def return_token(state: State) -> None:
    """A task is running: the cluster copes, another launch is allowed."""
    state.launch_tokens = min(state.launch_tokens + 1, state.settings.launch_tokens)


def _try(
    turn: Turn, offered: matching.Offered, entry: QueueEntry, tasks: list[v1.TaskInfo]
) -> matching.Reason | None:
    """Launch one instance, or say why not."""
    state, app = turn.state, entry.app
    found = matching.match(offered, app, _peers(state, app), state.settings, turn.rng)
    if isinstance(found, matching.Reason):
        return found
    _launch(turn, offered, app, found, tasks)
    entry.count -= 1
    entry.last_used_at = turn.now_ms
    state.launch_tokens -= 1
    state.demand_changed = True
    if entry.count <= 0:
        launch_queue.drop(turn, app.id)
    return None


def _wants_more(turn: Turn, entry: QueueEntry) -> bool:
    return entry.count > 0 and not backoff.remaining(turn.state, entry.app, turn.now)


def _shuffled(turn: Turn, entries: list[QueueEntry]) -> Iterator[QueueEntry]:
    """In random order, drawn as they are needed: of a long queue few get their turn."""
    for i in range(len(entries)):
        j = turn.rng.between(i, len(entries) - 1)
        entries[i], entries[j] = entries[j], entries[i]
        yield entries[i]


def _launch(
    turn: Turn,
    offered: matching.Offered,
    app: App,
    found: matching.Match,
    tasks: list[v1.TaskInfo],
) -> None:
    offer = offered.offer
    instance_id = names.instance_id(app.id, turn.ids.uuid())
    instance = Instance(
        id=instance_id,
        app_id=app.id,
        version=app.version,
        role=offered.role,
        task_id=names.task_id(instance_id),
        agent_id=offer.agent_id.value,
        host=offer.hostname,
        attributes=offered.fields,
        ports=tuple(port for port in found.host_ports if port is not None),
        staged_at=turn.now_ms,
        since=turn.now_ms,
        health=(Health(),) * len(app.health_checks),
    )
    tracker.put(turn, instance)
    backoff.note(turn, app, instance.condition)
    tasks.append(task_builder.build(turn.state.settings, app, instance, found, turn.rng))


def _peers(state: State, app: App) -> list[dict[str, str]]:
    """Agent fields of the instances that constraints compare with."""
    if not app.constraints:
        return []
    return [
        instance.attributes
        for instance in tracker.instances_of(state, app.id)
        if instance.alive and instance.version >= app.last_config_change_at
    ]


def _note_unused(turn: Turn, offer: v1.Offer, entry: QueueEntry, reason: matching.Reason) -> None:
    entry.unused_offers += 1
    entry.last_unused_at = turn.now_ms
    entry.rejects[reason] = entry.rejects.get(reason, 0) + 1
    entry.recent.append(UnusedOffer(offer=offer, reasons=(reason,), at=turn.now_ms))
    while len(entry.recent) > turn.state.settings.unused_offers_kept:
        entry.recent.popleft()
