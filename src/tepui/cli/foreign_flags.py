"""Flags of the original daemons that are taken, so that existing unit files work, but mean nothing.

Only flags about how the original does its own business belong here: where its log library writes,
how it lays out its store, which of its own threads do what. A flag that somebody relies on (who may
do what, where the state is kept, what is isolated) is refused while we have no meaning for it:
ignoring it would be a lie.
"""

from collections.abc import Mapping
from typing import Final

#: The older names of flags that were renamed when "slave" was retired.
ALIASES: Final[Mapping[str, tuple[str, ...]]] = {
    "agent_ping_timeout": ("slave_ping_timeout",),
    "max_agent_ping_timeouts": ("max_slave_ping_timeouts",),
    "agent_reregister_timeout": ("slave_reregister_timeout",),
}

#: Flags whose value may be ``file:///path``, the place of the value. Those that name a file by
#: nature (credentials, keys) read it themselves.
FROM_FILES: Final = frozenset(
    {"attributes", "executor_environment_variables", "hostname", "master", "resources"}
)

_LOGGING: Final = ("quiet", "logbufsecs", "initialize_driver_logging", "memory_profiling")

#: Per daemon, what is taken and ignored with a remark.
IGNORED: Final[Mapping[str, tuple[str, ...]]] = {
    "master": (
        *_LOGGING,
        "log_auto_initialize",
        "registry_fetch_timeout",
        "registry_store_timeout",
        "publish_per_framework_metrics",
        "webui_dir",
        "offer_constraints_re2_max_mem",
        "offer_constraints_re2_max_program_size",
    ),
    "agent": (
        *_LOGGING,
        "launcher",
        "launcher_dir",
        "executor_registration_timeout",
        "executor_reregistration_timeout",
        "executor_reregistration_retry_interval",
        "http_command_executor",
        "http_heartbeat_interval",
        "oversubscribed_resources_interval",
        "perf_duration",
        "perf_interval",
    ),
    "marathon": (
        "store_cache",
        "internal_version_caching",
        "group_versions_cache_size",
        "max_actor_startup_time",
        "graceful_shutdown_timeout",
        "offer_matching_timeout",
        "max_parallel_offers",
        "max_queued_offers",
        "max_parallel_status_updates",
        "max_queued_status_updates",
        "max_queued_root_group_updates",
        "assets_path",
        "metrics_name_prefix",
        "metrics_prometheus",
    ),
}
