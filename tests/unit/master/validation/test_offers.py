"""The offers of one ACCEPT are good together or not at all."""

import pytest

from tepui.master.settings import MasterSettings
from tepui.master.state import Framework, Offer, State
from tepui.master.validation import offers
from tepui.model.resources import Resources
from tepui.wire.generated import v1
from tepui.wire.libprocess import Upid
from tests.support.launches import make_launch


@pytest.fixture
def state():
    made = State(
        settings=MasterSettings(),
        id="m",
        pid=Upid("master", "10.0.0.1", 5050),
        master_info=v1.MasterInfo(id="m", ip=1, port=5050),
        start_time=0.0,
        elected_time=0.0,
    )
    launch = make_launch()
    made.agents = {"a": launch.agent, "b": launch.agent}
    made.frameworks["f"] = launch.framework
    for name, framework, agent, role in (
        ("o1", "f", "a", "dev"),
        ("o2", "f", "a", "dev"),
        ("prod", "f", "a", "prod"),
        ("elsewhere", "f", "b", "dev"),
        ("gone", "f", "z", "dev"),
        ("foreign", "g", "a", "dev"),
    ):
        made.offers[name] = Offer(name, framework, agent, role, Resources())
    return made


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (["o1"], None),
        (["o2", "o1"], None),
        ([], "No offers specified"),
        (["o1", "o1"], "Duplicate offer o1 in offer list"),
        (["no-such-offer"], "Offer no-such-offer is no longer valid"),
        (["o1", "foreign"], "Offer foreign has invalid framework g while framework f is expected"),
        (
            ["o1", "prod"],
            "Offers o1 and prod are allocated to different roles, 'dev' and 'prod'",
        ),
        (["o1", "elsewhere"], "Offers of agents a and b cannot be accepted together"),
        (["gone"], "Offer gone outlived agent z"),
    ],
)
def test_offers(state, wanted, message):
    framework: Framework = state.frameworks["f"]
    assert offers.validate(state, framework, wanted) == message
