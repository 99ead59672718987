import pytest

from tepui.model import task_states
from tepui.wire.generated import v1


def test_every_state_of_the_wire_is_terminal_active_or_out_of_sight():
    names = {state.value for state in v1.TaskState}
    assert names >= task_states.TERMINAL | task_states.ACTIVE | task_states.PARTITION_AWARE_ONLY
    assert names - task_states.TERMINAL - task_states.ACTIVE == {"TASK_UNREACHABLE", "TASK_UNKNOWN"}
    assert not task_states.TERMINAL & task_states.ACTIVE


def test_members_of_the_wire_enum_work_as_states():
    assert task_states.is_terminal(v1.TaskState.TASK_GONE)
    assert not task_states.is_terminal(v1.TaskState.TASK_UNREACHABLE)
    assert task_states.is_active(v1.TaskState.TASK_KILLING)
    assert not task_states.is_active(v1.TaskState.TASK_LOST)


@pytest.mark.parametrize("state", sorted(task_states.PARTITION_AWARE_ONLY))
def test_old_frameworks_are_told_lost(state):
    assert task_states.for_framework(state, partition_aware=False) == "TASK_LOST"
    assert task_states.for_framework(state, partition_aware=True) == state


def test_other_states_are_told_to_everybody():
    assert task_states.for_framework("TASK_FAILED", partition_aware=False) == "TASK_FAILED"
