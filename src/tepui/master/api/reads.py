"""The read endpoints of a master: their paths, and what renders them.

``ReadApi`` is all that the daemon needs; the sibling modules are pure functions from ``State`` to
bytes. As in the original, these endpoints do not care for the method (golden/errors/
master_post_state.json shows POST), except for ``/flags``.
"""

from collections.abc import Callable, Mapping
from typing import Final, Protocol, final

from tepui.base.clock import Now
from tepui.master import metrics as figures
from tepui.master import views
from tepui.master.api import (
    agents,
    flags,
    frameworks,
    metrics,
    registry,
    rendering,
    roles,
    tasks,
    version,
)
from tepui.master.api import state as whole
from tepui.master.state import State
from tepui.net import http_messages, router
from tepui.security import authorizer as authorizing
from tepui.security.viewing import Viewer

_OK: Final = http_messages.Response(200)


class AllocatorFigures(Protocol):
    """What an allocator lets the endpoints see; ``DrfPolicy`` does."""

    def dominant_shares(self) -> dict[str, float]:
        """Dominant share by role."""
        ...

    def active_filters(self) -> dict[str, int]:
        """Standing refusals by role."""
        ...


@final
class ReadApi:
    """The endpoints as handlers over a state that somebody else owns."""

    def __init__(
        self,
        state: Callable[[], State],
        now: Callable[[], Now],
        *,
        system: Callable[[], Mapping[str, float]] = dict,
        allocator: AllocatorFigures | None = None,
        authorizer: authorizing.Authorizer = authorizing.EVERYTHING,
    ) -> None:
        """``system`` reads load and memory of the machine, as ``/system/stats.json`` names them.

        ``authorizer`` says what of the state a caller may see.
        """
        self._state = state
        self._now = now
        self._system = system
        self._allocator = allocator
        self._authorizer = authorizer

    def add_routes(self, routes: router.Router) -> None:
        """Serve every read endpoint; the router adds the ``/master/`` names."""
        routes.add("/state", self._json(lambda request: whole.render(self._seen(request))))
        routes.add(
            "/state-summary", self._json(lambda request: whole.render_summary(self._seen(request)))
        )
        routes.add("/slaves", self._json(self._slaves))
        routes.add("/frameworks", self._json(self._frameworks))
        routes.add("/tasks", self._json(self._tasks))
        routes.add("/roles", self._json(lambda request: roles.render(self._seen(request))))
        routes.add("/flags", self.flags, ("GET",))
        routes.add("/version", self._json(lambda _: version.render()))
        routes.add("/system/stats.json", self._json(lambda _: self._stats()))
        routes.add("/metrics/snapshot", self.metrics)
        routes.add(registry.PATH, self._json(lambda _: registry.render(self._state())))
        routes.add("/health", lambda _: _OK)
        routes.add("/redirect", self.redirect, exact=True)

    def _json(self, render: Callable[[http_messages.Request], bytes]) -> http_messages.Handler:
        return lambda request: http_messages.json_endpoint(request, render(request))

    def _seen(self, request: http_messages.Request) -> State:
        """The state as the caller may see it."""
        return views.visible(self._state(), Viewer(self._authorizer, request.caller))

    def flags(self, request: http_messages.Request) -> http_messages.Response:
        """``/flags``, for those who may see them."""
        if not Viewer(self._authorizer, request.caller).sees_flags():
            return http_messages.refusal(403)
        return http_messages.json_endpoint(request, flags.render(self._state().settings))

    def _slaves(self, request: http_messages.Request) -> bytes:
        return agents.render(self._seen(request), request.query.get("slave_id"))

    def _frameworks(self, request: http_messages.Request) -> bytes:
        return frameworks.render(self._seen(request), request.query.get("framework_id"))

    def _tasks(self, request: http_messages.Request) -> bytes:
        return tasks.render(self._seen(request), tasks.Query.of(request.query))

    def _stats(self) -> bytes:
        return rendering.encode(dict(sorted(self._system().items())))

    def metrics(self, request: http_messages.Request) -> http_messages.Response:
        """``/metrics/snapshot``; a ``timeout`` that does not read is refused."""
        timeout = request.query.get("timeout")
        problem = metrics.timeout_problem(timeout) if timeout is not None else None
        if problem is not None:
            return http_messages.text(400, problem)
        return http_messages.json_endpoint(request, metrics.render(self.figures()))

    def figures(self) -> dict[str, float]:
        """All metrics by name."""
        allocator = self._allocator
        return figures.snapshot(
            self._state(),
            self._now(),
            system=self._system(),
            dominant_shares=allocator.dominant_shares() if allocator else None,
            offer_filters=allocator.active_filters() if allocator else None,
        )

    def redirect(self, _request: http_messages.Request) -> http_messages.Response:
        """``/redirect``: to the leading master, which here is always this one."""
        state = self._state()
        location = f"//{state.master_info.hostname or state.pid.ip}:{state.pid.port}"
        return http_messages.Response(307, headers=(("Location", location),))
