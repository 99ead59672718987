"""The recorded sessions with operations and task groups, replayed against our machine."""

from tests.support import golden_replay


def test_operations(cluster):
    replay = golden_replay.Replay(cluster, "scheduler/operations.json", 6)
    replay.run()
    assert replay.sent() == replay.expected()
    (agent,) = cluster.state.agents.values()
    assert not agent.operations


def test_task_group(cluster):
    replay = golden_replay.Replay(cluster, "scheduler/task_group.json", 5)
    replay.run()
    assert replay.sent() == replay.expected()
