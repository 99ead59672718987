"""What an operator can turn. Names are the original's flags; defaults too unless said otherwise."""

from dataclasses import dataclass

from tepui.base import clock


@dataclass(frozen=True, slots=True, kw_only=True)
class MarathonSettings:
    """Settings of the machine. Durations are nanoseconds; the flags have the original's units."""

    #: Name under which the framework registers.
    framework_name: str = "marathon"
    #: User that apps run as unless they name one.
    mesos_user: str = "root"
    #: Address under which others find this Marathon.
    hostname: str = "localhost"
    #: Address of its web page that the master shows; unset, made of host name and port.
    webui_url: str | None = None
    #: Principal under which the framework registers; unset, none.
    mesos_authentication_principal: str | None = None
    #: Role that is always registered, and the default for apps.
    mesos_role: str = "*"
    #: How long tasks outlive our absence.
    failover_timeout: clock.DurationFromS = 604_800 * clock.SECOND
    #: Whether agents remember our tasks over their own restart.
    checkpoint: bool = True
    #: What an app without ``acceptedResourceRoles`` takes: ``any``, ``unreserved``, ``reserved``.
    accepted_resource_roles_default_behavior: str = "any"

    #: Prefix of HOST and PORT* in the environment of tasks.
    env_vars_prefix: str = ""
    #: First service port that is given to apps.
    local_port_min: int = 10_000
    #: Last service port that is given to apps.
    local_port_max: int = 20_000
    #: Names that a bridge network gets on the agents.
    mesos_bridge_name: str = "mesos-bridge"

    #: Deployments beyond this are refused with 403.
    max_running_deployments: int = 100
    #: Versions of one app that are kept.
    max_versions: int = 50

    #: How long an offer that nobody can use stays away.
    decline_offer_duration: clock.DurationFromMs = 120 * clock.SECOND
    #: One more call for offers is allowed each interval; up to ``revive_burst`` are saved up.
    min_revive_offers_interval: clock.DurationFromMs = 5 * clock.SECOND
    #: Calls for offers that may be saved up; these follow demand at once. The original has none,
    #: which a user sees as up to 5 s between POST and a running task.
    revive_burst: int = 100
    #: Least time between two of them.
    revive_spacing: clock.DurationFromMs = 100 * clock.MILLISECOND
    #: Launches from one offer.
    max_instances_per_offer: int = 5
    #: Launches per refresh interval; 0 does not limit. The original's 100 in 30 s would cap a
    #: cluster at three launches a second; each running task gives a token back.
    launch_tokens: int = 10_000
    #: After how long the launches are counted anew.
    launch_token_refresh_interval: clock.DurationFromMs = 30 * clock.SECOND
    #: Offers whose rejection is remembered per app, for ``lastUnusedOffers``.
    unused_offers_kept: int = 10

    #: A task without its first update for longer than this is killed.
    task_launch_confirm_timeout: clock.DurationFromMs = 300 * clock.SECOND
    #: A task that does not reach TASK_RUNNING for longer than this is killed.
    task_launch_timeout: clock.DurationFromMs = 300 * clock.SECOND
    #: When such tasks are looked for first.
    overdue_initial_delay: clock.DurationFromMs = 30 * clock.SECOND
    #: How often they are looked for.
    overdue_interval: clock.DurationFromMs = 5 * clock.SECOND
    #: When known tasks are first compared with the master's, after registration.
    reconciliation_initial_delay: clock.DurationFromMs = 15 * clock.SECOND
    #: How often they are compared from then on.
    reconciliation_interval: clock.DurationFromMs = 600 * clock.SECOND
    #: When instances given up as unreachable are first forgotten.
    task_lost_expunge_initial_delay: clock.DurationFromMs = 300 * clock.SECOND
    #: How often they are looked for from then on.
    task_lost_expunge_interval: clock.DurationFromMs = 30 * clock.SECOND
    #: Kills without an answer that may be open.
    kill_chunk_size: int = 100
    #: When a kill without an answer is sent again.
    kill_retry_timeout: clock.DurationFromMs = 30 * clock.SECOND
    #: When launch delays that are over are dropped.
    delay_sweep_interval: clock.DurationFromMs = 10 * clock.SECOND
