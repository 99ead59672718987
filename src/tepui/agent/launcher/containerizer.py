"""The container port on real processes: sandbox, URIs, control groups, launcher.

Preparing a container takes several slow steps; each container has a task of its own for them, which
``destroy`` cancels. From the launch on, the launcher knows more than we do: what it says becomes
events, and after a break its listing makes up for what was missed.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, final

from tepui.agent import cgroups, containers, fetcher, probes, sandbox
from tepui.agent.launcher import client
from tepui.agent.settings import AgentSettings
from tepui.base import clock, errors

log = logging.getLogger(__name__)

ContainerEvent = (
    containers.ContainerStarted
    | containers.ContainerFailed
    | containers.ContainerExited
    | probes.ProbeFinished
)

_PROBE: Final = "probe/"


@final
class Containerizer:
    """Runs the containers of one agent. Methods named like effects perform them."""

    def __init__(self, settings: AgentSettings, post: Callable[[ContainerEvent], None]) -> None:
        self._settings = settings
        self._post = post
        directory = settings.runtime_dir or f"{settings.work_dir}/launcher"
        self._launcher = client.LauncherClient(Path(directory), self._said, self._listed)
        self._fetcher = fetcher.Fetcher(settings.fetcher_stall_timeout)
        self._cgroups = _find_cgroups(settings)
        self._watch = cgroups.MemoryWatch(self._cgroups, self._ran_out) if self._cgroups else None
        self._preparing: dict[str, asyncio.Task[None]] = {}
        #: Containers launched by us or found at the launcher: their sandboxes.
        self._directories: dict[str, str] = {}
        #: Containers that have been reported as exited and are not forgotten.
        self._exited: set[str] = set()
        #: Containers that ran out of memory and are being killed for it.
        self._starved: set[str] = set()
        #: Probe id to what was asked, for commands that run.
        self._probes: dict[str, tuple[probes.RunProbe, asyncio.TimerHandle | None]] = {}
        self._probe_number = 0

    async def start(self) -> tuple[list[containers.ContainerReport], list[dict[str, Any]]]:
        """Connect to the launcher; returns its containers, and its own words on those that ended.

        Hand the latter to ``replay`` once the machine has taken the former.
        """
        if self._watch:
            asyncio.get_running_loop().add_reader(self._watch.fileno(), self._watch.ready)
        listing = await self._launcher.connect()
        reports = [
            containers.ContainerReport(entry["id"], entry["pid"], exited="status" in entry)
            for entry in listing
        ]
        for entry in listing:
            if self._watch and "status" not in entry:
                self._watch.add(entry["id"])
        return reports, [entry for entry in listing if "status" in entry]

    def replay(self, ended: list[dict[str, Any]]) -> None:
        """Tell of containers that ended while no agent was there."""
        for entry in ended:
            self._tell_exit(entry["id"], entry["status"])

    async def close(self) -> None:
        """Stop preparing, hang up; what runs goes on."""
        for task in list(self._preparing.values()):
            task.cancel()
        await asyncio.gather(*self._preparing.values(), return_exceptions=True)
        if self._watch:
            asyncio.get_running_loop().remove_reader(self._watch.fileno())
            self._watch.close()
        await self._launcher.close()
        await self._fetcher.close()

    def adopt(self, container_id: str, directory: str) -> None:
        """A container of the last life goes on in this one."""
        self._directories[container_id] = directory

    @property
    def fetches(self) -> tuple[int, int]:
        """How many fetches succeeded and failed."""
        return self._fetcher.succeeded, self._fetcher.failed

    def usage(self, container_id: str) -> cgroups.Usage | None:
        """What a container uses; None where there are no control groups."""
        return self._cgroups.usage(container_id) if self._cgroups else None

    # What the machine asks.

    def start_container(self, effect: containers.StartContainer) -> None:
        """Prepare and launch; the answer comes as an event."""
        container_id = effect.spec.container_id
        task = asyncio.create_task(self._prepare(effect.spec))
        self._preparing[container_id] = task
        task.add_done_callback(lambda done: self._prepared(container_id, done))

    def signal(self, effect: containers.SignalContainer) -> None:
        """Signal every process."""
        self._launcher.send({"do": "signal", "id": effect.container_id, "signal": effect.signal})

    def destroy(self, effect: containers.DestroyContainer) -> None:
        """Kill every process, or stop preparing."""
        preparing = self._preparing.get(effect.container_id)
        if preparing:
            preparing.cancel()
        else:
            self._launcher.send({"do": "kill", "id": effect.container_id})

    def forget(self, effect: containers.ForgetContainer) -> None:
        """The exit is recorded; clean up what only the container needed."""
        container_id = effect.container_id
        self._exited.discard(container_id)
        self._launcher.send({"do": "forget", "id": container_id})
        if self._cgroups:
            self._cgroups.destroy(container_id)
        directory = self._directories.pop(container_id, None)
        if directory:
            sandbox.ended(directory)

    def run_command(self, effect: probes.RunProbe, probe: probes.CommandProbe) -> None:
        """Run a check's command beside its container."""
        self._probe_number += 1
        probe_id = f"{_PROBE}{self._probe_number}"
        timer = None
        if effect.timeout:
            timer = asyncio.get_running_loop().call_later(
                clock.to_seconds(effect.timeout), self._probe_late, probe_id
            )
        self._probes[probe_id] = effect, timer
        try:
            user = sandbox.identity(probe.user)
        except sandbox.SandboxError:
            self._probe_done(probe_id, None)
            return
        groups = self._cgroups.directories(effect.container_id) if self._cgroups else ()
        self._launcher.send(
            {
                "do": "start",
                "id": probe_id,
                "transient": True,
                "program": probe.program,
                "argv": probe.argv,
                "env": dict(probe.environment),
                "directory": probe.directory,
                "stdout": "/dev/null",
                "stderr": "/dev/null",
                "user": [user.uid, user.gid, user.groups] if user else None,
                "cgroups": [str(group) for group in groups],
            }
        )

    # Preparing.

    async def _prepare(self, spec: containers.ContainerSpec) -> None:
        try:
            place = await self._make_place(spec)
            if spec.uris:
                await self._fetch(spec, place.owner)
            if self._watch and place.groups:
                self._watch.add(spec.container_id)
        except _StageError as failure:
            stage, error = failure.stage, failure.__cause__
            log.warning("container %s failed (%s): %s", spec.container_id, stage, error)
            self._clean(spec.container_id)
            self._post(containers.ContainerFailed(spec.container_id, stage, str(error)))
            return
        owner = place.owner
        self._directories[spec.container_id] = spec.directory
        self._launcher.send(
            {
                "do": "start",
                "id": spec.container_id,
                "program": spec.program,
                "argv": spec.argv,
                "env": dict(spec.environment),
                "directory": spec.directory,
                "stdout": f"{spec.directory}/stdout",
                "stderr": f"{spec.directory}/stderr",
                "user": [owner.uid, owner.gid, owner.groups] if owner else None,
                "cgroups": place.groups,
            }
        )

    async def _make_place(self, spec: containers.ContainerSpec) -> "_Place":
        """Sandbox and control groups, in one visit to a thread: they are many small system calls.

        A cancelled preparation cleans up once the thread is done; it cannot be stopped.
        """
        making = asyncio.ensure_future(asyncio.to_thread(_place, spec, self._cgroups))
        try:
            return await asyncio.shield(making)
        except asyncio.CancelledError:
            making.add_done_callback(lambda done: self._abandon(spec.container_id, done))
            raise

    def _abandon(self, container_id: str, made: "asyncio.Future[_Place]") -> None:
        if not made.cancelled() and made.exception() is None:
            self._clean(container_id)

    async def _fetch(self, spec: containers.ContainerSpec, owner: sandbox.Identity | None) -> None:
        try:
            await self._fetcher.fetch(spec.uris, spec.directory, owner)
        except (errors.TepuiError, OSError) as error:
            raise _StageError(containers.Stage.FETCH) from error

    def _prepared(self, container_id: str, task: asyncio.Task[None]) -> None:
        del self._preparing[container_id]
        if task.cancelled():
            self._clean(container_id)
            stage = containers.Stage.DESTROYED
            event = containers.ContainerFailed(container_id, stage, "Container destroyed")
            with contextlib.suppress(errors.UnavailableError):  # the daemon is closing
                self._post(event)
        elif error := task.exception():
            raise error

    def _clean(self, container_id: str) -> None:
        if self._watch:
            self._watch.remove(container_id)
        if self._cgroups:
            self._cgroups.destroy(container_id)

    # What the launcher says.

    def _said(self, message: dict[str, Any]) -> None:
        container_id, what = message["id"], message["is"]
        if container_id.startswith(_PROBE):
            if what in ("exited", "failed"):
                self._probe_done(container_id, message.get("status"))
        elif what == "started":
            self._post(containers.ContainerStarted(container_id, message["pid"]))
        elif what == "failed":
            self._clean(container_id)
            stage = containers.Stage.LAUNCH
            self._post(containers.ContainerFailed(container_id, stage, message["error"]))
        elif what == "exited":
            self._tell_exit(container_id, message["status"])

    def _listed(self, listing: list[dict[str, Any]]) -> None:
        """The connection broke and is back; ``started`` answers may have been lost with it."""
        for probe_id in list(self._probes):
            self._probe_done(probe_id, None)
        known = {entry["id"] for entry in listing}
        for entry in listing:
            self._post(containers.ContainerStarted(entry["id"], entry["pid"]))
            if "status" in entry and entry["id"] not in self._exited:
                self._tell_exit(entry["id"], entry["status"])
        for container_id in set(self._directories) - known - self._exited:
            self._tell_exit(container_id, None)  # the launcher died before it wrote it down

    def _tell_exit(self, container_id: str, status: int | None) -> None:
        if self._watch:
            self._watch.remove(container_id)
        limited = None
        if self._cgroups and (
            container_id in self._starved or self._cgroups.oom_kills(container_id)
        ):
            limited = cgroups.limitation(self._cgroups, container_id)
        self._starved.discard(container_id)
        self._exited.add(container_id)
        self._post(containers.ContainerExited(container_id, status, limited))

    def _ran_out(self, container_id: str) -> None:
        log.warning("container %s ran out of memory", container_id)
        self._starved.add(container_id)
        self._launcher.send({"do": "kill", "id": container_id})

    def _probe_late(self, probe_id: str) -> None:
        self._launcher.send({"do": "kill", "id": probe_id})
        self._probe_done(probe_id, None)

    def _probe_done(self, probe_id: str, status: int | None) -> None:
        asked = self._probes.pop(probe_id, None)
        if asked is None:
            return
        effect, timer = asked
        if timer:
            timer.cancel()
        code = None
        if status is not None:
            code = status >> 8 if status & 0x7F == 0 else 128 + (status & 0x7F)
        self._post(probes.ProbeFinished(effect.container_id, effect.kind, code))


def _find_cgroups(settings: AgentSettings) -> cgroups.Cgroups | None:
    wanted = settings.isolation
    if wanted and "cgroups/" not in wanted:
        return None
    found = cgroups.find(
        settings.cgroups_hierarchy, settings.cgroups_root, enable_cfs=settings.cgroups_enable_cfs
    )
    if wanted and found is None:
        raise errors.UserError(
            f"--isolation={wanted} needs control groups that can be written",
            hint="run the agent as root, or leave --isolation away",
        )
    return found


class _StageError(Exception):
    """Preparation failed at this stage; the cause says how."""

    def __init__(self, stage: containers.Stage) -> None:
        super().__init__(stage)
        self.stage = stage


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a container will live."""

    owner: sandbox.Identity | None
    groups: tuple[str, ...]


def _place(spec: containers.ContainerSpec, groups: cgroups.Cgroups | None) -> _Place:
    """Make the sandbox and the control groups. Runs in a thread; raises _StageError."""
    try:
        owner = sandbox.identity(spec.user)
        sandbox.create(spec.directory, owner)
        sandbox.link_volumes(spec.directory, spec.volumes, owner)
    except (errors.TepuiError, OSError) as error:
        raise _StageError(containers.Stage.SANDBOX) from error
    try:
        made = groups.create(spec.container_id, spec.limits) if groups else ()
    except OSError as error:
        raise _StageError(containers.Stage.LAUNCH) from error
    return _Place(owner, made)
