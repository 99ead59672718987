"""Changing a stored app: the merge of a partial update, and going back to a version.

Keys that the client sent replace those stored, as a whole; null counts as not sent, so a field is
cleared by an empty value only. Nothing that the client did not send is lost: the original forgets
``executorResources`` and ``resourceLimits`` here, we do not (spec marathon.md sections 1.1, 11).

Where two fields exclude each other and the client sent one, the stored other one gives way: ``cmd``
and ``args``, definitions of ports and mappings of them.
"""

from dataclasses import dataclass
from typing import Any, Final

from tepui.marathon import app as apps
from tepui.marathon import timestamps
from tepui.marathon.definition import parse, render, schema
from tepui.marathon.definition import problems as faults
from tepui.marathon.definition.rules import Rules

Document = dict[str, Any]

#: Fields that an empty value in an update removes.
_CLEARED_BY_EMPTY: Final = (
    "cmd",
    "args",
    "user",
    "container",
    "acceptedResourceRoles",
    "resourceLimits",
    "executorResources",
)
_ONLY_ID: Final = "The 'version' field may only be combined with the 'id' field."


@dataclass(frozen=True, slots=True, kw_only=True)
class AppUpdate:
    """What a client wants changed."""

    #: The id in the body, absolute; None when it has none.
    app_id: str | None
    #: Version to go back to, milliseconds; then nothing else is set.
    version: int | None
    #: The keys sent, in the stored dialect.
    document: Document
    #: Faults found so far, reported with those of the merged app.
    problems: faults.Problems


def read(value: Any, rules: Rules, *, path: str = "", id_required: bool = False) -> AppUpdate:
    """Take a change apart; InvalidDefinitionError when its structure is wrong."""
    problems = faults.Problems()
    shape = schema.APP if id_required else schema.APP_UPDATE
    document: Document = shape(value, path, problems)
    problems.raise_if_any(faults.INVALID_JSON)
    version = _version(document)
    document = parse.canonical(document, rules, problems)
    if version is not None and set(document) - {"id"}:
        raise faults.refuse(f"{path}/version", _ONLY_ID)
    return AppUpdate(
        app_id=document.get("id"), version=version, document=document, problems=problems
    )


def apply(
    update: AppUpdate, stored: apps.App | None, app_id: str, rules: Rules, *, path: str = ""
) -> apps.App:
    """The app after the update, which may be a new one; InvalidDefinitionError when it is wrong."""
    if update.app_id not in (None, app_id):
        raise faults.refuse(f"{path}/id", f"must be the id of the path, {app_id}")
    base = _base(stored, update.document) if stored is not None else {}
    merged = base | update.document | {"id": app_id}
    for name in _CLEARED_BY_EMPTY:
        if not merged.get(name, True):
            del merged[name]
    return parse.finish(merged, rules, update.problems, path=path)


def _version(document: Document) -> int | None:
    text = document.pop("version", None)
    if text is None:
        return None
    return timestamps.parse(text)


def _base(stored: apps.App, change: Document) -> Document:
    """The stored app without what the change makes void."""
    base = render.render(stored)
    for name in ("version", "versionInfo"):
        base.pop(name, None)
    if change.get("cmd") and "args" not in change:
        base.pop("args", None)
    if change.get("args") and "cmd" not in change:
        base.pop("cmd", None)
    networks = change.get("networks", base["networks"])
    if any(network.get("mode") == "host" for network in networks):
        _drop_mappings(base)
    elif "portDefinitions" not in change:
        base.pop("portDefinitions", None)
    elif "container" not in change:
        _forget_service_ports(base)
    return base


def _drop_mappings(base: Document) -> None:
    container = base.get("container", {})
    # A container that only carried mappings has no reason left.
    if "portMappings" in container and not (container.get("docker") or container["volumes"]):
        del base["container"]
    container.pop("portMappings", None)


def _forget_service_ports(base: Document) -> None:
    for mapping in base.get("container", {}).get("portMappings", ()):
        mapping["servicePort"] = 0
