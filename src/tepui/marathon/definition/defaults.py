"""Filling in what a complete app document leaves unsaid (spec marathon.md sections 2.1, 2.3, 2.5).

Comes after ``normalise`` and, for a partial update, after the merge with the stored app, because
some defaults depend on others: networks decide whether ports are definitions or mappings, volumes
decide the upgrade strategy. Applied to its own result it changes nothing.
"""

from collections.abc import Sequence
from typing import Any, Final

Document = dict[str, Any]

#: Defaults that depend on nothing.
PLAIN: Final[Document] = {
    "cpus": 1.0,
    "mem": 128.0,
    "disk": 0.0,
    "gpus": 0,
    "instances": 1,
    "executor": "",
    "requirePorts": False,
    "backoffSeconds": 1.0,
    "backoffFactor": 1.15,
    "maxLaunchDelaySeconds": 300.0,
    "killSelection": "YOUNGEST_FIRST",
}
_MAPPINGS: Final = ("env", "labels", "secrets")
_LISTS: Final = (
    "constraints",
    "fetch",
    "healthChecks",
    "readinessChecks",
    "dependencies",
)
_FETCH: Final[Document] = {"extract": True, "executable": False, "cache": False}
_PORT_MAPPING: Final[Document] = {
    "containerPort": 0,
    "servicePort": 0,
    "protocol": "tcp",
    "labels": {},
    "networkNames": [],
}
_UNREACHABLE: Final[Document] = {"inactiveAfterSeconds": 0, "expungeAfterSeconds": 0}
_RESIDENCY: Final[Document] = {
    "relaunchEscalationTimeoutSeconds": 3600,
    "taskLostBehavior": "WAIT_FOREVER",
}
_EXECUTOR_RESOURCES: Final[Document] = {"cpus": 0.1, "mem": 32.0, "disk": 10.0}
_HEALTH_CHECK: Final[Document] = {
    "protocol": "HTTP",
    "gracePeriodSeconds": 300,
    "intervalSeconds": 60,
    "timeoutSeconds": 20,
    "maxConsecutiveFailures": 3,
    "ignoreHttp1xx": False,
    "delaySeconds": 15,
    "ipProtocol": "IPv4",
}
_CHECK: Final[Document] = {"intervalSeconds": 60, "timeoutSeconds": 20, "delaySeconds": 15}
_READINESS_CHECK: Final[Document] = {
    "name": "readinessCheck",
    "protocol": "HTTP",
    "path": "/",
    "portName": "http-api",
    "intervalSeconds": 30,
    "timeoutSeconds": 10,
    "httpStatusCodesForReady": [200],
    "preserveLastResponse": False,
}
#: Protocols whose check needs a port.
NETWORK_CHECKS: Final = frozenset(
    {"HTTP", "HTTPS", "TCP", "MESOS_HTTP", "MESOS_HTTPS", "MESOS_TCP"}
)


def complete(document: Document, *, role: str = "*", network_name: str = "") -> Document:
    """The document with every default said aloud."""
    result: Document = PLAIN | {"role": role} | document
    for name in _MAPPINGS:
        result.setdefault(name, {})
    for name in _LISTS:
        result.setdefault(name, [])
    result["fetch"] = [_FETCH | artifact for artifact in result["fetch"]]
    _networks(result, network_name)
    _container(result)
    _ports(result)
    _strategies(result)
    _checks(result)
    if is_resident(result):
        result["residency"] = _RESIDENCY | result.get("residency", {})
    if "executorResources" in result:
        result["executorResources"] = _EXECUTOR_RESOURCES | result["executorResources"]
    return result


def is_host_mode(document: Document) -> bool:
    """Whether the tasks share the network of their agent."""
    return any(network.get("mode", "container") == "host" for network in document["networks"])


def has_lasting_volumes(document: Document) -> bool:
    """Whether the app keeps persistent or external volumes."""
    return any(
        "persistent" in volume or "external" in volume
        for volume in document.get("container", {}).get("volumes", ())
    )


def is_resident(document: Document) -> bool:
    """Whether its instances are bound to the agents that hold their volumes."""
    return any(
        "persistent" in volume for volume in document.get("container", {}).get("volumes", ())
    )


def _networks(result: Document, default_name: str) -> None:
    result["networks"] = [
        _network(network, default_name) for network in result.get("networks") or [{"mode": "host"}]
    ]


def _network(network: Document, default_name: str) -> Document:
    mode = network.get("mode", "container")
    result: Document = {"mode": mode, "labels": {}}
    if mode == "container" and default_name:
        result["name"] = default_name
    return result | network


def _container(result: Document) -> None:
    if not result.get("container"):
        result.pop("container", None)
        return
    container: Document = {"type": "MESOS", "volumes": []} | result["container"]
    container["volumes"] = [_volume(volume) for volume in container["volumes"]]
    if "docker" in container:
        container["docker"] = {
            "forcePullImage": False,
            "privileged": False,
            "parameters": [],
        } | container["docker"]
    result["container"] = container


def _volume(volume: Document) -> Document:
    result: Document = {"mode": "RW"} | volume
    if "persistent" in volume:
        result["persistent"] = {"type": "root", "constraints": []} | volume["persistent"]
    return result


def _ports(result: Document) -> None:
    if is_host_mode(result):
        definitions = result.get("portDefinitions")
        if definitions is None:
            definitions = [{"name": "default"}]
        result["portDefinitions"] = [
            {"port": 0, "protocol": "tcp", "labels": {}} | item for item in definitions
        ]
        return
    # Service ports posted the old way, beside the mappings, are folded into them.
    service_ports: Sequence[Document] = result.pop("portDefinitions", None) or ()
    result["requirePorts"] = False
    bridged = any(network["mode"] == "container/bridge" for network in result["networks"])
    container = result.setdefault("container", {"type": "MESOS", "volumes": []})
    mappings = container.get("portMappings")
    if mappings is None and not service_ports:
        mappings = [{"name": "default"}]
    container["portMappings"] = _mappings(mappings or [], service_ports, bridged=bridged)


def _mappings(
    mappings: list[Document], service_ports: Sequence[Document], *, bridged: bool
) -> list[Document]:
    missing = max(0, len(service_ports) - len(mappings))
    result: list[Document] = []
    for index, mapping in enumerate([*mappings, *({} for _ in range(missing))]):
        item: Document = _PORT_MAPPING | mapping
        if bridged:
            item.setdefault("hostPort", 0)
        if index < len(service_ports) and not item["servicePort"]:
            item["servicePort"] = service_ports[index].get("port", 0)
        result.append(item)
    return result


def _strategies(result: Document) -> None:
    careful = has_lasting_volumes(result)
    upgrade = {
        "minimumHealthCapacity": 0.5 if careful else 1.0,
        "maximumOverCapacity": 0.0 if careful else 1.0,
    }
    result["upgradeStrategy"] = upgrade | result.get("upgradeStrategy", {})
    unreachable: Any = result.get("unreachableStrategy")
    if unreachable is None:
        unreachable = "disabled" if is_resident(result) else _UNREACHABLE
    if unreachable != "disabled":
        unreachable = _UNREACHABLE | unreachable
    result["unreachableStrategy"] = unreachable


def _checks(result: Document) -> None:
    has_ports = bool(
        result["portDefinitions"]
        if is_host_mode(result)
        else result["container"].get("portMappings")
    )
    result["healthChecks"] = [_health_check(check, has_ports) for check in result["healthChecks"]]
    if "check" in result:
        result["check"] = _CHECK | result["check"]
    result["readinessChecks"] = [_READINESS_CHECK | check for check in result["readinessChecks"]]


def _health_check(check: Document, has_ports: bool) -> Document:  # noqa: FBT001 - one private caller
    result = _HEALTH_CHECK | check
    if (
        has_ports
        and result["protocol"] in NETWORK_CHECKS
        and "port" not in result
        and "portIndex" not in result
    ):
        result["portIndex"] = 0
    return result
