"""What a local cluster consists of. Excluded: starting it (end-to-end tests)."""

import pytest

from tepui.base import errors
from tepui.local import plan

MACHINE = plan.Machine(cpus=4, mem_mb=8192)


def test_the_machine_is_shared_out():
    daemons = plan.plan(plan.Request(agents=2, state_dir="/s"), MACHINE)
    assert [d.name for d in daemons] == ["master", "agent-1", "agent-2", "marathon"]
    assert [d.address.rpartition(":")[2] for d in daemons] == ["5050", "5051", "5052", "8080"]
    resources = [a for d in daemons for a in d.arguments if a.startswith("--resources")]
    assert resources == [
        "--resources=cpus:2;mem:3584;ports:[31000-31999]",
        "--resources=cpus:2;mem:3584;ports:[32000-32999]",
    ]


def test_given_sizes_win():
    daemons = plan.plan(plan.Request(cpus=0.5, mem=100, state_dir="/s"), MACHINE)
    assert "--resources=cpus:0.5;mem:100;ports:[31000-31999]" in daemons[1].arguments


def test_each_agent_has_its_own_directory():
    daemons = plan.plan(plan.Request(agents=2, state_dir="/s"), MACHINE)
    assert "--work_dir=/s/agent-1" in daemons[1].arguments
    assert "--work_dir=/s/agent-2" in daemons[2].arguments


@pytest.mark.parametrize("agents", [0, plan.AGENTS_MAX + 1])
def test_the_number_of_agents_is_bounded(agents):
    with pytest.raises(errors.UserError, match=f"cannot run {agents} agents"):
        plan.plan(plan.Request(agents=agents, state_dir="/s"), MACHINE)


def test_all_port_ranges_are_ports():
    daemons = plan.plan(plan.Request(agents=plan.AGENTS_MAX, state_dir="/s"), MACHINE)
    last = daemons[plan.AGENTS_MAX].arguments[-1]
    assert int(last.rpartition("-")[2].rstrip("]")) < 65536


def test_clashing_ports_are_named():
    with pytest.raises(errors.UserError, match="marathon and master would both listen"):
        plan.plan(plan.Request(marathon_port=5050, state_dir="/s"), MACHINE)
