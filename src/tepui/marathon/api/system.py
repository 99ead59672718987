"""What this Marathon is and how it does: info, leader, ping, metrics (spec marathon.md 1.7)."""

import re
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tepui.base import clock
from tepui.marathon.api import responses, service
from tepui.marathon.state import State

_CREDENTIALS: Final = re.compile(r"//[^/@]*@")


def routes(services: service.Service) -> list[Route]:
    """The routes of this resource."""
    resource = System(services)
    return [
        Route("/ping", resource.ping, methods=["GET"]),
        Route("/v2/info", resource.info, methods=["GET"]),
        Route("/v2/leader", resource.leader, methods=["GET", "DELETE"]),
        Route("/v2/plugins", resource.plugins, methods=["GET"]),
        Route("/metrics", resource.metrics, methods=["GET"]),
        Route("/metrics/prometheus", resource.prometheus, methods=["GET"]),
    ]


class System:
    """Handlers."""

    def __init__(self, services: service.Service) -> None:
        self._service = services
        self._started = services.now().mono

    async def ping(self, request: Request) -> Response:
        """A sign of life."""
        accept = request.headers.get("accept", "*/*")
        if "*/*" in accept or "text/" in accept:
            return PlainTextResponse("pong")
        if "application/json" in accept:
            return responses.json("pong")
        return Response(status_code=204)

    async def leader(self, request: Request) -> Response:
        """Who leads: always this one, until there are several; DELETE ends it."""
        if request.method == "DELETE":
            self._service.abdicate()
            return responses.message(200, "Leadership abdicated")
        return responses.json({"leader": self._service.settings.address})

    async def plugins(self, _request: Request) -> Response:
        """No plugins; the web interface asks."""
        return responses.json({"plugins": []})

    async def info(self, _request: Request) -> Response:
        """Version, framework id and configuration."""
        settings = self._service.settings
        return responses.json(
            {
                "name": "marathon",
                "version": settings.version,
                "buildref": "unknown",
                "elected": True,
                "leader": settings.address,
                "frameworkId": self._service.state.framework_id,
                "marathon_config": _configuration(self._service.state, settings),
                "zookeeper_config": {},
                "http_config": {"http_port": settings.http_port, "https_port": 8443},
            }
        )

    async def metrics(self, _request: Request) -> Response:
        """Counters and gauges in the original's format."""
        counters, gauges = self._figures()
        return responses.json(
            {
                "version": "4.0.0",
                "counters": {name: {"count": value} for name, value in counters.items()},
                "gauges": {name: {"value": value} for name, value in gauges.items()},
                "histograms": {},
                "meters": {},
                "timers": {},
            }
        )

    async def prometheus(self, _request: Request) -> Response:
        """The same figures in the text format of Prometheus."""
        counters, gauges = self._figures()
        lines: list[str] = []
        for kind, figures in (("counter", counters), ("gauge", gauges)):
            for name, value in figures.items():
                plain = re.sub(r"[^a-zA-Z0-9_]", "_", name)
                lines += [f"# TYPE {plain} {kind}", f"{plain} {value}"]
        return PlainTextResponse("\n".join(lines) + "\n")

    def _figures(self) -> tuple[dict[str, float], dict[str, float]]:
        state = self._service.state
        uptime = clock.to_seconds(self._service.now().mono - self._started)
        tallies = [tally for fleet in state.fleets.values() for tally in fleet.tallies.values()]
        gauges: dict[str, float] = {
            "apps.active.gauge": len(state.apps),
            "deployments.active.gauge": len(state.deployments),
            "instances.running.gauge": sum(tally.running for tally in tallies),
            "instances.staged.gauge": sum(tally.staged for tally in tallies),
            "instances.inflight-kills.gauge": len(state.kills),
            "leadership.duration.gauge.seconds": uptime,
            "uptime.gauge.seconds": uptime,
            "http.event-streams.active.gauge": len(self._service.hub),
        }
        return (
            {f"marathon.{name}": value for name, value in sorted(state.counters.items())},
            {f"marathon.{name}": value for name, value in gauges.items()},
        )


def _configuration(state: State, settings: service.ApiSettings) -> dict[str, Any]:
    flags = state.settings
    return {
        "access_control_allow_origin": [settings.allow_origin] if settings.allow_origin else None,
        "checkpoint": flags.checkpoint,
        "decline_offer_duration": _ms(flags.decline_offer_duration),
        "default_network_name": settings.default_network_name or None,
        "env_vars_prefix": flags.env_vars_prefix or None,
        "executor": "//cmd",
        "failover_timeout": flags.failover_timeout // clock.SECOND,
        "features": settings.features,
        "framework_name": flags.framework_name,
        "ha": False,
        "hostname": flags.hostname,
        "launch_token": flags.launch_tokens,
        "launch_token_refresh_interval": _ms(flags.launch_token_refresh_interval),
        "local_port_max": flags.local_port_max,
        "local_port_min": flags.local_port_min,
        "master": _CREDENTIALS.sub("//<masked>@", settings.master),
        "max_instances_per_offer": flags.max_instances_per_offer,
        "mesos_bridge_name": flags.mesos_bridge_name,
        "mesos_leader_ui_url": _leader_url(state),
        "mesos_role": flags.mesos_role,
        "mesos_user": flags.mesos_user,
        "min_revive_offers_interval": _ms(flags.min_revive_offers_interval),
        "new_group_enforce_role": "off",
        "reconciliation_initial_delay": _ms(flags.reconciliation_initial_delay),
        "reconciliation_interval": _ms(flags.reconciliation_interval),
        "task_launch_confirm_timeout": _ms(flags.task_launch_confirm_timeout),
        "task_launch_timeout": _ms(flags.task_launch_timeout),
        "task_lost_expunge_initial_delay": _ms(flags.task_lost_expunge_initial_delay),
        "task_lost_expunge_interval": _ms(flags.task_lost_expunge_interval),
        "webui_url": flags.webui_url or f"http://{settings.address}",
    }


def _ms(duration: int) -> int:
    return duration // clock.MILLISECOND


def _leader_url(state: State) -> str | None:
    master = state.master
    if master is None:
        return None
    host = master.hostname or (master.address.hostname if master.address else None)
    return f"http://{host}:{master.port or 5050}/" if host else None
