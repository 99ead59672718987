"""A master that answers by hand, and agents as real processes."""

import asyncio
import collections
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from tepui.agent.launcher import processes
from tepui.net import http_server, libprocess
from tepui.wire import names, protobuf
from tepui.wire.generated import internal, v1
from tepui.wire.libprocess import Upid

CGROUPS_ROOT = f"tepui-test-{os.getpid()}"
AGENT_ID = v1.AgentID(value="m-S0")
FRAMEWORK_ID = v1.FrameworkID(value="m-0000")

AGENT = """
import sys
import time
from tepui.agent import daemon
from tepui.agent.settings import AgentSettings
from tepui.base import clock
flags = dict(pair.split("=", 1) for pair in sys.argv[1:])
flags["port"] = int(flags["port"])
flags["registration_backoff_factor"] = 100 * clock.MILLISECOND
sys.exit(daemon.main(AgentSettings(**flags)))
"""


class FakeMaster:
    """Registers whoever asks; keeps what agents say; acknowledges updates unless told not to."""

    def __init__(self):
        self.received = asyncio.Queue()
        self.updates = collections.defaultdict(asyncio.Queue)
        self.registrations = asyncio.Queue()
        self.acknowledging = True
        self.agent = None

    async def start(self):
        self.server = http_server.HttpServer(self.handle, fatal=self.fail)
        _, port = await self.server.start("127.0.0.1", 0)
        self.pid = Upid("master", "127.0.0.1", port)
        self.transport = libprocess.LibprocessTransport(
            ("127.0.0.1", port), self.dispatch, lambda _: None
        )

    async def stop(self):
        await self.server.close()
        await self.transport.close()

    def fail(self, error=None):
        raise AssertionError("the test's server failed") from error

    def handle(self, request):
        return self.transport.handle(request)

    def dispatch(self, sender, _process, name, body):
        message = protobuf.decode(names.RECORDS[name], body)
        match message:
            case internal.RegisterSlaveMessage():
                self.agent = sender
                self.registrations.put_nowait(message)
                self.send(internal.SlaveRegisteredMessage(slave_id=AGENT_ID))
            case internal.ReregisterSlaveMessage():
                self.agent = sender
                self.registrations.put_nowait(message)
                self.send(internal.SlaveReregisteredMessage(slave_id=AGENT_ID))
            case internal.StatusUpdateMessage():
                self.updates[message.update.status.task_id.value].put_nowait(message.update)
                if self.acknowledging:
                    self.acknowledge(message.update)
            case _:
                self.received.put_nowait(message)
        return True

    def send(self, message):
        assert self.agent
        body = protobuf.encode(message)
        self.transport.send(self.pid, self.agent, names.name_of(message), body)

    def acknowledge(self, update):
        self.send(
            internal.StatusUpdateAcknowledgementMessage(
                slave_id=AGENT_ID,
                framework_id=update.framework_id,
                task_id=update.status.task_id,
                uuid=update.uuid,
            )
        )

    def run(self, task_id, command, *, mem=32.0, user="root", **fields):
        resources = tuple(
            v1.Resource(
                name=name,
                type=v1.Value_Type.SCALAR,
                scalar=v1.Value_Scalar(value=value),
                allocation_info=v1.Resource_AllocationInfo(role="dev"),
            )
            for name, value in (("cpus", 0.1), ("mem", mem))
        )
        capabilities = ("MULTI_ROLE", "PARTITION_AWARE", "TASK_KILLING_STATE")
        self.send(
            internal.RunTaskMessage(
                framework=v1.FrameworkInfo(
                    user=user,
                    name="test",
                    id=FRAMEWORK_ID,
                    checkpoint=True,
                    roles=("dev",),
                    capabilities=tuple(
                        v1.FrameworkInfo_Capability(type=v1.FrameworkInfo_Capability_Type(name))
                        for name in capabilities
                    ),
                ),
                pid="@0.0.0.0:0",
                task=v1.TaskInfo(
                    name=task_id,
                    task_id=v1.TaskID(value=task_id),
                    agent_id=AGENT_ID,
                    resources=resources,
                    command=command
                    if isinstance(command, v1.CommandInfo)
                    else v1.CommandInfo(value=command, shell=True),
                    **fields,
                ),
            )
        )

    def kill(self, task_id):
        self.send(
            internal.KillTaskMessage(framework_id=FRAMEWORK_ID, task_id=v1.TaskID(value=task_id))
        )

    async def until(self, task_id, state):
        """The next update that brings the task into a state; those before it are dropped."""
        async with asyncio.timeout(20):
            while True:
                status = (await self.updates[task_id].get()).status
                if status.state == state:
                    return status

    async def registered(self):
        async with asyncio.timeout(20):
            return await self.registrations.get()


class AgentProcess:
    """One agent; may be killed and started again on the same directory."""

    def __init__(self, master, work_dir, **flags):
        self.flags = {
            "master": f"127.0.0.1:{master.pid.port}",
            "work_dir": str(work_dir),
            "ip": "127.0.0.1",
            "port": "0",
            "cgroups_root": CGROUPS_ROOT,
            **flags,
        }
        self.process = None

    async def start(self):
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", AGENT, *(f"{key}={value}" for key, value in self.flags.items())
        )

    async def end(self, number):
        """Send a signal; returns the exit status."""
        assert self.process
        self.process.send_signal(number)
        async with asyncio.timeout(20):
            return await self.process.wait()


@pytest.fixture
async def master():
    master = FakeMaster()
    await master.start()
    yield master
    await master.stop()


@pytest.fixture
async def new_agent(master, tmp_path):
    """Make agents; afterwards they are gone with all they ran."""
    agents = []

    async def make(**flags):
        agent = AgentProcess(master, tmp_path, **flags)
        agents.append(agent)
        await agent.start()
        return agent

    yield make
    for agent in agents:
        if agent.process.returncode is None:
            await agent.end(signal.SIGKILL)
    for pid in processes.everything():
        if processes.belongs(pid, -1, str(tmp_path)) or str(tmp_path) in command_line(pid):
            os.kill(pid, signal.SIGKILL)
    for controller in ("cpu", "memory"):
        remove_cgroups(Path("/sys/fs/cgroup") / controller / CGROUPS_ROOT)


def remove_cgroups(root):
    """What killed agents left; the kernel needs a moment to let go of the processes."""
    for directory in (*root.glob("*/"), root):
        for _ in range(100):
            try:
                directory.rmdir()
            except FileNotFoundError:
                break
            except OSError:
                time.sleep(0.01)
            else:
                break


def command_line(pid):
    """The arguments of a process, e.g. of a launcher; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


@pytest.fixture
def sandbox(tmp_path):
    """The newest sandbox of a task."""

    def find(task_id):
        return tmp_path / "slaves/m-S0/frameworks/m-0000/executors" / task_id / "runs/latest"

    return find
