"""Containers and volumes: what goes with which containerizer (spec marathon.md section 2.3)."""

from typing import Any

from tepui.marathon.definition import problems as faults

Document = dict[str, Any]


def examine(document: Document, problems: faults.Problems) -> None:
    """Note what is wrong with the container and its volumes."""
    container = document.get("container")
    if container is None:
        return
    docker = container.get("docker")
    if container["type"] == "DOCKER" and (docker is None or not docker.get("image")):
        problems.add("/container/docker/image", "must not be empty")
    if container["type"] == "MESOS" and docker is not None:
        if not docker.get("image"):
            problems.add("/container/docker/image", "must not be empty")
        if docker["privileged"]:
            problems.add(
                "/container/docker/privileged", "must be false for the Mesos containerizer"
            )
        if docker["parameters"]:
            problems.add("/container/docker/parameters", "must be empty")
    names: list[str] = []
    for index, volume in enumerate(container["volumes"]):
        _volume(volume, f"/container/volumes({index})", problems)
        if "external" in volume:
            names.append(volume["external"].get("name", ""))
    if len(set(names)) != len(names):
        problems.add("/container/volumes", "Volume names must be unique")


def _volume(volume: Document, path: str, problems: faults.Problems) -> None:
    kinds = [name for name in ("hostPath", "persistent", "external", "secret") if name in volume]
    if len(kinds) != 1:
        problems.add(path, "must be one of: host, persistent, external or secret volume")
    if not volume.get("containerPath"):
        problems.add(f"{path}/containerPath", "must not be empty")
    persistent = volume.get("persistent")
    if persistent is None:
        return
    if "/" in volume.get("containerPath", ""):
        problems.add(f"{path}/containerPath", 'value must not contain "/"')
    if persistent["type"] == "root" and persistent["constraints"]:
        problems.add(
            f"{path}/persistent/constraints", "Constraints on root volumes are not supported"
        )
    if "maxSize" in persistent:
        if persistent["type"] != "mount":
            problems.add(f"{path}/persistent/maxSize", "Only mount volumes can have maxSize")
        elif persistent["maxSize"] <= persistent["size"]:
            problems.add(f"{path}/persistent/maxSize", "Max size must be larger than size")
