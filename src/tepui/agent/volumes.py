"""The port between the agent and the directories of its persistent volumes.

A volume outlives its tasks and the agent; only DESTROY ends it. The machine asks once what it wants
is durable, and asks for every volume again in each life, so an effect that was lost in a crash is
made up for.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tepui.model.resources import Resource, Resources


@dataclass(frozen=True, slots=True)
class MakeVolume:
    """Make the directory; a new volume starts empty, whatever was left there."""

    path: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class RemoveVolume:
    """Remove the directory with everything in it."""

    path: str


Effect = MakeVolume | RemoveVolume


def path(work_dir: str, volume: Resource) -> str:
    """Where a persistent volume is: the original's layout (spec mesos.md section 8.4)."""
    disk = volume.kind.disk
    persistence = disk.persistence if disk else None
    source = disk.source if disk else None
    root = (source.root if source and source.root else work_dir).rstrip("/")
    name = persistence.id if persistence else ""
    return f"{root}/volumes/roles/{volume.kind.role.replace('/', ' ')}/{name}"


def mounts(work_dir: str, resources: Resources) -> Iterator[tuple[str, str]]:
    """(path in the container, directory of the volume) of every volume among the resources."""
    for one in resources.persistent_volumes():
        disk = one.kind.disk
        if disk is not None and disk.volume is not None:
            yield disk.volume.container_path, path(work_dir, one)


def changes(work_dir: str, before: Resources, after: Resources) -> Iterator[Effect]:
    """What to do on disk when the agent's volumes change."""
    had = {path(work_dir, one): None for one in before.persistent_volumes()}
    has = {path(work_dir, one): None for one in after.persistent_volumes()}
    for one in had:
        if one not in has:
            yield RemoveVolume(one)
    for one in has:
        if one not in had:
            yield MakeVolume(one, is_new=True)
