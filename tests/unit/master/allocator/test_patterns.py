"""Patterns mean what they mean to ``re``, and take linear time."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tepui.base import errors
from tepui.master.allocator.patterns import Pattern

pieces = st.sampled_from(
    [
        "a",
        "b",
        ".",
        "|",
        "(",
        ")",
        "(?:",
        "*",
        "+",
        "?",
        "[ab]",
        "[^a]",
        "{2}",
        "{1,2}",
        r"\w",
        "^",
        "$",
        r"\b",
        r"\.",
        "(?i)",
        "[a-c]",
        "A",
    ]
)


@given(st.lists(pieces, max_size=7).map("".join), st.text("abcA.- ", max_size=5))
@settings(deadline=None, max_examples=600)
def test_agrees_with_re_where_both_can_read(source, text):
    try:
        expected = re.fullmatch(source, text) is not None
        pattern = Pattern(source, size_max=200)
    except (re.error, errors.UserError):
        return
    if "(?i)" not in source[4:]:
        assert pattern.matches(text) is expected


@pytest.mark.parametrize(
    ("source", "text", "expected"),
    [
        (r"rack-\d+", "rack-12", True),
        (r"rack-\d+", "rack-12b", False),
        (r"(?P<az>us|eu)-(east|west)-[1-3]", "eu-west-2", True),
        (r"(?i)RACK", "rack", True),
        (r"(?i:R)ack", "RACK", False),
        (r"a{2,}", "a", False),
        (r"a{2,}", "aaaa", True),
        (r"a{,2}", "a{,2}", True),
        (r"[\w.-]+\.example\.org", "node-1.example.org", True),
        (r"[]a]", "]", True),
        (r"\x41\t", "A\t", True),
        (r"(?s).", "\n", True),
        (r".", "\n", False),
        ("", "", True),
        ("", "x", False),
    ],
)
def test_examples(source, text, expected):
    assert Pattern(source, size_max=100).matches(text) is expected


@pytest.mark.parametrize(
    "source",
    [
        "(",
        ")",
        "a**",
        "*",
        "[",
        "[b-a]",
        r"\1",
        "(?=a)",
        "(?<=a)",
        "(?<!a)",
        "a{1001}",
        "a{3,2}",
        r"\p{L}",
        "[[:alpha:]]",
        "a" * 5000,
        "(" * 60 + ")" * 60,
        r"\xZZ",
        "a{200}",
        "\\",
        "(((){1000}){1000}){1000}",
        "(?q)",
    ],
)
def test_what_cannot_be_used_is_refused(source):
    with pytest.raises(errors.UserError):
        Pattern(source, size_max=100)


@pytest.mark.timeout(2)
@pytest.mark.parametrize("source", ["(a*)*b", "(a|a)*b", "(a|aa)+b", "(.*a){12}b", "(a?){30}a{30}"])
def test_patterns_that_kill_others_take_no_time(source):
    assert not Pattern(source, size_max=200).matches("a" * 2000 + "c")
