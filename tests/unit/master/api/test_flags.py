"""``/flags`` tells what is in effect, in the original's words."""

import json

from tepui.base import clock
from tepui.master.api import flags
from tepui.master.settings import MasterSettings
from tests.unit.master.api.conftest import body


def test_defaults_are_written_as_the_original_writes_them():
    recorded = body("busy/master/flags")["flags"]
    shown = flags.texts(MasterSettings(ip="127.0.0.1", port=15050, cluster="peer"))
    common = recorded.keys() & shown.keys()
    assert {name: shown[name] for name in common} == {name: recorded[name] for name in common}
    assert len(common) > 20
    assert list(shown) == sorted(shown)


def test_settings_show():
    shown = json.loads(
        flags.render(MasterSettings(offer_timeout=clock.seconds(90), roles=("a", "b")))
    )["flags"]
    assert (shown["offer_timeout"], shown["roles"]) == ("90secs", "a,b")


def test_what_is_not_set_is_left_out():
    shown = flags.texts(MasterSettings())
    assert not {"ip", "offer_timeout", "roles", "log_dir"} & shown.keys()
