"""An ``App`` as the 1.5+ dialect writes it (spec marathon.md sections 1.1, 2.1).

What is unset is left out rather than null; what the table of section 2.1 calls always present is
always there. Whole numbers are written without a fraction, as the original does.

``parse.complete_app(render(app))`` gives ``app`` back, stamps apart.
"""

from typing import Any

from tepui.base import clock
from tepui.marathon import app as apps
from tepui.marathon import timestamps

Document = dict[str, Any]


def render(app: apps.App) -> Document:
    """The app definition as JSON values."""
    document: Document = {"id": app.id}
    _put(document, "acceptedResourceRoles", app.accepted_resource_roles)
    _put(document, "args", app.args)
    document |= {
        "backoffFactor": number(app.backoff_factor),
        "backoffSeconds": _seconds(app.backoff_ns),
    }
    if app.cmd is not None:
        document["cmd"] = app.cmd
    _put(document, "constraints", [constraint(item) for item in app.constraints])
    if app.container is not None:
        document["container"] = _container(app.container, mappings=not app.host_networking)
    document["cpus"] = milli(app.cpus_milli)
    _put(document, "dependencies", app.dependencies)
    document["disk"] = milli(app.disk_milli)
    secrets = {name: {"secret": secret} for name, secret in app.env_secrets.items()}
    _put(document, "env", app.env | secrets)
    document["executor"] = app.executor
    _put(document, "fetch", [_artifact(item) for item in app.fetch])
    document["gpus"] = app.gpus
    _put(document, "healthChecks", [health_check(item) for item in app.health_checks])
    document |= {
        "instances": app.instances,
        "killSelection": app.kill_selection.value,
        "labels": app.labels,
        "maxLaunchDelaySeconds": _seconds(app.max_launch_delay_ns),
        "mem": milli(app.mem_milli),
        "networks": [_network(item) for item in app.networks],
    }
    if app.host_networking:
        document["portDefinitions"] = [_port_definition(item) for item in app.port_definitions]
    _put(document, "readinessChecks", [_readiness_check(item) for item in app.readiness_checks])
    document["requirePorts"] = app.require_ports
    document["role"] = app.role
    _put(document, "secrets", {name: {"source": source} for name, source in app.secrets.items()})
    if app.task_kill_grace_period_s is not None:
        document["taskKillGracePeriodSeconds"] = app.task_kill_grace_period_s
    document["unreachableStrategy"] = _unreachable(app.unreachable_strategy)
    document["upgradeStrategy"] = {
        "maximumOverCapacity": number(app.upgrade_strategy.maximum_over_capacity),
        "minimumHealthCapacity": number(app.upgrade_strategy.minimum_health_capacity),
    }
    _put(document, "user", app.user)
    document |= app.carried
    if app.version:
        document["version"] = timestamps.text(app.version)
        document["versionInfo"] = {
            "lastConfigChangeAt": timestamps.text(app.last_config_change_at),
            "lastScalingAt": timestamps.text(app.last_scaling_at),
        }
    return document


def number(value: float) -> float:
    """``value`` as JSON shall show it: whole ones as integers."""
    return int(value) if value == int(value) else value


def milli(value: int) -> float:
    """Thousandths as JSON shall show them."""
    return number(value / 1000)


def constraint(item: apps.Constraint) -> list[str]:
    """``[field, operator, value?]``."""
    head = [item.field, item.operator.value]
    return head if item.value is None else [*head, item.value]


def health_check(check: apps.HealthCheck) -> Document:
    """A health check as apps and events show it."""
    document: Document = {
        "gracePeriodSeconds": check.grace_period_s,
        "intervalSeconds": check.interval_s,
        "maxConsecutiveFailures": check.max_consecutive_failures,
        "timeoutSeconds": check.timeout_s,
        "delaySeconds": check.delay_s,
        "protocol": check.protocol.value,
        "ipProtocol": check.ip_protocol,
        "ignoreHttp1xx": check.ignore_http_1xx,
    }
    if check.command is not None:
        document["command"] = {"value": check.command}
    for name, value in (
        ("path", check.path),
        ("port", check.port),
        ("portIndex", check.port_index),
    ):
        if value is not None:
            document[name] = value
    return document


def _put(document: Document, name: str, value: Any) -> None:
    if value:
        document[name] = value


def _seconds(duration: int) -> float:
    return number(clock.to_seconds(duration))


def _unreachable(strategy: apps.UnreachableStrategy | None) -> str | Document:
    if strategy is None:
        return "disabled"
    return {
        "expungeAfterSeconds": strategy.expunge_after_s,
        "inactiveAfterSeconds": strategy.inactive_after_s,
    }


def _artifact(item: apps.Artifact) -> Document:
    document: Document = {
        "uri": item.uri,
        "extract": item.extract,
        "executable": item.executable,
        "cache": item.cache,
    }
    _put(document, "destPath", item.dest_path)
    return document


def _port_definition(item: apps.PortDefinition) -> Document:
    document: Document = {"labels": item.labels}
    _put(document, "name", item.name)
    return document | {"port": item.port, "protocol": item.protocol}


def _port_mapping(item: apps.PortMapping) -> Document:
    document: Document = {"containerPort": item.container_port}
    if item.host_port is not None:
        document["hostPort"] = item.host_port
    document["labels"] = item.labels
    _put(document, "name", item.name)
    _put(document, "networkNames", item.network_names)
    return document | {"protocol": item.protocol, "servicePort": item.service_port}


def _network(item: apps.Network) -> Document:
    document: Document = {}
    _put(document, "labels", item.labels)
    document["mode"] = item.mode.value
    _put(document, "name", item.name)
    return document


def _container(container: apps.Container, *, mappings: bool) -> Document:
    document: Document = {"type": container.type.value}
    if container.docker is not None:
        document["docker"] = _docker(container.docker)
    document["volumes"] = [_volume(item) for item in container.volumes]
    if mappings:
        document["portMappings"] = [_port_mapping(item) for item in container.port_mappings]
    _put(document, "linuxInfo", container.linux_info)
    return document


def _docker(docker: apps.Docker) -> Document:
    document: Document = {
        "forcePullImage": docker.force_pull_image,
        "image": docker.image,
        "parameters": [{"key": key, "value": value} for key, value in docker.parameters],
        "privileged": docker.privileged,
    }
    if docker.pull_config_secret is not None:
        document["pullConfig"] = {"secret": docker.pull_config_secret}
    if docker.credential is not None:
        principal, secret = docker.credential
        document["credential"] = {"principal": principal}
        if secret is not None:
            document["credential"]["secret"] = secret
    return document


def _volume(volume: apps.Volume) -> Document:
    document: Document = {"containerPath": volume.container_path, "mode": volume.mode.value}
    _put(document, "hostPath", volume.host_path)
    if volume.persistent is not None:
        document["persistent"] = _persistent(volume.persistent)
    if volume.external is not None:
        document["external"] = volume.external
    _put(document, "secret", volume.secret)
    return document


def _persistent(volume: apps.PersistentVolume) -> Document:
    document: Document = {"type": volume.type, "size": milli(volume.size_milli)}
    if volume.max_size_milli is not None:
        document["maxSize"] = milli(volume.max_size_milli)
    _put(document, "profileName", volume.profile_name)
    document["constraints"] = [constraint(item) for item in volume.constraints]
    return document


def _readiness_check(check: apps.ReadinessCheck) -> Document:
    return {
        "httpStatusCodesForReady": list(check.status_codes),
        "intervalSeconds": check.interval_s,
        "name": check.name,
        "path": check.path,
        "portName": check.port_name,
        "preserveLastResponse": check.preserve_last_response,
        "protocol": check.protocol,
        "timeoutSeconds": check.timeout_s,
    }
