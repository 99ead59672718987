"""ContainerInfo (spec mesos.md section 1.5, point 10)."""

from typing import Final

from tepui.master.validation import commands
from tepui.wire.generated import v1

_Source = v1.Volume_Source_Type

#: The field that a source's type asks for.
_SOURCE_FIELDS: Final = {
    _Source.DOCKER_VOLUME: "docker_volume",
    _Source.HOST_PATH: "host_path",
    _Source.SANDBOX_PATH: "sandbox_path",
    _Source.SECRET: "secret",
    _Source.CSI_VOLUME: "csi_volume",
}


def validate(container: v1.ContainerInfo) -> str | None:
    """The first thing wrong with a container, or None.

    A message that does not belong to the type (``docker`` in a MESOS container) is tolerated, as
    golden/scheduler/basic.json (bad_container) shows.
    """
    return next(
        (found for one in container.volumes if (found := _volume_problem(one))), None
    ) or _docker_problem(container)


def _volume_problem(volume: v1.Volume) -> str | None:
    kinds = sum(one is not None for one in (volume.host_path, volume.image, volume.source))
    if kinds != 1:
        return (
            "Only one of them should be set: 'host_path', 'image' and 'source'"
            if kinds
            else "One of 'host_path', 'image' and 'source' must be set"
        )
    return _source_problem(volume.source) if volume.source else None


def _source_problem(source: v1.Volume_Source) -> str | None:
    field = _SOURCE_FIELDS.get(source.type) if source.type else None
    if field is None:
        return "'source.type' is unknown"
    if getattr(source, field) is None:
        return f"'source.{field}' is not set for {source.type} volume"
    if source.type is _Source.SECRET and source.secret:
        return commands.secret_problem(source.secret)
    if source.csi_volume and source.csi_volume.static_provisioning is None:
        return "'source.csi_volume.static_provisioning' is not set for CSI_VOLUME volume"
    return None


def _docker_problem(container: v1.ContainerInfo) -> str | None:
    if container.type is not v1.ContainerInfo_Type.DOCKER:
        return None
    if container.docker is None:
        return "DockerInfo 'docker' is not set for DOCKER typed ContainerInfo"
    if any(parameter.key == "name" for parameter in container.docker.parameters):
        return "Parameter in DockerInfo must not be 'name'"
    return None
