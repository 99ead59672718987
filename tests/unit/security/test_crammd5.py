import pytest

from tepui.security import crammd5, credentials
from tepui.security.credentials import Credential
from tepui.security.secret import Secret
from tepui.wire.generated import internal

KNOWN = credentials.parse('{"credentials": [{"principal": "agent 1", "secret": "tanstaaf"}]}')


def exchange(principal, secret):
    """Both sides to the end; the server's last message and the session."""
    server = crammd5.ServerSession(KNOWN, b"<1896.697170952@postoffice.reston.mci.net>")
    client = crammd5.ClientSession(Credential(principal, Secret(secret)))
    message = server.offer()
    while isinstance(
        message,
        internal.AuthenticationMechanismsMessage | internal.AuthenticationStepMessage,
    ):
        answer = client.receive(message)
        assert answer is not None
        message = server.receive(answer)
    return message, server


def test_the_right_secret_is_accepted():
    last, server = exchange("agent 1", "tanstaaf")
    assert last == crammd5.COMPLETED
    assert server.principal == "agent 1"
    assert server.is_over


@pytest.mark.parametrize(
    ("principal", "secret"), [("agent 1", "wrong"), ("agent 2", "tanstaaf"), ("agent 2", "")]
)
def test_anything_else_fails(principal, secret):
    last, server = exchange(principal, secret)
    assert last == crammd5.FAILED
    assert server.principal is None
    assert server.is_over


def test_the_digest_is_that_of_the_rfc():
    """RFC 2195, section 2."""
    secret = Secret("tanstaaftanstaaf")
    challenge = b"<1896.697170952@postoffice.reston.mci.net>"
    assert crammd5.digest(secret, challenge) == b"b913a602c7eda7a495b4e6e7334d3890"


START = internal.AuthenticationStartMessage(mechanism="CRAM-MD5")
STEP = internal.AuthenticationStepMessage(data=b"x y")


@pytest.mark.parametrize("messages", [(STEP,), (START, START), (START, STEP, STEP)])
def test_a_message_out_of_turn_ends_the_exchange(messages):
    server = crammd5.ServerSession(KNOWN, b"c")
    for message in messages[:-1]:
        server.receive(message)
    last = server.receive(messages[-1])
    assert isinstance(last, internal.AuthenticationErrorMessage)
    assert server.is_over
    assert server.principal is None


def test_another_mechanism_is_an_error():
    server = crammd5.ServerSession(KNOWN, b"c")
    answer = server.receive(internal.AuthenticationStartMessage(mechanism="PLAIN"))
    assert isinstance(answer, internal.AuthenticationErrorMessage)


def test_a_client_answers_only_what_it_was_asked():
    client = crammd5.ClientSession(Credential("p", Secret("s")))
    assert client.receive(internal.AuthenticationStepMessage(data=b"c")) is None
    plain = internal.AuthenticationMechanismsMessage(mechanisms=("PLAIN",))
    assert client.receive(plain) is None


def test_no_challenge_comes_twice_and_none_without_the_key():
    one = crammd5.Challenges(Secret("a"), "h")
    other = crammd5.Challenges(Secret("b"), "h")
    drawn = {source.next() for source in (one, other) for _ in range(100)}
    assert len(drawn) == 200


@pytest.mark.parametrize("data", [b"", b" ", b"agent 1", b"\xff \xff", b"agent 1 " + b"0" * 32])
def test_garbage_for_an_answer_fails(data):
    server = crammd5.ServerSession(KNOWN, b"c")
    server.receive(START)
    assert server.receive(internal.AuthenticationStepMessage(data=data)) == crammd5.FAILED
