"""`tepui master`: the daemon."""

from tepui.cli import daemon_options
from tepui.master import daemon
from tepui.master.settings import MasterSettings


@daemon_options.daemon_command(
    MasterSettings,
    name="master",
    environment="MESOS",
    directory="/etc/mesos-master",
    epilog="Example:  tepui master --ip=10.0.0.1 --work_dir=/var/lib/mesos",
)
def master(settings: MasterSettings) -> int:
    """Run a master: it pools the agents' resources and offers them to frameworks.

    Takes the flags of mesos-master. Each may also come from MESOS_<FLAG> in the environment or from
    a file /etc/mesos-master/<flag>.
    """
    return daemon.main(settings)
