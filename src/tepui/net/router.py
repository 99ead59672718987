"""Which handler answers which path.

Paths are compared undecoded, empty segments dropped (``//state/`` is ``/state``), and a route also
answers everything below it, the longest route first: so does the original (``DELETE
/quota/role``). Only the first segment, the name of a process, is percent-decoded: the delegate
process (``master``, ``slave(1)``) answers with and without its name in front.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias, final

from tepui.base import errors
from tepui.net import http_messages

NOT_FOUND: Final = http_messages.refusal(404)

#: (path, its handler) -> a handler that looks at who is asking first.
Guard: TypeAlias = Callable[[str, http_messages.Handler], http_messages.Handler]


@dataclass(frozen=True, slots=True)
class _Route:
    handler: http_messages.Handler
    methods: frozenset[str]
    #: As given, for the Allow line.
    allow: tuple[str, ...]
    exact: bool

    def answer(
        self, request: http_messages.Request
    ) -> http_messages.Answer | Awaitable[http_messages.Answer]:
        """The handler's answer, or 405."""
        if self.methods and request.method not in self.methods:
            return _not_allowed(request.method, self.allow)
        return self.handler(request)


@final
class Router:
    """A table of routes; itself a handler."""

    __slots__ = ("_delegate", "_guard", "_routes")

    def __init__(self, delegate: str = "", guard: Guard | None = None) -> None:
        """``guard`` is asked once per route, so that none can be added unguarded."""
        #: Name of the process whose endpoints are served bare as well, e.g. ``master``.
        self._delegate = delegate
        self._guard = guard
        self._routes: dict[str, _Route] = {}

    def add(
        self,
        path: str,
        handler: http_messages.Handler,
        methods: Sequence[str] = (),
        *,
        exact: bool = False,
    ) -> None:
        """Serve ``path`` (without the delegate's name) and, unless ``exact``, all below it.

        No methods means every method; otherwise another one is answered 405. HEAD is allowed
        wherever GET is. Raises BugError when the path is taken.
        """
        key = _normal(path)
        errors.check(key not in self._routes, f"route {key} is added twice")
        allowed = frozenset(methods) | ({"HEAD"} if "GET" in methods else set[str]())
        route = _Route(handler, allowed, tuple(methods), exact)
        if self._guard is not None:
            # Outside of the check of methods: a stranger learns nothing, not even those.
            route = _Route(self._guard(key, route.answer), frozenset(), (), exact)
        self._routes[key] = route

    def __call__(
        self, request: http_messages.Request
    ) -> http_messages.Answer | Awaitable[http_messages.Answer]:
        """Answer a request: the route's answer, or 404, or 405."""
        raw = request.raw_path
        route = self._routes.get(raw) or self._find(raw)
        if route is None:
            return NOT_FOUND
        return route.answer(request)

    def _find(self, raw: str) -> _Route | None:
        segments = [segment for segment in raw.split("/") if segment]
        if ".." in segments:
            return None
        if (found := self._longest(segments)) is not None:
            return found
        if self._delegate and segments:
            try:
                first = http_messages.percent_decode(segments[0])
            except errors.UserError:
                return None
            if first == self._delegate:
                return self._longest(segments[1:])
        return None

    def _longest(self, segments: list[str]) -> _Route | None:
        for length in range(len(segments), -1, -1):
            route = self._routes.get("/" + "/".join(segments[:length]))
            if route is not None and (length == len(segments) or not route.exact):
                return route
        return None


def _normal(path: str) -> str:
    return "/" + "/".join(segment for segment in path.split("/") if segment)


def _not_allowed(method: str, allow: Sequence[str]) -> http_messages.Response:
    """Source: golden/errors/sched_get.json and v0_weights_post.json."""
    listed = ", ".join(f"'{name}'" for name in allow)
    return http_messages.text(
        405,
        f"405 Method Not Allowed. Expecting one of {{ {listed} }}, but received '{method}'.",
        (("Allow", ", ".join(allow)),),
    )
