"""A closed cluster: TLS everywhere, agents by CRAM-MD5, schedulers and people by Basic, ACLs.

A real master and a real agent; a scheduler of our SDK runs a task. Who has no certificate, no
credential or no leave gets nothing, and no secret is in any log, flag or page.
"""

import asyncio
import contextlib
import json
import os
import socket
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from base64 import b64encode

import pytest

from tepui.framework import client, once, scheduler
from tepui.net import tls
from tepui.wire.generated import v1
from tests.support import certificates

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(120), pytest.mark.xdist_group("security")]

SECRETS = {"agents": "agents-s3cr3t", "jobs": "jobs-s3cr3t", "eve": "eve-s3cr3t"}
ANY = {"type": "ANY"}
ACLS = {
    "permissive": False,
    "register_agents": [{"principals": {"values": ["agents"]}, "agents": ANY}],
    "register_frameworks": [{"principals": {"values": ["jobs"]}, "roles": ANY}],
    "run_tasks": [{"principals": {"values": ["jobs"]}, "users": ANY}],
    "view_frameworks": [{"principals": {"values": ["jobs"]}, "users": ANY}],
    "view_tasks": [{"principals": {"values": ["jobs"]}, "users": ANY}],
    "view_flags": [{"principals": {"values": ["jobs"]}, "flags": ANY}],
}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Closed:
    """The cluster, and what is needed to get in."""

    def __init__(self, directory):
        self.directory = directory
        self.certificates = certificates.make(directory)
        self.environment = self.certificates.environment(VERIFY_CERT="true", REQUIRE_CERT="true")
        self.port = free_port()
        self.processes = []
        known = [{"principal": name, "secret": secret} for name, secret in SECRETS.items()]
        (directory / "credentials").write_text(json.dumps({"credentials": known}))
        (directory / "acls").write_text(json.dumps(ACLS))

    @property
    def master(self):
        return f"127.0.0.1:{self.port}"

    def tls(self):
        made = tls.from_environment(self.environment)
        assert made is not None
        return made.client

    def start(self, name, *arguments):
        with (self.directory / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "tepui.cli.main", *arguments],
                stderr=log,
                stdout=log,
                env=os.environ | self.environment,
            )
        self.processes.append(process)
        return process

    def start_master(self):
        return self.start(
            "master",
            "master",
            "--ip=127.0.0.1",
            f"--port={self.port}",
            f"--work_dir={self.directory}/m",
            "--authenticate_agents",
            "--authenticate_http_readonly",
            "--authenticate_http_readwrite",
            "--authenticate_http_frameworks",
            f"--credentials={self.directory}/credentials",
            f"--acls=file://{self.directory}/acls",
            "--logging_level=DEBUG",
        )

    def start_agent(self, name, secret):
        credential = self.directory / f"{name}.credential"
        credential.write_text(json.dumps({"principal": "agents", "secret": secret}))
        return self.start(
            name,
            "agent",
            f"--master={self.master}",
            "--ip=127.0.0.1",
            f"--port={free_port()}",
            f"--work_dir={self.directory}/{name}-work",
            f"--runtime_dir={self.directory}/{name}-run",
            "--resources=cpus:2;mem:512;disk:512;ports:[31000-31100]",
            f"--credential={credential}",
            "--isolation=posix/cpu,posix/mem",
            "--no-switch_user",
            "--logging_level=DEBUG",
            "--authenticate_http_readonly",
            f"--http_credentials={self.directory}/credentials",
        )

    def get(self, path, principal=None, port=None):
        """Status and body of a page."""
        request = urllib.request.Request(f"https://127.0.0.1:{port or self.port}{path}")
        if principal is not None:
            pair = f"{principal}:{SECRETS[principal]}".encode()
            request.add_header("Authorization", f"Basic {b64encode(pair).decode()}")
        try:
            with urllib.request.urlopen(request, context=self.tls(), timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    def close(self):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait(20)


@pytest.fixture(scope="module")
def closed(tmp_path_factory):
    cluster = Closed(tmp_path_factory.mktemp("closed"))
    cluster.start_master()
    eventually(lambda: cluster.get("/health")[0] == 200)
    yield cluster
    cluster.close()


def eventually(holds, seconds=30.0):
    end = time.monotonic() + seconds
    while True:
        with contextlib.suppress(OSError):
            if holds():
                return
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.1)  # real processes have no virtual time


class Job(once.RunOnce):
    """Runs one command and goes for good."""

    def __init__(self, task_id):
        self.states = []
        command = v1.CommandInfo(value="true")
        super().__init__(once.Work(task_id=task_id, command=command), self.note)

    def note(self, status):
        self.states.append(status.state)
        if self.ended:
            self.stop(teardown=True)


def run(cluster, principal, secret, task_id):
    """Run `true` through the SDK; the states that it went through."""
    kind = v1.FrameworkInfo_Capability_Type.MULTI_ROLE
    info = v1.FrameworkInfo(
        user="root",
        name="jobs",
        principal=principal,
        roles=("dev",),
        capabilities=(v1.FrameworkInfo_Capability(type=kind),),
    )
    job = Job(task_id)
    credential = client.Credential(principal, secret)

    async def go():
        running = scheduler.run(job, cluster.master, info, credential=credential, tls=cluster.tls())
        await asyncio.wait_for(running, 60)

    asyncio.run(go())
    return job.states


def test_a_closed_cluster_works_for_those_who_may(closed):
    closed.start_agent("good", SECRETS["agents"])
    eventually(lambda: "slave(1)" in closed.get("/slaves", "jobs")[1])
    assert run(closed, "jobs", SECRETS["jobs"], "first")[-1] == "TASK_FINISHED"

    # People see what is theirs: the framework is history now, and eve does not see it.
    status, page = closed.get("/tasks", "jobs")
    assert status == 200
    assert [task["id"] for task in json.loads(page)["tasks"]] == ["first"]
    status, page = closed.get("/tasks", "eve")
    assert (status, json.loads(page)) == (200, {"tasks": []})
    assert closed.get("/flags", "eve")[0] == 403
    assert closed.get("/state")[0] == 401

    # The agent asks, too.
    (agent,) = json.loads(closed.get("/slaves", "jobs")[1])["slaves"]
    assert closed.get("/state", port=agent["port"])[0] == 401
    assert closed.get("/state", "jobs", port=agent["port"])[0] == 200
    assert closed.get("/health", port=agent["port"])[0] == 200

    # No secret is anywhere.
    shown = [closed.get(path, "jobs")[1] for path in ("/flags", "/state")]
    shown += [closed.get(path, "jobs", agent["port"])[1] for path in ("/flags", "/state")]
    shown += [log.read_text(errors="replace") for log in closed.directory.glob("*.log")]
    for principal, secret in SECRETS.items():
        encoded = b64encode(f"{principal}:{secret}".encode()).decode()
        assert not [text for text in shown if secret in text or encoded in text]


def test_an_agent_with_a_wrong_secret_ends(closed):
    agent = closed.start_agent("bad", "wrong")
    agent.wait(30)
    assert "refused authentication" in (closed.directory / "bad.log").read_text()


@pytest.mark.parametrize(
    ("principal", "secret", "complaint"),
    [
        ("jobs", "wrong", "401"),
        ("eve", SECRETS["eve"], "Not authorized to register framework"),
    ],
)
def test_a_scheduler_that_may_not_is_refused(closed, principal, secret, complaint):
    with pytest.raises(client.SessionOverError) as raised:
        run(closed, principal, secret, "never")
    assert complaint in str(raised.value)


def test_who_has_no_certificate_is_cut_off(closed):
    naked = ssl.create_default_context(cafile=str(closed.certificates.authority))
    url = f"https://127.0.0.1:{closed.port}/health"
    with pytest.raises(OSError, match=r"certificate required|reset|closed connection"):
        urllib.request.urlopen(url, context=naked, timeout=10).read()
    with pytest.raises(OSError, match=r"reset|closed connection"):
        urllib.request.urlopen(url.replace("https", "http"), timeout=10).read()


def test_settings_that_do_not_fit_stop_the_master(closed):
    for arguments, complaint in (
        (["--authenticate_agents"], "--authenticate_agents needs --credentials"),
        (["--authenticate_http_readonly"], "needs credentials"),
        ([f"--credentials={closed.directory}/nowhere"], "cannot read"),
        (['--acls={"run_taks": []}'], "no list 'run_taks'"),
        (
            ["--authenticate_http_readonly", "--http_authenticators=jwt"],
            "needs --jwt_secret_key",
        ),
    ):
        process = closed.start("refused", "master", "--ip=127.0.0.1", "--port=0", *arguments)
        assert process.wait(20) != 0
        assert complaint in (closed.directory / "refused.log").read_text()
