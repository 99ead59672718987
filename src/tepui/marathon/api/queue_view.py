"""The launch queue as a GET shows it (spec marathon.md section 1.5).

``overdue`` true means that the app waits for an offer, not that it is delayed; the name is the
original's.
"""

from collections import Counter
from typing import Any, Final

from tepui.base import clock
from tepui.marathon import timestamps
from tepui.marathon.definition import render
from tepui.marathon.state import QueueEntry, State, UnusedOffer
from tepui.wire.generated import v1

Document = dict[str, Any]

#: The order in which an offer is looked at: each reason sees what the ones before let through.
REASONS: Final = (
    "UnfulfilledRole",
    "UnfulfilledConstraint",
    "NoCorrespondingReservationFound",
    "AgentMaintenance",
    "InsufficientCpus",
    "InsufficientMemory",
    "InsufficientDisk",
    "InsufficientGpus",
    "InsufficientPorts",
    "DeclinedScarceResources",
)


def entry(state: State, item: QueueEntry, now: clock.Now, *, offers: bool) -> Document:
    """One app that wants launches; with ``offers`` also those that did not suit."""
    app = item.app
    document: Document = {
        "count": item.count,
        "delay": _delay(state, item, now),
        "since": timestamps.text(item.since),
        "processedOffersSummary": _summary(item),
        "app": render.render(app),
        "role": app.role,
    }
    if offers:
        document["lastUnusedOffers"] = [_unused(one) for one in item.recent]
    return document


def _delay(state: State, item: QueueEntry, now: clock.Now) -> Document:
    delay = state.delays.get((item.app.id, item.app.last_config_change_at))
    left = max(0, delay.until - now.mono) if delay else 0
    # Rounded up, so that a delayed app never shows zero seconds.
    return {"timeLeftSeconds": -(-left // clock.SECOND), "overdue": left == 0}


def _summary(item: QueueEntry) -> Document:
    newest = Counter(one.reasons[0] for one in item.recent if one.reasons)
    summary: Document = {
        "processedOffersCount": item.processed_offers,
        "unusedOffersCount": item.unused_offers,
        "rejectSummaryLastOffers": funnel(newest, len(item.recent)),
        "rejectSummaryLaunchAttempt": funnel(item.rejects, item.processed_offers),
    }
    if item.last_unused_at is not None:
        summary["lastUnusedOfferAt"] = timestamps.text(item.last_unused_at)
    if item.last_used_at is not None:
        summary["lastUsedOfferAt"] = timestamps.text(item.last_used_at)
    return summary


def funnel(declined: dict[str, int], offers: int) -> list[Document]:
    """How many offers each reason saw and how many of them it turned down."""
    rows: list[Document] = []
    left = offers
    for reason in REASONS:
        count = min(declined.get(reason, 0), left)
        rows.append({"reason": reason, "declined": count, "processed": left})
        left -= count
    return rows


def _unused(item: UnusedOffer) -> Document:
    offer = item.offer
    return {
        "offer": {
            "id": offer.id.value,
            "agentId": offer.agent_id.value,
            "hostname": offer.hostname,
            "resources": [_resource(one) for one in offer.resources],
            "attributes": [_attribute(one) for one in offer.attributes],
        },
        "reason": item.reasons,
        "timestamp": timestamps.text(item.at),
    }


def _resource(resource: v1.Resource) -> Document:
    document: Document = {"name": resource.name, "role": _role(resource)}
    if resource.scalar is not None:
        document["scalar"] = render.number(resource.scalar.value)
    if resource.ranges is not None:
        document["ranges"] = [{"begin": one.begin, "end": one.end} for one in resource.ranges.range]
    if resource.set is not None:
        document["set"] = resource.set.item
    return document


def _role(resource: v1.Resource) -> str:
    if resource.reservations:
        return resource.reservations[-1].role or "*"
    return resource.role or "*"


def _attribute(attribute: v1.Attribute) -> Document:
    document: Document = {"name": attribute.name}
    if attribute.text is not None:
        document["text"] = attribute.text.value
    if attribute.scalar is not None:
        document["scalar"] = render.number(attribute.scalar.value)
    if attribute.ranges is not None:
        document["ranges"] = [
            {"begin": one.begin, "end": one.end} for one in attribute.ranges.range
        ]
    if attribute.set is not None:
        document["set"] = attribute.set.item
    return document
