"""The agent proves who it is before it registers."""

import pytest

from tepui.agent import events, timers
from tepui.agent.effects import Terminate
from tepui.agent.state import Phase
from tepui.security import crammd5, credentials
from tepui.security.credentials import Credential
from tepui.security.secret import Secret
from tepui.wire.generated import internal
from tepui.wire.libprocess import Upid

KNOWN = credentials.parse('{"credentials": [{"principal": "agents", "secret": "s3cr3t"}]}')


@pytest.fixture
def agent(fresh, tools):
    """An agent with a credential that has just asked to be let in, and the master's session."""
    fresh.state.credential = Credential("agents", Secret("s3cr3t"))
    fresh.start()
    fresh.step(events.MasterDetected(tools.MASTER))
    return fresh


@pytest.fixture
def session(tools):
    return Upid("crammd5-authenticator-session(1)", tools.MASTER.ip, tools.MASTER.port)


def hear(agent, sender, message):
    return agent.step(events.MessageReceived(sender, message))


def test_it_registers_once_the_master_knows_it(agent, session, tools):
    server = crammd5.ServerSession(KNOWN, b"<1@h>")
    assert tools.sent(agent.advance(0)) == [internal.AuthenticateMessage(pid=str(agent.state.pid))]
    (start,) = tools.sent(hear(agent, session, server.offer()))
    (proof,) = tools.sent(hear(agent, session, server.receive(start)))
    sent = tools.sent(hear(agent, session, server.receive(proof)))
    assert server.principal == "agents"
    assert [type(one) for one in sent] == [internal.RegisterSlaveMessage]
    hear(agent, tools.MASTER, agent.registered())
    assert agent.state.phase is Phase.RUNNING


def test_a_refusal_ends_it(agent, session, tools):
    agent.advance(0)
    effects = hear(agent, session, crammd5.FAILED)
    assert tools.only(effects, Terminate)
    assert not tools.sent(effects)


def test_an_error_is_followed_by_another_attempt(agent, session, tools):
    agent.advance(0)
    error = internal.AuthenticationErrorMessage(error="busy")
    assert not tools.only(hear(agent, session, error), Terminate)
    agent.now_ns = agent.timers[timers.Register()]
    (again,) = tools.sent(agent.advance(0))
    assert isinstance(again, internal.AuthenticateMessage)


def test_it_tells_strangers_nothing(agent, tools):
    agent.advance(0)
    stranger = Upid("crammd5-authenticator-session(1)", "10.9.9.9", 1)
    server = crammd5.ServerSession(KNOWN, b"<1@h>")
    assert not tools.sent(hear(agent, stranger, server.offer()))
    assert not tools.sent(hear(agent, stranger, crammd5.COMPLETED))
    assert not tools.only(hear(agent, stranger, crammd5.FAILED), Terminate)


def test_nothing_is_expected_outside_of_an_exchange(world, session, tools):
    effects = hear(world, session, crammd5.FAILED)
    assert not tools.only(effects, Terminate)


def test_the_secret_is_not_in_the_state_as_text(agent):
    assert "s3cr3t" not in repr(agent.state)
