import pytest

from tepui.base import errors
from tepui.model import quantities

A = {"cpus": 2000, "mem": 64000}
B = {"cpus": 500, "gpus": 1000}


def test_arithmetic():
    assert quantities.add(A, B) == {"cpus": 2500, "mem": 64000, "gpus": 1000}
    assert quantities.subtract(A, B) == {"cpus": 1500, "mem": 64000}
    assert quantities.subtract(B, A) == {"gpus": 1000}
    assert quantities.minimum(A, B) == {"cpus": 500}


def test_a_missing_name_is_nothing_in_an_amount_and_no_limit_in_limits():
    assert quantities.contains(A, {"cpus": 2000})
    assert quantities.contains(A, {"gpus": 0})
    assert not quantities.contains(A, B)
    assert quantities.within(A, {"cpus": 2000})
    assert quantities.within(A, {"gpus": 0})
    assert not quantities.within(A, {"mem": 1})


def test_parse():
    assert quantities.parse("cpus:0.01;mem:32") == {"cpus": 10, "mem": 32000}
    assert quantities.parse_alternatives("cpus:0.01|mem:32") == ({"cpus": 10}, {"mem": 32000})
    assert quantities.parse_alternatives("cpus:1;mem:1|gpus:1") == (
        {"cpus": 1000, "mem": 1000},
        {"gpus": 1000},
    )
    assert quantities.parse_alternatives("") == ()


@pytest.mark.parametrize("bad", ["ports:[1-2]", "cpus(foo):1"])
def test_only_plain_scalars(bad):
    with pytest.raises(errors.UserError, match="is not a plain amount"):
        quantities.parse(bad)


def test_format():
    assert quantities.format_quantities({"cpus": 5000}) == "{ cpus: 5 }"
