"""`tepui marathon`: the daemon."""

from tepui.cli import daemon_options
from tepui.marathon import daemon
from tepui.marathon.daemon_settings import DaemonSettings


@daemon_options.daemon_command(
    DaemonSettings,
    name="marathon",
    environment="MARATHON",
    directory="/etc/marathon/conf",
    epilog="Example:  tepui marathon --master=10.0.0.1:5050 --state_dir=/var/lib/marathon",
)
def marathon(settings: DaemonSettings) -> int:
    """Run Marathon: it keeps services running on the cluster.

    Takes the flags of marathon. Each may also come from MARATHON_<FLAG> in the environment or from
    a file /etc/marathon/conf/<flag>.
    """
    return daemon.main(settings)
