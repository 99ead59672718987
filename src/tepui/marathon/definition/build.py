"""From a complete, valid document to the typed ``App``; ``render`` is the way back.

Nothing is checked here: ``validate`` has spoken before. Numbers become integers in the units of
``marathon.app``.
"""

from typing import Any, Final

from tepui.base import clock, units
from tepui.marathon import app as apps

Document = dict[str, Any]

#: Parts that are kept as the client wrote them, by their JSON name.
CARRIED: Final = ("check", "residency", "tty", "executorResources", "resourceLimits")


def build(document: Document) -> apps.App:
    """The app that ``document`` describes, not yet stamped with a version."""
    environment: dict[str, Any] = document["env"]
    unreachable = document["unreachableStrategy"]
    accepted = document.get("acceptedResourceRoles")
    return apps.App(
        id=document["id"],
        cmd=document.get("cmd"),
        args=tuple(document["args"]) if document.get("args") else None,
        user=document.get("user") or None,
        env={name: value for name, value in environment.items() if isinstance(value, str)},
        env_secrets={
            name: value["secret"]
            for name, value in environment.items()
            if not isinstance(value, str)
        },
        secrets={name: secret["source"] for name, secret in document["secrets"].items()},
        instances=document["instances"],
        cpus_milli=units.milli(document["cpus"]),
        mem_milli=units.milli(document["mem"]),
        disk_milli=units.milli(document["disk"]),
        gpus=document["gpus"],
        executor=document["executor"],
        constraints=_constraints(document["constraints"]),
        accepted_resource_roles=None if accepted is None else tuple(accepted),
        role=document["role"],
        fetch=tuple(_artifact(item) for item in document["fetch"]),
        port_definitions=tuple(
            _port_definition(item) for item in document.get("portDefinitions", ())
        ),
        require_ports=document["requirePorts"],
        networks=tuple(_network(item) for item in document["networks"]),
        container=_container(document["container"]) if "container" in document else None,
        health_checks=tuple(_health_check(item) for item in document["healthChecks"]),
        readiness_checks=tuple(_readiness_check(item) for item in document["readinessChecks"]),
        dependencies=tuple(document["dependencies"]),
        labels=dict(document["labels"]),
        backoff_ns=clock.seconds(document["backoffSeconds"]),
        backoff_factor=float(document["backoffFactor"]),
        max_launch_delay_ns=clock.seconds(document["maxLaunchDelaySeconds"]),
        upgrade_strategy=apps.UpgradeStrategy(
            minimum_health_capacity=float(document["upgradeStrategy"]["minimumHealthCapacity"]),
            maximum_over_capacity=float(document["upgradeStrategy"]["maximumOverCapacity"]),
        ),
        kill_selection=apps.KillSelection(document["killSelection"]),
        unreachable_strategy=None
        if unreachable == "disabled"
        else apps.UnreachableStrategy(
            inactive_after_s=unreachable["inactiveAfterSeconds"],
            expunge_after_s=unreachable["expungeAfterSeconds"],
        ),
        task_kill_grace_period_s=document.get("taskKillGracePeriodSeconds"),
        carried={name: document[name] for name in CARRIED if name in document},
    )


def _constraints(items: list[list[str]]) -> tuple[apps.Constraint, ...]:
    return tuple(
        apps.Constraint(
            field=item[0],
            operator=apps.Operator(item[1]),
            value=item[2] if len(item) == 3 else None,
        )
        for item in items
    )


def _artifact(item: Document) -> apps.Artifact:
    return apps.Artifact(
        uri=item["uri"],
        extract=item["extract"],
        executable=item["executable"],
        cache=item["cache"],
        dest_path=item.get("destPath"),
    )


def _port_definition(item: Document) -> apps.PortDefinition:
    return apps.PortDefinition(
        port=item["port"],
        protocol=item["protocol"],
        name=item.get("name"),
        labels=dict(item["labels"]),
    )


def _port_mapping(item: Document) -> apps.PortMapping:
    return apps.PortMapping(
        container_port=item["containerPort"],
        host_port=item.get("hostPort"),
        service_port=item["servicePort"],
        protocol=item["protocol"],
        name=item.get("name"),
        labels=dict(item["labels"]),
        network_names=tuple(item["networkNames"]),
    )


def _network(item: Document) -> apps.Network:
    return apps.Network(
        mode=apps.NetworkMode(item["mode"]), name=item.get("name"), labels=dict(item["labels"])
    )


def _container(item: Document) -> apps.Container:
    return apps.Container(
        type=apps.ContainerType(item["type"]),
        docker=_docker(item["docker"]) if "docker" in item else None,
        volumes=tuple(_volume(volume) for volume in item["volumes"]),
        port_mappings=tuple(_port_mapping(mapping) for mapping in item.get("portMappings") or ()),
        linux_info=item.get("linuxInfo"),
    )


def _docker(item: Document) -> apps.Docker:
    credential = item.get("credential")
    return apps.Docker(
        image=item["image"],
        force_pull_image=item["forcePullImage"],
        privileged=item["privileged"],
        parameters=tuple((entry["key"], entry["value"]) for entry in item["parameters"]),
        pull_config_secret=item["pullConfig"]["secret"] if "pullConfig" in item else None,
        credential=(credential["principal"], credential.get("secret")) if credential else None,
    )


def _volume(item: Document) -> apps.Volume:
    return apps.Volume(
        container_path=item["containerPath"],
        mode=apps.VolumeMode(item["mode"]),
        host_path=item.get("hostPath"),
        persistent=_persistent(item["persistent"]) if "persistent" in item else None,
        external=item.get("external"),
        secret=item.get("secret"),
    )


def _persistent(item: Document) -> apps.PersistentVolume:
    return apps.PersistentVolume(
        type=item["type"],
        size_milli=units.milli(item["size"]),
        max_size_milli=units.milli(item["maxSize"]) if "maxSize" in item else None,
        profile_name=item.get("profileName"),
        constraints=_constraints(item["constraints"]),
    )


def _health_check(item: Document) -> apps.HealthCheck:
    return apps.HealthCheck(
        protocol=apps.CheckProtocol(item["protocol"]),
        path=item.get("path"),
        port_index=item.get("portIndex"),
        port=item.get("port"),
        command=item["command"]["value"] if "command" in item else None,
        grace_period_s=item["gracePeriodSeconds"],
        interval_s=item["intervalSeconds"],
        timeout_s=item["timeoutSeconds"],
        max_consecutive_failures=item["maxConsecutiveFailures"],
        ignore_http_1xx=item["ignoreHttp1xx"],
        delay_s=item["delaySeconds"],
        ip_protocol=item["ipProtocol"],
    )


def _readiness_check(item: Document) -> apps.ReadinessCheck:
    return apps.ReadinessCheck(
        name=item["name"],
        protocol=item["protocol"],
        path=item["path"],
        port_name=item["portName"],
        interval_s=item["intervalSeconds"],
        timeout_s=item["timeoutSeconds"],
        status_codes=tuple(item["httpStatusCodesForReady"]),
        preserve_last_response=item["preserveLastResponse"],
    )
