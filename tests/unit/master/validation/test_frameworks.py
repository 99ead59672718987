"""FrameworkInfo: what nobody recorded, and what may change."""

import math
from typing import Any

import pytest

from tepui.master.settings import MasterSettings
from tepui.master.validation import calls, frameworks
from tepui.wire.generated import v1, v1_scheduler

MULTI_ROLE = (v1.FrameworkInfo_Capability(type=v1.FrameworkInfo_Capability_Type.MULTI_ROLE),)


def info(**fields):
    defaults: dict[str, Any] = {"user": "u", "name": "n"}
    return v1.FrameworkInfo(**(defaults | fields))


def filters(**amounts):
    quantities = {name: v1.Value_Scalar(value=value) for name, value in amounts.items()}
    return {
        "a": v1.OfferFilters(
            min_allocatable_resources=v1.OfferFilters_MinAllocatableResources(
                quantities=(v1.OfferFilters_ResourceQuantities(quantities=quantities),)
            )
        )
    }


def test_roles_of():
    assert frameworks.roles_of(info()) == ("*",)
    assert frameworks.roles_of(info(role="a")) == ("a",)
    assert frameworks.roles_of(info(roles=("b", "a"), capabilities=MULTI_ROLE)) == ("b", "a")
    assert frameworks.roles_of(info(capabilities=MULTI_ROLE)) == ()


@pytest.mark.parametrize(
    ("bad", "part"),
    [
        (info(roles=("a",)), "not MULTI_ROLE capable"),
        (info(role="a b"), "'FrameworkInfo.role' is not a valid role"),
        (info(roles=("a", "a"), capabilities=MULTI_ROLE), "duplicate items: a"),
        (info(id=v1.FrameworkID(value="a/b")), "'FrameworkInfo.id' is invalid"),
        (info(offer_filters=filters()), "must not be empty"),
        (info(offer_filters=filters(cpus=math.inf)), "finite"),
        (info(offer_filters=filters(cpus=-1.0)), "not negative"),
        (info(offer_filters=filters(cpus=5e-324)), "normal"),
        (info(failover_timeout=math.nan), "(nan) is invalid"),
        (info(role="other"), "Roles { other } are not present in the master's --roles"),
        (info(user="root", role="a"), "without --root_submissions"),
    ],
)
def test_bad(bad, part):
    settings = MasterSettings(roles=("a",), root_submissions=False)
    assert part in (frameworks.validate(bad, settings) or "")


def test_good():
    wanted = info(id=v1.FrameworkID(value=""), offer_filters=filters(cpus=0.0), role="*")
    assert frameworks.validate(wanted, MasterSettings(roles=("a",))) is None


def test_updates():
    """Words from golden/scheduler/basic.json."""
    old = info(user="root", checkpoint=True, principal="p")
    assert (
        frameworks.validate_update(old, info(user="root", checkpoint=True, principal="p")) is None
    )
    assert frameworks.validate_update(info(), info(checkpoint=False)) is None
    assert (
        frameworks.validate_update(old, info(user="other", checkpoint=True, principal="p"))
        == "Updating 'FrameworkInfo.user' is unsupported; "
        "attempted to update from 'root' to 'other'"
    )
    assert (
        frameworks.validate_update(old, info(user="root", checkpoint=False, principal="p"))
        == "Updating 'FrameworkInfo.checkpoint' is unsupported; "
        "attempted to update from 'true' to 'false'"
    )


def test_resubscribing():
    old = info(checkpoint=True, principal="p")
    new = info(user="other", principal="p", name="renamed")
    assert frameworks.validate_resubscribe(old, new) is None
    kept = frameworks.keep_fixed(old, new)
    assert (kept.user, kept.checkpoint, kept.name) == ("u", True, "renamed")
    assert "principal" in str(frameworks.validate_resubscribe(old, info()))


def test_roles_of_calls():
    assert frameworks.validate_call_roles(["a", "b"], ["b"]) is None
    assert frameworks.validate_call_roles(["a"], []) is None
    assert "{ b }" in str(frameworks.validate_call_roles(["a"], ["a", "b"]))
    assert frameworks.validate_call_roles(["a"], ["/"])


def test_principals():
    call = v1_scheduler.Call(
        type=v1_scheduler.Call_Type.SUBSCRIBE,
        subscribe=v1_scheduler.Call_Subscribe(framework_info=info(principal="p")),
    )
    assert calls.validate(call, "p") is None
    assert "'q'" in str(calls.validate(call, "q"))


@pytest.mark.parametrize(("length", "good"), [(0, False), (15, False), (16, True), (17, False)])
def test_operation_acknowledgements(length, good):
    def call(agent):
        return v1_scheduler.Call(
            framework_id=v1.FrameworkID(value="f"),
            type=v1_scheduler.Call_Type.ACKNOWLEDGE_OPERATION_STATUS,
            acknowledge_operation_status=v1_scheduler.Call_AcknowledgeOperationStatus(
                agent_id=agent, uuid=b"x" * length, operation_id=v1.OperationID(value="o")
            ),
        )

    assert (calls.validate(call(v1.AgentID(value="a"))) is None) == good
    assert calls.validate(call(None)) is not None


def test_updated_framework_has_the_calls_id():
    call = v1_scheduler.Call(
        framework_id=v1.FrameworkID(value="f"),
        type=v1_scheduler.Call_Type.UPDATE_FRAMEWORK,
        update_framework=v1_scheduler.Call_UpdateFramework(
            framework_info=info(id=v1.FrameworkID(value="g"))
        ),
    )
    assert "differs" in str(calls.validate(call))
