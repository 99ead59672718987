"""Why something does not run yet, in words, from what Marathon and the master tell. Pure."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

Document = Mapping[str, Any]

_MATCHING: Final[Mapping[str, str]] = {
    "UnfulfilledRole": "of another role",
    "UnfulfilledConstraint": "against its constraints",
    "NoCorrespondingReservationFound": "without its reservation",
    "AgentMaintenance": "of machines in maintenance",
    "InsufficientCpus": "with too few cpus",
    "InsufficientMemory": "with too little mem",
    "InsufficientDisk": "with too little disk",
    "InsufficientGpus": "with too few gpus",
    "InsufficientPorts": "without its ports",
    "DeclinedScarceResources": "of machines with scarce resources",
}


def missing(app: Document, queued: Document | None) -> str:
    """Why instances of an app are missing; empty when nobody says. ``queued``: from /v2/queue."""
    parts: list[str] = []
    failure = app.get("lastTaskFailure")
    if failure and failure.get("version", app.get("version")) == app.get("version"):
        parts.append(f"last failure: {failure['state']} {failure['message']}".strip())
    if queued:
        delay = queued["delay"]["timeLeftSeconds"]
        if delay > 0:
            parts.append(f"next try in {delay} s")
        elif refused := _refused(queued):
            parts.append(refused)
    return "; ".join(parts)


def _refused(queued: Document) -> str:
    summary: Document = queued.get("processedOffersSummary") or {}
    processed = summary.get("processedOffersCount", 0)
    if not processed:
        return "no machine has offered anything yet"
    found = [
        f"{entry['declined']} {_MATCHING.get(entry['reason'], entry['reason'])}"
        for entry in summary.get("rejectSummaryLastOffers", ())
        if entry["declined"]
    ]
    if not found:
        return ""
    app: Document = queued.get("app") or {}
    wanted = ", ".join(f"{app[k]:g} {k}" for k in ("cpus", "mem", "disk", "gpus") if app.get(k))
    return f"no offer fits: {', '.join(found)}; it needs {wanted}"


def room(nodes: Iterable[Document], needs: Mapping[str, float]) -> str:
    """What the machines could give, beside what is needed. ``nodes``: from the master's /slaves."""
    active = [node for node in nodes if node["active"]]
    if not active:
        return "there is no active agent"
    texts: list[str] = []
    for name, amount in needs.items():
        free = max(_left(node, name) for node in active)
        largest = max(node["resources"].get(name, 0) for node in active)
        if amount > largest:
            texts.append(f"no agent has more than {largest:g} {name}, {amount:g} are needed")
        elif amount > free:
            texts.append(f"at most {free:g} {name} are free on one agent, {amount:g} are needed")
    if texts:
        return "; ".join(texts)
    wanted = " and ".join(f"{amount:g} {name}" for name, amount in needs.items())
    return f"no agent offers {wanted} to this role yet"


def _left(node: Document, name: str) -> float:
    used = node["used_resources"].get(name, 0) + node.get("offered_resources", {}).get(name, 0)
    return node["resources"].get(name, 0) - used
