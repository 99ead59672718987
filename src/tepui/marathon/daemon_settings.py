"""What an operator can set on the daemon: the machine's settings and those of its shell.

Names are the original's flags. ``state_dir`` is ours: where the original needs ZooKeeper, a single
Marathon keeps its state in a directory.
"""

from dataclasses import dataclass

from tepui.base import clock, units
from tepui.marathon.settings import MarathonSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class DaemonSettings(MarathonSettings):
    """Settings of a Marathon process."""

    #: Masters, ``host:port`` each, separated by commas; ``http://`` in front is fine.
    master: tuple[str, ...] = ("127.0.0.1:5050",)
    #: Where apps, instances and the framework id are kept; unset, they are kept in memory.
    state_dir: str | None = None
    #: Address to listen on.
    http_address: str = "0.0.0.0"
    #: Port to listen on; 0 takes a free one.
    http_port: int = 8080
    #: Whether answers are compressed for clients that ask for it.
    http_compression: bool = True
    #: Requests worked on at once before the next is refused with 503; 0 does not limit.
    http_max_concurrent_requests: int = 0
    #: Largest request body.
    http_max_body: units.Bytes = 1 << 20
    #: Origins that browsers may use the API from.
    access_control_allow_origin: tuple[str, ...] = ()
    #: Optional features: secrets, gpu_resources, external_volumes, vips, task_killing.
    enable_features: tuple[str, ...] = ()
    #: Network of apps that join a container network without naming it.
    default_network_name: str = ""
    #: Events kept for one slow reader of the event stream.
    event_stream_max_outstanding_messages: int = 1024
    #: Health checks that may connect at the same time.
    max_concurrent_marathon_health_checks: int = 256
    #: How long a change may wait to be accepted before the client is told to try again.
    accept_timeout: clock.DurationFromMs = 30 * clock.SECOND
    #: Least important log lines shown: debug, info, warning, error.
    logging_level: str = "INFO"
