"""The container of a task, as Mesos wants it described.

Agents decide what they can run; placement by container type is a later issue. Persistent, external
and secret volumes are a later issue too, so only host volumes are passed on.
"""

from collections.abc import Sequence

from tepui.marathon.app import App, Container, ContainerType, Docker, NetworkMode
from tepui.marathon.environment import TaskPort
from tepui.wire.generated import v1


def build(app: App, ports: Sequence[TaskPort], bridge_name: str) -> v1.ContainerInfo | None:
    """The container, or None for a plain process."""
    container = app.container
    if container is None:
        return None
    volumes = tuple(
        v1.Volume(
            mode=v1.Volume_Mode(volume.mode.value),
            container_path=volume.container_path,
            host_path=volume.host_path,
        )
        for volume in container.volumes
        if volume.host_path is not None
    )
    if container.type is ContainerType.DOCKER and container.docker:
        return v1.ContainerInfo(
            type=v1.ContainerInfo_Type.DOCKER,
            volumes=volumes,
            docker=_docker(app, container.docker, ports),
            network_infos=_docker_networks(app),
        )
    return v1.ContainerInfo(
        type=v1.ContainerInfo_Type.MESOS,
        volumes=volumes,
        mesos=_mesos(container),
        network_infos=_mesos_networks(app, ports, bridge_name),
    )


def _docker(app: App, docker: Docker, ports: Sequence[TaskPort]) -> v1.ContainerInfo_DockerInfo:
    return v1.ContainerInfo_DockerInfo(
        image=docker.image,
        network=_docker_network(app),
        port_mappings=tuple(
            v1.ContainerInfo_DockerInfo_PortMapping(
                host_port=port.host_port, container_port=port.container_port, protocol=protocol
            )
            for port in ports
            if port.host_port is not None and not app.host_networking
            for protocol in port.protocol.split(",")
        ),
        privileged=docker.privileged,
        parameters=tuple(v1.Parameter(key=key, value=value) for key, value in docker.parameters),
        force_pull_image=docker.force_pull_image,
    )


def _docker_network(app: App) -> v1.ContainerInfo_DockerInfo_Network:
    mode = app.networks[0].mode if app.networks else NetworkMode.HOST
    match mode:
        case NetworkMode.HOST:
            return v1.ContainerInfo_DockerInfo_Network.HOST
        case NetworkMode.BRIDGE:
            return v1.ContainerInfo_DockerInfo_Network.BRIDGE
        case NetworkMode.CONTAINER:
            return v1.ContainerInfo_DockerInfo_Network.USER


def _docker_networks(app: App) -> tuple[v1.NetworkInfo, ...]:
    return tuple(
        v1.NetworkInfo(name=network.name, labels=_labels(network.labels))
        for network in app.networks
        if network.mode is NetworkMode.CONTAINER
    )


def _mesos(container: Container) -> v1.ContainerInfo_MesosInfo | None:
    docker = container.docker
    if docker is None:
        return None
    return v1.ContainerInfo_MesosInfo(
        image=v1.Image(
            type=v1.Image_Type.DOCKER,
            docker=v1.Image_Docker(name=docker.image),
            cached=not docker.force_pull_image,
        )
    )


def _mesos_networks(
    app: App, ports: Sequence[TaskPort], bridge_name: str
) -> tuple[v1.NetworkInfo, ...]:
    return tuple(
        v1.NetworkInfo(
            name=bridge_name if network.mode is NetworkMode.BRIDGE else network.name,
            labels=_labels(network.labels),
            port_mappings=tuple(
                v1.NetworkInfo_PortMapping(
                    host_port=port.host_port,
                    container_port=port.container_port,
                    protocol=protocol,
                )
                for port in ports
                if port.host_port is not None
                and (not port.network_names or network.name in port.network_names)
                for protocol in port.protocol.split(",")
            ),
        )
        for network in app.networks
        if network.mode is not NetworkMode.HOST
    )


def _labels(labels: dict[str, str]) -> v1.Labels | None:
    if not labels:
        return None
    return v1.Labels(labels=tuple(v1.Label(key=key, value=labels[key]) for key in labels))
