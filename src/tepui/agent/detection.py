"""What this machine has to offer (spec mesos.md section 8.5), and what it is called.

An explicit value always wins; a name that is not given is detected. Some of every machine is left
for the system and the agent itself.
"""

import ipaddress
import os
import shutil
import socket
from collections.abc import Sequence
from typing import Final

import msgspec

from tepui.agent.settings import AgentSettings
from tepui.base import errors
from tepui.model import attributes as model_attributes
from tepui.model import text
from tepui.model.ranges import Ranges
from tepui.model.resources import Resource, Resources, resource
from tepui.wire import attributes, jsonpb, resources
from tepui.wire.generated import v1

_GIGABYTE: Final = 1 << 30
_MEGABYTE: Final = 1 << 20
_PORTS: Final = Ranges([(31000, 32000)])
#: Kept for the system from this size on; below it, half is kept.
_MEMORY_KEPT: Final = 1 * _GIGABYTE
_MEMORY_LARGE: Final = 2 * _GIGABYTE
_DISK_KEPT: Final = 5 * _GIGABYTE
_DISK_LARGE: Final = 10 * _GIGABYTE


def agent_info(settings: AgentSettings, ip: str, port: int) -> v1.AgentInfo:
    """How the agent presents itself to a master. Raises UserError for flags that do not read."""
    given = _given(settings)
    total = Resources([*given, *_detected(settings, {one.name for one in given})])
    return v1.AgentInfo(
        hostname=settings.hostname or _hostname(ip, lookup=settings.hostname_lookup),
        port=port,
        resources=resources.to_wire(total),
        attributes=attributes.to_wire(model_attributes.Attributes.parse(settings.attributes or "")),
        checkpoint=True,
    )


def own_ip() -> str:
    """The address that other machines most likely reach us by."""
    try:
        return socket.gethostbyname(socket.gethostname())
    except OSError:
        return "127.0.0.1"


def _given(settings: AgentSettings) -> Sequence[Resource]:
    """The resources of the flag; those that are zero only keep detection away."""
    given = settings.resources or ""
    if not given.lstrip().startswith("["):
        return text.parse_entries(given, settings.default_role)
    try:
        values = msgspec.json.decode(given, type=list[dict[str, object]])
        records = [jsonpb.from_builtins(v1.Resource, value) for value in values]
    except msgspec.MsgspecError as error:
        raise errors.UserError(f"--resources is no JSON array of resources: {error}") from error
    found: list[Resource] = []
    for record in records:
        if record.role is None and not record.reservations:
            record = msgspec.structs.replace(record, role=settings.default_role)  # noqa: PLW2901 - the same, completed
        found.append(resources.one_from_wire(record))
    return found


def _detected(settings: AgentSettings, given: set[str]) -> list[Resource]:
    scalars = {
        "cpus": 1000 * (os.cpu_count() or 1),
        "mem": _memory_mb() * 1000,
        "disk": _disk_mb(settings.work_dir) * 1000,
    }
    found = [resource(name, milli) for name, milli in scalars.items() if name not in given]
    if "ports" not in given:
        found.append(resource("ports", _PORTS))
    return found


def _memory_mb() -> int:
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return (total - _MEMORY_KEPT if total >= _MEMORY_LARGE else total // 2) // _MEGABYTE


def _disk_mb(directory: str) -> int:
    total = shutil.disk_usage(directory).total
    return (total - _DISK_KEPT if total >= _DISK_LARGE else total // 2) // _MEGABYTE


def _hostname(ip: str, *, lookup: bool) -> str:
    if not lookup:
        return ip
    try:
        if ipaddress.ip_address(ip).is_loopback:
            return "localhost"
        return socket.gethostbyaddr(ip)[0]
    except (OSError, ValueError):
        return ip
