"""Agents prove who they are to the master."""

import pytest

from tepui.master import authentication, timers
from tepui.master.events import MessageReceived, PeerExited
from tepui.master.security import Security
from tepui.security import acl, crammd5, credentials
from tepui.security.authorizer import EVERYTHING, AclAuthorizer, Authorizer
from tepui.security.credentials import Credential
from tepui.security.secret import Secret
from tepui.wire.generated import internal
from tepui.wire.libprocess import Upid

KNOWN = credentials.parse('{"credentials": [{"principal": "agents", "secret": "s3cr3t"}]}')


@pytest.fixture
def closed(make_cluster):
    """A master that lets only authenticated agents in."""
    cluster = make_cluster(authenticate_agents=True)
    secure(cluster)
    return cluster


def secure(cluster, authorizer: Authorizer = EVERYTHING):
    challenges = crammd5.Challenges(Secret("key"), "host")
    cluster.master._security = Security(authorizer, KNOWN, challenges)


def authenticate(agent, secret="s3cr3t", pid=None):
    """The whole exchange; what the master said last."""
    client = crammd5.ClientSession(Credential("agents", Secret(secret)))
    agent.messages.clear()
    agent.say(internal.AuthenticateMessage(pid=str(pid or agent.pid)))
    cluster = agent.cluster
    while agent.messages and isinstance(
        agent.messages[-1],
        internal.AuthenticationMechanismsMessage | internal.AuthenticationStepMessage,
    ):
        answer = client.receive(agent.messages[-1])
        assert answer is not None
        process = next(iter(cluster.state.authentications))
        cluster.step(MessageReceived(agent.pid, process, answer))
    return agent.messages[-1] if agent.messages else None


def test_an_agent_with_the_secret_registers(closed):
    agent = closed.new_agent()
    assert authenticate(agent) == crammd5.COMPLETED
    agent.register()
    assert agent.id
    assert not closed.state.authentications
    assert not any(isinstance(key, timers.AuthenticationDue) for key in closed.timers)


@pytest.mark.parametrize("secret", [None, "wrong"])
def test_a_new_agent_without_it_is_sent_away(closed, secret):
    agent = closed.new_agent()
    if secret is not None:
        assert authenticate(agent, secret) == crammd5.FAILED
    agent.register()
    assert not agent.id
    assert agent.messages[-1] == internal.ShutdownMessage(message="Agent is not authenticated")
    assert not closed.state.agents


def test_an_agent_with_tasks_is_not_ended_by_it(closed):
    agent = closed.new_agent()
    agent.id = "X-S1"
    agent.reregister()
    assert agent.messages == []
    assert not closed.state.agents
    assert authenticate(agent) == crammd5.COMPLETED
    agent.reregister()
    assert "X-S1" in closed.state.agents


def test_it_has_to_prove_it_again_on_a_new_connection(closed):
    agent = closed.new_agent()
    authenticate(agent)
    agent.register()
    agent.answers_pings = True
    closed.step(PeerExited(agent.pid.address))
    assert not closed.state.authenticated
    agent.messages.clear()
    agent.reregister()
    assert agent.messages == []


def test_nobody_speaks_for_a_process_elsewhere(closed):
    good, bad = closed.new_agent(), closed.new_agent(host="b", ip="10.0.0.9")
    authenticate(good)
    assert authenticate(bad, pid=good.pid) is None
    assert closed.state.authenticated == {good.pid: "agents"}


def test_only_who_began_an_exchange_goes_on_with_it(closed):
    agent, other = closed.new_agent(), closed.new_agent(host="b", ip="10.0.0.9")
    agent.say(internal.AuthenticateMessage(pid=str(agent.pid)))
    (process,) = closed.state.authentications
    start = internal.AuthenticationStartMessage(mechanism="CRAM-MD5")
    closed.step(MessageReceived(other.pid, process, start))
    assert other.messages == []
    closed.step(MessageReceived(agent.pid, process, start))
    assert isinstance(agent.messages[-1], internal.AuthenticationStepMessage)


def test_an_exchange_that_stalls_is_forgotten(closed):
    agent = closed.new_agent()
    agent.say(internal.AuthenticateMessage(pid=str(agent.pid)))
    assert closed.state.authentications
    closed.advance(16)
    assert not closed.state.authentications


def test_a_second_attempt_replaces_the_first(closed):
    agent = closed.new_agent()
    agent.say(internal.AuthenticateMessage(pid=str(agent.pid)))
    agent.say(internal.AuthenticateMessage(pid=str(agent.pid)))
    assert list(closed.state.authentications) == [f"{authentication.SESSION}2)"]


def test_a_master_without_credentials_says_so(make_cluster):
    cluster = make_cluster()
    agent = cluster.new_agent()
    assert authenticate(agent) == internal.AuthenticationErrorMessage(
        error="No authenticator loaded"
    )
    agent.say(internal.AuthenticateMessage(pid="nonsense"))
    agent.register()
    assert agent.id


def test_an_acl_says_which_agents_may_come(make_cluster):
    cluster = make_cluster()
    rules = acl.parse(
        '{"permissive": false,'
        ' "register_agents": [{"principals": {"values": ["agents"]}, "agents": {"type": "ANY"}}]}'
    )
    secure(cluster, AclAuthorizer(rules))
    agent = cluster.new_agent()
    agent.register()
    assert not agent.id
    assert agent.messages[-1] == internal.ShutdownMessage(
        message="Agent is not authorized to register"
    )
    authenticate(agent)
    agent.register()
    assert agent.id


def test_resources_of_a_role_need_leave_to_reserve(make_cluster):
    cluster = make_cluster()
    any_agent = '{"principals": {"type": "ANY"}, "agents": {"type": "ANY"}}'
    rules = acl.parse(f'{{"permissive": false, "register_agents": [{any_agent}]}}')
    secure(cluster, AclAuthorizer(rules))
    agent = cluster.new_agent("cpus(ads):4")
    agent.register()
    assert not agent.id
    plain = cluster.new_agent(host="b", ip="10.0.0.9")
    plain.register()
    assert plain.id


def test_an_unknown_process_of_an_exchange_is_not_answered(closed):
    agent = closed.new_agent()
    unknown = Upid(f"{authentication.SESSION}99)", "10.0.0.1", 5050)
    step = internal.AuthenticationStepMessage(data=b"agents 0")
    closed.step(MessageReceived(agent.pid, unknown.id, step))
    assert agent.messages == []
