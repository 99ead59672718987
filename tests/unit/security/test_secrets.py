import logging
import pickle

import msgspec
import pytest

from tepui.base import errors
from tepui.net import logs
from tepui.security import basic, crammd5, credentials
from tepui.security.secret import Secret

HIDDEN = "s3cr3t-nobody-sees"


def test_a_secret_does_not_show_itself():
    secret = Secret(HIDDEN)
    shown = [repr(secret), str(secret), f"{secret}", f"{secret!r:>40}", f"{secret:>40}"]
    assert not any(HIDDEN in text for text in shown)
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        msgspec.json.encode(secret)
    assert secret.reveal() == HIDDEN


def test_what_holds_secrets_does_not_show_them_either():
    one = credentials.parse_one(f'{{"principal": "p", "secret": "{HIDDEN}"}}')
    many = credentials.parse(f'{{"credentials": [{{"principal": "p", "secret": "{HIDDEN}"}}]}}')
    holders = [
        one,
        many,
        basic.BasicAuthenticator("r", many),
        crammd5.ClientSession(one),
        crammd5.ServerSession(many, b"c"),
        crammd5.Challenges(Secret(HIDDEN), "h"),
    ]
    assert not any(HIDDEN in repr(holder) + str(holder) for holder in holders)


def test_a_log_line_with_a_credential_shows_no_secret(caplog):
    one = credentials.parse_one(f'{{"principal": "p", "secret": "{HIDDEN}"}}')
    with caplog.at_level(logging.INFO):
        logging.getLogger("t").info("using %s", one, extra=logs.fields(credential=one))
    assert "principal='p'" in caplog.text
    line = logs._Lines(colour=False).format(caplog.records[0])
    assert HIDDEN not in line + str(caplog.records[0].__dict__)


@pytest.mark.parametrize(
    "text",
    [
        f'{{"credentials": [{{"principal": 3, "secret": "{HIDDEN}"}}]}}',
        f'{{"credentials": [{{"principal": "p", "secret": ["{HIDDEN}"]}}]}}',
        f'{{"credentials": [{{"principal": "p", "secrets": "{HIDDEN}"}}]}}',
        f'{{"credentials": "{HIDDEN}"}}',
        f"p {HIDDEN}",
        f'{{"credentials": [{{"principal": "", "secret": "{HIDDEN}"}}]}}',
        f'{{"credentials": [{{"principal": "a:b", "secret": "{HIDDEN}"}}]}}',
        f'{{"credentials": [{{"principal": "p"}}, {{"principal": "p", "secret": "{HIDDEN}"}}]}}',
    ],
)
def test_a_mistake_in_a_credentials_file_is_told_without_its_contents(text):
    with pytest.raises(errors.UserError) as raised:
        credentials.parse(text)
    error = raised.value
    assert HIDDEN not in f"{error} {error.__cause__}"
    assert error.__suppress_context__ or error.__context__ is None


def test_credentials_verify():
    known = credentials.parse(
        '{"credentials": [{"principal": "a", "secret": "x"}, {"principal": "e"}]}'
    )
    assert known.verify("a", "x")
    assert not known.verify("a", "y")
    assert not known.verify("b", "x")
    assert not known.verify("b", "")
    assert known.verify("e", "")
    assert len(known) == 2
