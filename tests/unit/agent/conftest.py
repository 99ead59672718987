"""Fixtures around an agent machine; see ``tests.support.agent_world``."""

import pytest

from tests.support.agent_world import Tools, World


@pytest.fixture
def fresh():
    """An agent before its first event."""
    return World()


@pytest.fixture
def world():
    """A registered agent."""
    world = World()
    world.register()
    return world


@pytest.fixture
def tools():
    """What tests share besides the world itself."""
    return Tools
