"""`tepui agent`: the daemon."""

from tepui.agent import daemon
from tepui.agent.settings import AgentSettings
from tepui.cli import daemon_options


@daemon_options.daemon_command(
    AgentSettings,
    name="agent",
    environment="MESOS",
    directory="/etc/mesos-agent",
    epilog="Example:  tepui agent --master=10.0.0.1:5050 --work_dir=/var/lib/mesos",
)
def agent(settings: AgentSettings) -> int:
    """Run an agent: it runs tasks on this machine and reports to the master.

    Takes the flags of mesos-agent. Each may also come from MESOS_<FLAG> in the environment or from
    a file /etc/mesos-agent/<flag>.
    """
    return daemon.main(settings)
