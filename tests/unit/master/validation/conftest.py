"""A framework and an agent to judge tasks against."""

import pytest

from tepui.master.state import Executor
from tepui.wire import resources as wire_resources
from tests.support import launches


@pytest.fixture
def launch():
    return launches.make_launch()


@pytest.fixture
def add_executor():
    def add(launch, info):
        held = wire_resources.from_wire(info.resources)
        launch.agent.executors.setdefault(launch.framework.id, {})[info.executor_id.value] = (
            Executor(info, launches.ROLE, held)
        )

    return add
