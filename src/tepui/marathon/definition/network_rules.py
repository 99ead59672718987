"""Which networks and ports go together (spec marathon.md section 2.3)."""

from collections.abc import Sequence
from typing import Any

from tepui.marathon.definition import defaults
from tepui.marathon.definition import problems as faults

Document = dict[str, Any]


def examine(document: Document, problems: faults.Problems) -> None:
    """Note every rule about networks, port definitions and port mappings that is broken."""
    _networks(document, problems)
    if defaults.is_host_mode(document):
        if document.get("container", {}).get("portMappings"):
            problems.add(
                "/container/portMappings", "portMappings are not allowed with host-networking"
            )
        _definitions(document["portDefinitions"], problems)
    else:
        _mappings(document, problems)


def _networks(document: Document, problems: faults.Problems) -> None:
    networks: list[Document] = document["networks"]
    modes = [network["mode"] for network in networks]
    if len(modes) > 1 and set(modes) != {"container"}:
        problems.add(
            "/networks",
            "May specify a single host network, single bridge network, or else 1-to-n "
            "container networks",
        )
    names = [network.get("name") for network in networks if network["mode"] == "container"]
    if len(set(names)) != len(names):
        problems.add("/networks", "Duplicate networks are not allowed")
    if len(names) > 1 and document.get("container", {}).get("type") == "DOCKER":
        problems.add(
            "/networks",
            "may only specify a single container network when using the Docker container engine",
        )
    for index, network in enumerate(networks):
        _network(network, f"/networks({index})", problems)


def _network(network: Document, path: str, problems: faults.Problems) -> None:
    match network["mode"]:
        case "host" if "name" in network or network["labels"]:
            problems.add(path, "Host networks may not have names or labels")
        case "container/bridge" if "name" in network:
            problems.add(path, "Bridge networks may not have names")
        case "container" if not network.get("name"):
            problems.add(path, "Network name must be specified when container network is selected.")
        case _:
            pass


def _definitions(definitions: Sequence[Document], problems: faults.Problems) -> None:
    if not _unique([item["name"] for item in definitions if "name" in item]):
        problems.add("/portDefinitions", "Port names must be unique.")
    if not _unique([item["port"] for item in definitions if item["port"]]):
        problems.add("/portDefinitions", "Ports must be unique.")


def _mappings(document: Document, problems: faults.Problems) -> None:
    mappings: list[Document] = document["container"].get("portMappings") or []
    path = "/container/portMappings"
    if not _unique([item["name"] for item in mappings if "name" in item]):
        problems.add(path, "Port names must be unique.")
    host_ports = [(item["hostPort"], item["protocol"]) for item in mappings if item.get("hostPort")]
    if not _unique(host_ports):
        problems.add(path, "ports must be unique")
    containers = [item for item in document["networks"] if item["mode"] == "container"]
    for index, mapping in enumerate(mappings):
        if (
            len(containers) > 1
            and mapping.get("hostPort") is not None
            and len(mapping["networkNames"]) != 1
        ):
            problems.add(
                f"{path}({index})",
                "networkNames must be a single item list when hostPort is specified and "
                "more than 1 container network is defined",
            )


def _unique(items: Sequence[Any]) -> bool:
    return len(set(items)) == len(items)
