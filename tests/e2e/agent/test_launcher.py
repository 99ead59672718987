"""The launcher with real processes: rate, trees that try to escape, who dies in which order."""

import asyncio
import os
import pwd
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tepui.agent.launcher import client, processes

pytestmark = pytest.mark.e2e

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="switching users needs root")


class Rig:
    """A launcher in a directory of its own, and the agent's end of it."""

    def __init__(self, root):
        self.root = root
        self.events = asyncio.Queue()
        self.listings = asyncio.Queue()
        self.client = self.new_client()

    def new_client(self):
        return client.LauncherClient(
            self.root / "launcher", self.events.put_nowait, self.listings.put_nowait, idle_s=0.3
        )

    def sandbox(self, name):
        directory = self.root / name
        directory.mkdir(exist_ok=True)
        return directory

    def start(self, name, script, **more):
        directory = self.sandbox(name)
        message = {
            "do": "start",
            "id": name,
            "program": "/bin/sh",
            "argv": ["sh", "-c", script],
            "env": {"PATH": "/usr/bin:/bin", "MESOS_SANDBOX": str(directory)},
            "directory": str(directory),
            "stdout": str(directory / "stdout"),
            "stderr": str(directory / "stderr"),
        }
        self.client.send(message | more)

    def do(self, what, name, **more):
        self.client.send({"do": what, "id": name, **more})

    async def next(self, what, name=None):
        """The next event of a kind (about a container); others before it are dropped."""
        async with asyncio.timeout(20):
            while True:
                event = await self.events.get()
                if event["is"] == what and name in (None, event["id"]):
                    return event

    async def started(self, name):
        return (await self.next("started", name))["pid"]

    async def exited(self, name):
        status = (await self.next("exited", name))["status"]
        self.do("forget", name)
        return status

    async def file(self, name, file, lines=1):
        """The words in a sandbox file once it has so many lines."""
        path = self.root / name / file
        await until(lambda: path.exists() and path.read_text().count("\n") >= lines)
        return path.read_text().split()


@pytest.fixture
async def rig(tmp_path):
    rig = Rig(tmp_path)
    await rig.client.connect()
    yield rig
    launcher = rig.client.pid
    for container in await reconnect(rig):
        rig.do("kill", container["id"])
        rig.do("forget", container["id"])
        if "status" not in container:
            await rig.exited(container["id"])
    await rig.client.close()
    await until(lambda: not processes.alive(launcher))  # by itself: no container, no agent


async def reconnect(rig):
    await rig.client.close()
    rig.client = rig.new_client()
    return await rig.client.connect()


async def until(condition):
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - other processes send no events
            await asyncio.sleep(0.01)


async def gone(pid):
    await until(lambda: not processes.alive(pid))


async def test_two_hundred_launches(rig):
    for number in range(200):
        rig.start(f"c{number}", f"echo out {number}; echo err >&2; exit {number % 7}")
    statuses = {}
    async with asyncio.timeout(40):
        while len(statuses) < 200:
            event = await rig.events.get()
            assert event["is"] in ("started", "exited"), event
            if event["is"] == "exited":
                statuses[event["id"]] = event["status"]
                rig.do("forget", event["id"])
    assert statuses == {f"c{number}": (number % 7) << 8 for number in range(200)}
    assert (rig.root / "c123" / "stdout").read_text() == "out 123\n"
    assert (rig.root / "c123" / "stderr").read_text() == "err\n"
    assert await reconnect(rig) == []


async def test_a_signal_reaches_the_whole_tree(rig):
    rig.start("tree", "sleep 300 & sleep 300 & echo $! > pids; wait")
    await rig.started("tree")
    await rig.file("tree", "pids")
    rig.do("signal", "tree", signal=signal.SIGTERM)
    assert await rig.exited("tree") == signal.SIGTERM


#: A daemon that leaves its family twice over and writes where it went.
ESCAPE = (
    "import os,sys,time\n"
    "if os.fork(): os._exit(0)\n"
    "os.setsid()\n"
    "if os.fork(): os._exit(0)\n"
    "open('pids','a').write(f'{os.getpid()}\\n')\n"
    "time.sleep(300)\n"
)


@pytest.mark.parametrize("environment", ["", "env -i "])
async def test_daemons_do_not_get_away_from_a_kill(rig, environment):
    (rig.sandbox("daemon") / "escape.py").write_text(ESCAPE)
    script = f"{environment}{sys.executable} -I -S escape.py; sleep 300"
    rig.start("daemon", script)
    await rig.started("daemon")
    (daemon,) = await rig.file("daemon", "pids")
    rig.do("kill", "daemon")
    assert await rig.exited("daemon") == signal.SIGKILL
    assert not processes.alive(int(daemon))


async def test_daemons_end_with_their_task_and_spare_the_others(rig):
    for name, then in (("short", "exit 3"), ("long", "sleep 300")):
        (rig.sandbox(name) / "escape.py").write_text(ESCAPE)
        wait = "while [ ! -s pids ]; do :; done"
        rig.start(name, f"{sys.executable} -I -S escape.py; {wait}; {then}")
    (of_long,) = await rig.file("long", "pids")
    assert await rig.exited("short") == 3 << 8
    (of_short,) = await rig.file("short", "pids")
    assert not processes.alive(int(of_short))
    assert processes.alive(int(of_long))


AGENT = """
import asyncio, json, sys
from pathlib import Path
from tepui.agent.launcher import client
async def main(root):
    events = asyncio.Queue()
    launcher = client.LauncherClient(root / "launcher", events.put_nowait, print, idle_s=0.3)
    await launcher.connect()
    for name, script in (("long", "sleep 300"), ("short", "sleep 0.2; exit 5")):
        (root / name).mkdir()
        launcher.send(dict(do="start", id=name, program="/bin/sh", argv=["sh", "-c", script],
            env={}, directory=str(root / name), stdout=str(root / name / "stdout"),
            stderr=str(root / name / "stderr")))
    for _ in range(2):
        await events.get()
    print("ready", flush=True)
    await asyncio.sleep(300)
asyncio.run(main(Path(sys.argv[1])))
"""


async def test_tasks_outlive_a_killed_agent_and_their_exits_wait(rig):
    await rig.client.close()
    agent = subprocess.Popen(  # noqa: ASYNC220 - to be killed from outside the loop
        [sys.executable, "-c", AGENT, str(rig.root)], stdout=subprocess.PIPE, text=True
    )
    assert agent.stdout
    assert await asyncio.to_thread(agent.stdout.readline) == "ready\n"
    agent.kill()
    agent.wait()
    agent.stdout.close()
    listing = {}
    async with asyncio.timeout(20):
        while "status" not in listing.get("short", {}):
            listing = {entry["id"]: entry for entry in await reconnect(rig)}
    assert listing["short"]["status"] == 5 << 8
    assert "status" not in listing["long"]
    assert processes.alive(listing["long"]["pid"])
    rig.do("kill", "long")
    assert await rig.exited("long") == signal.SIGKILL


async def test_an_exit_is_told_again_until_it_is_forgotten(rig):
    rig.start("once", "exit 4")
    await rig.next("exited", "once")
    (entry,) = await reconnect(rig)
    assert (entry["id"], entry["status"]) == ("once", 4 << 8)
    rig.do("forget", "once")
    assert await reconnect(rig) == []


async def test_tasks_outlive_a_killed_launcher(rig):
    rig.start("survivor", "sleep 300")
    rig.start("done", "exit 2")
    pid = await rig.started("survivor")
    await rig.next("exited", "done")
    os.kill(rig.client.pid, signal.SIGKILL)
    listing = {entry["id"]: entry for entry in await rig.listings.get()}
    assert listing["done"]["status"] == 2 << 8
    assert listing["survivor"] == {"id": "survivor", "pid": pid}
    rig.do("forget", "done")
    rig.do("signal", "survivor", signal=signal.SIGTERM)
    assert await rig.exited("survivor") is None  # nobody was there to see it
    assert not processes.alive(pid)


async def test_a_program_that_is_not_there_says_so(rig):
    rig.start("missing", "", program="/no/such/binary", argv=["x"])
    assert await rig.exited("missing") == 1 << 8
    text = (rig.root / "missing" / "stderr").read_text()
    assert text == "Failed to execute '/no/such/binary': No such file or directory\n"


async def test_a_program_is_found_on_the_tasks_own_path(rig):
    tool = rig.sandbox("path") / "tool"
    tool.write_text("#!/bin/sh\nexit 9\n")
    tool.chmod(0o755)
    rig.start("path", "", program="tool", argv=["tool"], env={"PATH": f"/nowhere:{tool.parent}"})
    assert await rig.exited("path") == 9 << 8


async def test_a_sandbox_that_is_not_there_fails_the_start(rig):
    rig.start("lost", "true", directory=str(rig.root / "nowhere"))
    event = await rig.next("failed", "lost")
    assert "No such file or directory" in event["error"]


async def test_transient_processes_end_with_the_agent(rig):
    rig.start("probe", "sleep 300", transient=True)
    pid = await rig.started("probe")
    assert await reconnect(rig) == []
    await gone(pid)


async def test_signals_are_as_a_shell_would_have_them(rig):
    rig.start("signals", "grep -E 'Sig(Ign|Blk)' /proc/self/status; yes | head -1; exit 0")
    assert await rig.exited("signals") == 0
    blocked, ignored = (await rig.file("signals", "stdout", 3))[1:4:2]
    assert int(blocked, 16) == 0
    # The C library's posix_spawn leaves its own two signals (32, 33) ignored.
    assert int(ignored, 16) & 0x7FFFFFFF == 0


@AS_ROOT
async def test_a_task_runs_as_its_user(rig):
    nobody = pwd.getpwnam("nobody")
    directory = rig.sandbox("user")
    for ancestor in (directory, *directory.parents):
        if ancestor.stat().st_uid == 0 and str(ancestor).startswith(str(Path("/tmp") / "pytest")):
            ancestor.chmod(0o755)
    os.chown(directory, nobody.pw_uid, nobody.pw_gid)
    rig.start("user", "id -u; id -G", user=[nobody.pw_uid, nobody.pw_gid, [nobody.pw_gid]])
    assert await rig.exited("user") == 0
    assert await rig.file("user", "stdout", 2) == [str(nobody.pw_uid), str(nobody.pw_gid)]


async def test_a_bad_message_costs_the_connection_only(rig):
    rig.start("kept", "sleep 300")
    pid = await rig.started("kept")
    rig.client.send({"nonsense": True})
    (entry,) = await rig.listings.get()
    assert entry == {"id": "kept", "pid": pid}


async def test_long_directories_are_no_problem(tmp_path):
    deep = tmp_path / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    rig = Rig(deep)
    await rig.client.connect()
    rig.start("deep", "exit 0")
    assert await rig.exited("deep") == 0
    await rig.client.close()
    await gone(rig.client.pid)
