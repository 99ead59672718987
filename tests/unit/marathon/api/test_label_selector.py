"""The label selector grammar and its refusals."""

import pytest

from tepui.base import errors
from tepui.marathon.api import label_selector

LABELS = {"env": "prod", "tier": "web-1", "team": "a,b"}


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        ("env", True),
        ("nope", False),
        ("env==prod", True),
        ("env == prod", True),
        ("env==dev", False),
        ("env!=dev", True),
        ("env!=prod", False),
        ("nope!=x", False),
        ("env in (dev, prod)", True),
        ("env in (dev)", False),
        ("env notin (dev, qa)", True),
        ("nope notin (dev)", False),
        ("env, tier==web-1", True),
        ("env==prod,nope", False),
        (r"team==a\,b", True),
        ("in==x", False),
    ],
)
def test_selector(text, matches):
    assert label_selector.parse(text)(LABELS) is matches


@pytest.mark.parametrize(
    "text", ["", ",", "env==", "env in", "env in (", "env in ()", "a b", "a=b", "a;"]
)
def test_refusal(text):
    with pytest.raises(errors.UserError) as caught:
        label_selector.parse(text)
    assert caught.value.status == 422
    assert str(caught.value).startswith(f"Can not parse label selector {text}. Reason: ")
