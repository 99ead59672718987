"""Health and readiness checks: what they may ask and which ports they need (spec 2.3)."""

from collections.abc import Iterable
from typing import Any

from tepui.marathon.definition import defaults
from tepui.marathon.definition import problems as faults

Document = dict[str, Any]


def examine(document: Document, problems: faults.Problems) -> None:
    """Note what is wrong with the checks of an app."""
    _health_checks(document, problems)
    _readiness_checks(document, problems)
    if "check" in document:
        _check(document, problems)


def _check(document: Document, problems: faults.Problems) -> None:
    if document.get("container", {}).get("type") == "DOCKER":
        problems.add("/check", "AppDefinition must not use 'checks' if using docker")
    if sum(kind in document["check"] for kind in ("http", "tcp", "exec")) != 1:
        problems.add("/check", "must be one of: http, tcp or exec")


def _port_count(document: Document) -> int:
    if defaults.is_host_mode(document):
        return len(document["portDefinitions"])
    return len(document["container"].get("portMappings") or ())


def _health_checks(document: Document, problems: faults.Problems) -> None:
    ports = _port_count(document)
    executed_by_mesos = 0
    for index, check in enumerate(document["healthChecks"]):
        path = f"/healthChecks({index})"
        protocol = check["protocol"]
        executed_by_mesos += protocol == "COMMAND" or protocol.startswith("MESOS_")
        if protocol == "COMMAND":
            if "command" not in check:
                problems.add(f"{path}/command", "must not be empty")
            continue
        if "command" in check:
            problems.add(f"{path}/command", "must be empty")
        if "port" in check and "portIndex" in check:
            problems.add(path, "must specify either a port or a portIndex, but not both")
        elif "port" not in check and check.get("portIndex", ports) >= ports:
            problems.add(
                path,
                "Health check port indices must address an element of the ports array "
                "or container port mappings.",
            )
        if protocol.endswith("TCP") and "path" in check:
            problems.add(f"{path}/path", "must be empty")
        if check["ipProtocol"] == "IPv6" and not (
            protocol.startswith("MESOS_") and document.get("container", {}).get("type") == "DOCKER"
        ):
            problems.add(
                f"{path}/ipProtocol",
                "IPv6 can only be used for container type DOCKER and "
                "Mesos http/https/tcp health checks",
            )
    if executed_by_mesos > 1:
        problems.add("/healthChecks", "AppDefinition can contain at most one Mesos health check")


def _port_names(document: Document) -> Iterable[str]:
    items = (
        document["portDefinitions"]
        if defaults.is_host_mode(document)
        else document["container"].get("portMappings") or ()
    )
    return [item["name"] for item in items if "name" in item]


def _readiness_checks(document: Document, problems: faults.Problems) -> None:
    if len(document["readinessChecks"]) > 1:
        problems.add("/readinessChecks", "must not contain more than one readiness check")
    names = _port_names(document)
    for index, check in enumerate(document["readinessChecks"]):
        path = f"/readinessChecks({index})"
        if check["timeoutSeconds"] >= check["intervalSeconds"]:
            problems.add(f"{path}/timeoutSeconds", "must be smaller than intervalSeconds")
        if check["portName"] not in names:
            problems.add(
                f"{path}/portName", f"No port definition reference for portName {check['portName']}"
            )
