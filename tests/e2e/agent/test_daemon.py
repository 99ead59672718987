"""A whole agent as a process, under a master that the test plays."""

import asyncio
import os
import pwd
import signal

import pytest

from tepui.agent.launcher import processes
from tepui.net import http_client
from tepui.wire.generated import internal, v1

pytestmark = pytest.mark.e2e

STATES = v1.TaskState
AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
WITH_CGROUPS = pytest.mark.skipif(
    not os.access("/sys/fs/cgroup/memory", os.W_OK) or os.geteuid() != 0,
    reason="control groups cannot be written here",
)


async def test_a_task_runs_and_its_output_stays(master, new_agent, sandbox):
    await new_agent()
    first = await master.registered()
    assert first.slave.checkpoint
    master.run("t1", "echo hello; echo err >&2; env; exit 3")
    running = await master.until("t1", STATES.TASK_RUNNING)
    assert running.container_status.executor_pid > 0
    failed = await master.until("t1", STATES.TASK_FAILED)
    assert failed.message == "Command exited with status 3"
    out = (sandbox("t1") / "stdout").read_text()
    assert out.startswith("hello\n")
    assert f"MESOS_SANDBOX={sandbox('t1').resolve()}\n" in out
    assert (sandbox("t1") / "stderr").read_text() == "err\n"


async def test_a_killed_agent_finds_its_tasks_again(master, new_agent, sandbox):
    agent = await new_agent()
    await master.registered()
    master.run("long", "while sleep 0.1; do echo tick; done")
    master.run("short", "while [ ! -e go ]; do sleep 0.02; done; exit 5")
    running = await master.until("long", STATES.TASK_RUNNING)
    await master.until("short", STATES.TASK_RUNNING)
    await agent.end(signal.SIGKILL)
    (sandbox("short") / "go").touch()
    long_pid = running.container_status.executor_pid
    assert processes.alive(long_pid)

    await agent.start()
    again = await master.registered()
    assert again.slave.id == v1.AgentID(value="m-S0")
    assert {task.task_id.value for task in again.tasks} >= {"long"}
    assert [framework.id.value for framework in again.frameworks] == ["m-0000"]
    failed = await master.until("short", STATES.TASK_FAILED)
    assert failed.message == "Command exited with status 5"
    assert processes.alive(long_pid)
    master.kill("long")
    await master.until("long", STATES.TASK_KILLING)
    killed = await master.until("long", STATES.TASK_KILLED)
    assert killed.message == "Command terminated with signal Terminated"
    assert not processes.alive(long_pid)


async def test_an_unacknowledged_end_is_told_again_after_a_restart(master, new_agent):
    agent = await new_agent()
    await master.registered()
    master.acknowledging = False
    master.run("t1", "exit 0")
    first = await master.until("t1", STATES.TASK_STARTING)
    await agent.end(signal.SIGKILL)
    master.acknowledging = True
    await agent.start()
    again = await master.until("t1", STATES.TASK_STARTING)
    assert again.uuid == first.uuid
    await master.until("t1", STATES.TASK_RUNNING)
    await master.until("t1", STATES.TASK_FINISHED)


async def test_sigterm_leaves_tasks_alone_and_sigusr1_ends_them(master, new_agent):
    agent = await new_agent()
    await master.registered()
    master.run("t1", "sleep 300")
    running = await master.until("t1", STATES.TASK_RUNNING)
    pid = running.container_status.executor_pid
    assert await agent.end(signal.SIGTERM) == 0
    assert processes.alive(pid)
    await agent.start()
    await master.registered()
    assert await agent.end(signal.SIGUSR1) == 0
    assert not processes.alive(pid)
    async with asyncio.timeout(20):
        while not isinstance(await master.received.get(), internal.UnregisterSlaveMessage):
            pass
    await agent.start()
    assert isinstance(await master.registered(), internal.RegisterSlaveMessage)


async def test_a_deaf_task_is_killed_after_its_grace(master, new_agent, sandbox):
    await new_agent()
    await master.registered()
    grace = v1.KillPolicy(grace_period=v1.DurationInfo(nanoseconds=200_000_000))
    master.run("deaf", "trap '' TERM; echo up; while :; do sleep 0.1; done", kill_policy=grace)
    await master.until("deaf", STATES.TASK_RUNNING)
    async with asyncio.timeout(20):
        while not (sandbox("deaf") / "stdout").read_text():  # noqa: ASYNC110 - a file
            await asyncio.sleep(0.01)
    master.kill("deaf")
    killed = await master.until("deaf", STATES.TASK_KILLED)
    assert killed.message == "Command terminated with signal Killed"


async def test_a_failing_health_check_kills(master, new_agent):
    await new_agent()
    await master.registered()
    check = v1.HealthCheck(
        type=v1.HealthCheck_Type.COMMAND,
        command=v1.CommandInfo(value='test "$MESOS_EXECUTOR_ID" = hc && exit 1'),
        delay_seconds=0.0,
        interval_seconds=0.05,
        grace_period_seconds=0.0,
        consecutive_failures=2,
    )
    master.run("hc", "sleep 300", health_check=check)
    killed = await master.until("hc", STATES.TASK_KILLED)
    assert killed.healthy is False


async def test_checks_over_the_network(master, new_agent):
    await new_agent()
    await master.registered()
    port = master.agent.port
    http = v1.CheckInfo(
        type=v1.CheckInfo_Type.HTTP,
        http=v1.CheckInfo_Http(port=port, path="/health"),
        delay_seconds=0.0,
    )
    tcp = v1.CheckInfo(type=v1.CheckInfo_Type.TCP, tcp=v1.CheckInfo_Tcp(port=1), delay_seconds=0.0)
    master.run("http", "sleep 300", check=http)
    master.run("tcp", "sleep 300", check=tcp)
    for task_id in ("http", "tcp"):
        await master.until(task_id, STATES.TASK_RUNNING)
    told = await master.until("http", STATES.TASK_RUNNING)
    assert told.reason == v1.TaskStatus_Reason.REASON_TASK_CHECK_STATUS_UPDATED
    assert told.check_status.http.status_code == 200
    told = await master.until("tcp", STATES.TASK_RUNNING)
    assert told.check_status.tcp.succeeded is False


@AS_ROOT
async def test_an_unknown_user_drops_the_task(master, new_agent):
    await new_agent()
    await master.registered()
    master.run("nouser", "true", user="nosuchuser")
    dropped = await master.until("nouser", STATES.TASK_DROPPED)
    assert dropped.message.endswith(
        ": Failed to chown directory to 'nosuchuser': No such user 'nosuchuser'"
    )


@AS_ROOT
async def test_a_task_runs_as_its_user_in_a_sandbox_of_its_own(
    master, new_agent, sandbox, tmp_path
):
    for directory in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        directory.chmod(0o755)
    await new_agent()
    await master.registered()
    master.run("who", "id -un; touch made", user="nobody")
    await master.until("who", STATES.TASK_FINISHED)
    assert (sandbox("who") / "stdout").read_text() == "nobody\n"
    assert (sandbox("who") / "made").stat().st_uid == pwd.getpwnam("nobody").pw_uid


@WITH_CGROUPS
async def test_a_memory_hog_is_ended_and_it_is_said_why(master, new_agent):
    await new_agent()
    await master.registered()
    master.run("hog", "exec python3 -c 'x = bytearray(400 << 20)'", mem=32.0)
    failed = await master.until("hog", STATES.TASK_FAILED)
    assert failed.reason == v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_MEMORY
    assert failed.message.startswith("Memory limit exceeded: Requested: 64MB Maximum Used: 64MB")
    assert failed.limitation.resources[0].scalar.value == 64.0


@WITH_CGROUPS
async def test_a_hog_among_a_tasks_children_ends_the_whole_task(master, new_agent):
    await new_agent()
    await master.registered()
    master.run("hogs", "python3 -c 'x = bytearray(400 << 20)'; sleep 300")
    failed = await master.until("hogs", STATES.TASK_FAILED)
    assert failed.reason == v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_MEMORY


async def test_a_failed_fetch_fails_the_task(master, new_agent):
    await new_agent()
    await master.registered()
    command = v1.CommandInfo(value="true", uris=(v1.CommandInfo_URI(value="/no/such/file"),))
    master.run("badfetch", command)
    failed = await master.until("badfetch", STATES.TASK_FAILED)
    assert "Failed to fetch all URIs for container" in failed.message


async def test_the_endpoints_show_what_runs(master, new_agent, sandbox):
    await new_agent()
    await master.registered()
    master.run("t1", "echo hello; sleep 300")
    await master.until("t1", STATES.TASK_RUNNING)
    client = http_client.HttpClient()
    base = f"http://127.0.0.1:{master.agent.port}"
    answer = await client.request("GET", f"{base}/state")
    assert answer.status == 200
    path = "/frameworks/m-0000/executors/t1/runs/latest/stdout"
    async with asyncio.timeout(20):
        while not (sandbox("t1") / "stdout").read_text():  # noqa: ASYNC110 - a file
            await asyncio.sleep(0.01)
    for shown in (path, sandbox("t1") / "stdout"):
        answer = await client.request("GET", f"{base}/files/read?path={shown}&offset=0")
        assert answer.body == b'{"data":"hello\\n","offset":0}'
    answer = await client.request("GET", f"{base}/health")
    assert (answer.status, answer.body) == (200, b"")
    await client.close()
