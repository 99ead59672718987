"""Recorded exchanges of operators with an original, and how ours are compared with them.

Status, header names and the body must be equal; of JSON, keys and values. What differs on purpose
is in ``ACCEPTED``, each with its reason; what differs between any two runs is in ``VOLATILE``.
"""

import difflib
import json
import re
from pathlib import Path
from typing import Any

from tepui.net import http_messages
from tepui.wire import protobuf
from tepui.wire.generated import v1_master

GOLDEN = Path(__file__).parents[1] / "golden"

#: Pattern of recordings -> (what of the body is compared, why not the rest).
ACCEPTED: dict[str, tuple[str, str]] = {
    r"/GET_FLAGS$": ("common flags", "A flag that we do not have is not shown, and ours are more."),
    r"(/GET_VERSION|accept_protobuf)$": ("version", "Build date, user and commit are our own."),
    r"/GET_METRICS$": (
        "names",
        "Numbers are of the moment; latencies of actors and queues that we do not have are absent.",
    ),
    r"/READ_FILE_log$": ("status", "The log is ours: other lines, other size."),
    r"/master_op_REMOVE_QUOTA_invalid$": (
        "nothing",
        "The original ends (golden/crashes.txt); ours answers 400.",
    ),
    r"(/registry|/registry_\w+)$": (
        "parts in use",
        "The original goes on showing parts that once were not empty, and the minimum capabilities "
        "by which older masters refuse to read its log; nobody else reads ours.",
    ),
}

VOLATILE = re.compile(
    r"^(registered_time|reregistered_time|unregistered_time|timestamp|start_time|elected_time"
    r"|estimated_drain_start_time|estimated_drain_start_time_seconds|uuid|status_update_uuid"
    r"|container_id|executor_pid|unreachable_time)$"
)


def load(path: str) -> dict[str, Any]:
    """A recording by its path below ``tests/golden``, without suffix."""
    return json.loads((GOLDEN / f"{path}.json").read_text())


def names(folder: str, pattern: str = "*") -> list[str]:
    """The recordings of a folder."""
    found = sorted((GOLDEN / folder).glob(f"{pattern}.json"))
    return [str(path.relative_to(GOLDEN).with_suffix("")) for path in found]


def accepted(path: str) -> str | None:
    """What to compare of a recording's body; None is everything."""
    return next((how for pattern, (how, _) in ACCEPTED.items() if re.search(pattern, path)), None)


def headers_of(request: dict[str, Any]) -> list[tuple[str, str]]:
    """The header lines of a recorded request."""
    lines = request["headers"]
    return list(lines.items()) if isinstance(lines, dict) else [tuple(line) for line in lines]


def plain(value: Any) -> Any:
    """A body without what differs between two runs; lists of records in one order."""
    if isinstance(value, dict):
        return {name: 0 if VOLATILE.match(name) else plain(one) for name, one in value.items()}
    if isinstance(value, list):
        listed = [plain(one) for one in value]
        return sorted(listed, key=json.dumps) if listed and isinstance(listed[0], dict) else listed
    return value


def compare(path: str, answer: http_messages.Answer) -> None:
    """Fail unless the answer is the recorded one."""
    assert isinstance(answer, http_messages.Response)
    recorded, how = load(path)["response"], accepted(path)
    if how == "nothing":
        assert (answer.status, bool(answer.body)) == (400, True)
        return
    assert answer.status == recorded["status"], (path, answer.body[:300])
    assert header_names(answer) == recorded_header_names(recorded), path
    if how == "status":
        return
    if "body_hex" in recorded:
        assert protobuf.decode(v1_master.Response, answer.body)
        return
    text = recorded.get("body") or ""
    if not text.startswith(("{", "[")):
        assert answer.body.decode() == text, path
        return
    theirs, ours = json.loads(text), json.loads(answer.body)
    theirs, ours = (_part(how, theirs, ours), _part(how, ours, theirs))
    mine, wanted = (
        json.dumps(plain(one), indent=1, sort_keys=True).splitlines() for one in (ours, theirs)
    )
    assert mine == wanted, path + "\n" + "\n".join(difflib.unified_diff(wanted, mine, n=3))


def header_names(answer: http_messages.Response) -> set[str]:
    """The header lines that our server writes besides Date and Content-Length."""
    own = {name for name, _ in answer.headers}
    return own | ({"Content-Type"} if answer.content_type else set())


def recorded_header_names(recorded: dict[str, Any]) -> set[str]:
    """The same of a recorded answer."""
    return {name for name, _ in recorded["headers"]} - {"Date", "Content-Length"}


def _part(how: str | None, page: Any, other: Any) -> Any:
    match how:
        case "common flags":
            mine = {one["name"]: one["value"] for one in page["get_flags"]["flags"]}
            known = {one["name"] for one in other["get_flags"]["flags"]}
            own = {"port", "ip", "work_dir", "webui_dir", "hostname", "log_dir"}
            return {name: mine[name] for name in sorted(known & mine.keys()) if name not in own}
        case "version":
            return page["get_version"]["version_info"]["version"]
        case "names":
            mine = {one["name"] for one in page["get_metrics"]["metrics"]}
            return sorted(one for one in mine if _is_shared_metric(one))
        case "parts in use":
            kept = {name: one for name, one in page.items() if one not in ({}, [])}
            kept.pop("minimum_capabilities", None)
            return kept
        case _:
            return page


def _is_shared_metric(name: str) -> bool:
    """Gauges and counters of the master about its cluster, which both have."""
    return bool(
        re.match(r"master/(cpus|mem|disk|gpus|slaves|frameworks_|tasks_|outstanding|elected)", name)
    )
