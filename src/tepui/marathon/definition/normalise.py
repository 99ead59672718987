"""Rewriting old documents into the one dialect that is stored and answered.

Works on the plain values that ``schema`` read: old names in, 1.5+ names out, only the keys that
the client sent. Filling in what it did not send is ``defaults``. Since a partial update passes
through here too, nothing may be invented that the client did not say.

The pairs old/new are facts of the API (spec marathon.md section 2.5).
"""

from typing import Any, Final

from tepui.marathon.definition import ids
from tepui.marathon.definition import problems as faults

Document = dict[str, Any]

MIXED_NETWORKS: Final = "cannot mix deprecated and canonical network APIs"
#: Archives that the fetcher unpacks when nothing else is said.
_ARCHIVES: Final = (".tgz", ".tar.gz", ".tbz2", ".tar.bz2", ".txz", ".tar.xz", ".zip")


def normalise(
    document: Document,
    problems: faults.Problems,
    *,
    base: str = "/",
    default_network_name: str = "",
    bridge_name: str = "mesos-bridge",
) -> Document:
    """The document in the 1.5+ dialect; ids are resolved against the group ``base``."""
    result = dict(document)
    modes = {network.get("mode", "container") for network in result.get("networks", ())}
    if modes and "host" not in modes and result.get("portDefinitions"):
        problems.add("/portDefinitions", "portDefinitions are only allowed with host-networking")
    _ids(result, base)
    _artifacts(result, problems)
    _networks(result, problems, default_network_name, bridge_name)
    _ports(result, problems)
    if "constraints" in result:
        result["constraints"] = [_constraint(item) for item in result["constraints"]]
    result.pop("storeUrls", None)
    return result


def _ids(result: Document, base: str) -> None:
    if "id" in result:
        result["id"] = ids.absolute(result["id"], base)
    if "dependencies" in result:
        result["dependencies"] = [ids.absolute(item, base) for item in result["dependencies"]]


def _artifacts(result: Document, problems: faults.Problems) -> None:
    for artifact in result.get("fetch", ()):
        renamed = artifact.pop("outputFile", None)
        if renamed and "destPath" not in artifact:
            artifact["destPath"] = renamed
    uris = result.pop("uris", None)
    if uris is None:
        return
    if result.get("fetch"):
        # Clients of 1.0-1.4 send back both views of the same list.
        if uris and [item["uri"] for item in result["fetch"]] != uris:
            problems.add("/uris", "may not be set in conjunction with fetch")
        return
    result["fetch"] = [
        {"uri": uri, "extract": uri.endswith(_ARCHIVES), "executable": False, "cache": False}
        for uri in uris
    ]


def _constraint(item: list[str]) -> list[str]:
    return [item[0], item[1].upper(), *item[2:]] if len(item) > 1 else item


def _ports(result: Document, problems: faults.Problems) -> None:
    ports = result.pop("ports", None)
    if ports is None:
        return
    definitions = result.get("portDefinitions")
    if definitions:
        if ports and [item.get("port", 0) for item in definitions] != ports:
            problems.add("/ports", "cannot specify both ports and port definitions")
        return
    result["portDefinitions"] = [{"port": port} for port in ports]


def _networks(
    result: Document, problems: faults.Problems, default_name: str, bridge_name: str
) -> None:
    container = result.get("container")
    docker = dict(container.get("docker", {})) if container else {}
    old_mode = docker.pop("network", None)
    old_mappings = docker.pop("portMappings", None)
    address: Document | None = result.pop("ipAddress", None)
    if container is not None:
        result["container"] = container = dict(container)
        if "docker" in container:
            container["docker"] = docker
        if old_mode is not None or old_mappings is not None:
            container.setdefault("type", "DOCKER")
    old = old_mode is not None or address is not None
    if old and "networks" in result:
        _refuse_both(problems, docker=old_mode is not None)
        return
    if old_mappings is not None and container is not None:
        if container.get("portMappings"):
            problems.add("/container/docker/portMappings", MIXED_NETWORKS)
        elif old_mode != "HOST":
            container["portMappings"] = old_mappings
    if old_mode is not None:
        _from_docker(result, problems, old_mode, (address or {}).get("networkName", default_name))
    elif address is not None:
        _from_address(result, problems, address, default_name, bridge_name)


def _refuse_both(problems: faults.Problems, *, docker: bool) -> None:
    if docker:
        problems.add(
            "/container/docker/network",
            "must not specify both container.docker.network and networks",
        )
    else:
        problems.add("/ipAddress", "must not specify both networks and ipAddress")


def _from_docker(result: Document, problems: faults.Problems, mode: str, network_name: str) -> None:
    if mode == "NONE":
        problems.add("/container/docker/network", "unsupported docker network type NONE")
    elif mode == "HOST":
        result["networks"] = [{"mode": "host"}]
    elif mode == "BRIDGE":
        result["networks"] = [{"mode": "container/bridge"}]
    else:
        network: Document = {"mode": "container"}
        if network_name:
            network["name"] = network_name
        result["networks"] = [network]


def _from_address(
    result: Document,
    problems: faults.Problems,
    address: Document,
    default_name: str,
    bridge_name: str,
) -> None:
    name = address.get("networkName", default_name)
    network: Document
    if name == bridge_name:
        network = {"mode": "container/bridge"}
    else:
        network = {"mode": "container"}
        if name:
            network["name"] = name
    if address.get("labels"):
        network["labels"] = address["labels"]
    result["networks"] = [network]
    container = result.setdefault("container", {"type": "MESOS"})
    ports = address.get("discovery", {}).get("ports", [])
    if not ports:
        return
    if container.get("type") == "DOCKER":
        problems.add(
            "/ipAddress/discovery/ports",
            "discovery ports are not allowed with the Docker container engine",
        )
    elif container.get("portMappings"):
        problems.add("/container/portMappings", MIXED_NETWORKS)
    else:
        container["portMappings"] = [_discovered(port) for port in ports]


def _discovered(port: Document) -> Document:
    mapping: Document = {"containerPort": port["number"], "name": port["name"]}
    for name in ("protocol", "labels"):
        if name in port:
            mapping[name] = port[name]
    return mapping
