"""Uvicorn inside our own loop: bound before it serves, stopped by us, silent about requests."""

import asyncio
import contextlib
import socket
from collections.abc import Generator

import uvicorn
from starlette.types import ASGIApp

from tepui.base import errors

#: Seconds that open requests get to finish when the daemon stops.
_GRACE_S = 3


class _Server(uvicorn.Server):
    """Signals belong to the daemon."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.serving = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Tell when requests are taken."""
        await super().startup(sockets)
        self.serving.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave the process's signal handlers alone."""
        yield


class HttpServer:
    """Serves an ASGI application until closed."""

    def __init__(self) -> None:
        self._listener: socket.socket | None = None
        self._server: _Server | None = None
        self._task: asyncio.Task[None] | None = None

    def bind(self, address: str, port: int) -> tuple[str, int]:
        """Take the address, without serving yet; returns what is bound. Raises UnavailableError."""
        self._listener = _listen(address, port)
        host, bound = self._listener.getsockname()[:2]
        return host, bound

    async def serve(self, app: ASGIApp) -> None:
        """Answer requests from now on."""
        listener = self._listener
        if listener is None:
            raise errors.BugError("serve before bind")
        config = uvicorn.Config(
            app,
            loop="none",
            http="httptools",
            ws="none",
            lifespan="off",
            access_log=False,
            log_config=None,
            log_level="warning",
            server_header=False,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=_GRACE_S,
        )
        self._server = _Server(config)
        self._task = asyncio.create_task(self._server.serve([listener]), name="http server")
        await self._server.serving.wait()

    async def close(self) -> None:
        """Take no more requests, finish those at work, close."""
        if self._server is not None and self._task is not None:
            self._server.should_exit = True
            await self._task
        elif self._listener is not None:
            self._listener.close()


def _listen(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
    except OSError as error:
        listener.close()
        raise errors.UnavailableError(f"cannot listen on {address}:{port}: {error}") from error
    listener.settimeout(0)
    return listener
