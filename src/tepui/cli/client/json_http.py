"""Calls of the command line to the cluster's HTTP APIs: JSON in, JSON out, one at a time."""

import http.client
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from tepui.base import errors

_TIMEOUT_S = 30.0
#: Bytes read at once of what is skipped.
_PIECE = 1 << 20


class Api:
    """One server. Keeps its connection between calls."""

    def __init__(self, url: str, what: str) -> None:
        parts = urlsplit(url if "//" in url else f"http://{url}")
        if parts.hostname is None or parts.scheme not in ("http", "https"):
            raise errors.UserError(f"'{url}' is no address of {what}", hint="write host:port")
        self.url = f"{parts.scheme}://{parts.netloc}"
        self._what = what
        kind = (
            http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        )
        self._connection = kind(parts.hostname, parts.port, timeout=_TIMEOUT_S)

    def close(self) -> None:
        """Drop the connection; the next call makes a new one."""
        self._connection.close()

    def get(self, path: str) -> Any:
        """The document at ``path``. Raises UserError on 4xx, UnavailableError otherwise."""
        return self.call("GET", path)

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """One call; the decoded answer, None when it is empty."""
        status, text = self._exchange(method, path, body)
        if status in (301, 302, 307, 308):
            raise errors.UnavailableError(f"{self._what} at {self.url} is not the leader")
        if status >= 500:
            raise errors.UnavailableError(f"{self._what} answered {status}: {_message(text)}")
        if status >= 400:
            raise errors.UserError(_message(text), status=status)
        return json.loads(text) if text else None

    def download(self, path: str, offset: int, length: int) -> bytes:
        """At most ``length`` bytes of the body from ``offset`` on, on a connection of its own."""
        self.close()
        try:
            self._connection.request("GET", path)
            response = self._connection.getresponse()
            if response.status != 200:
                raise errors.UserError(_message(response.read().decode("utf-8", "replace")))
            skipped = 0
            while skipped < offset and (piece := response.read(min(_PIECE, offset - skipped))):
                skipped += len(piece)
            return response.read(length)
        except (http.client.HTTPException, OSError) as error:
            raise errors.UnavailableError(f"cannot read from {self._what}: {error}") from error
        finally:
            self.close()

    def _exchange(self, method: str, path: str, body: Any) -> tuple[int, str]:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"} if data is not None else {}
        for attempt in (1, 2):
            try:
                self._connection.request(method, path, data, headers)
                response = self._connection.getresponse()
                return response.status, response.read().decode("utf-8", "replace")
            except (http.client.HTTPException, OSError) as error:
                self._connection.close()
                # A kept connection may have been closed by the server: once more, on a new one.
                stale = isinstance(error, (http.client.RemoteDisconnected, ConnectionResetError))
                if attempt == 1 and stale and method == "GET":
                    continue
                raise errors.UnavailableError(
                    f"cannot reach {self._what} at {self.url}: {error}",
                    hint="is the cluster running? start one with: tepui up",
                ) from error
        raise errors.UnavailableError(f"cannot reach {self._what} at {self.url}")


def _message(text: str) -> str:
    """What an error body says, for people."""
    try:
        document = json.loads(text)
    except ValueError:
        return text.strip() or "no reason given"
    if not isinstance(document, dict):
        return text.strip()
    return "; ".join(_parts(document)) or text.strip()  # pyright: ignore[reportUnknownArgumentType] (JSON)


def _parts(document: dict[str, Any]) -> Iterator[str]:
    if document.get("message"):
        yield str(document["message"])
    details = document.get("details")
    if isinstance(details, str):
        yield details
    elif isinstance(details, list):
        entries: list[Any] = details  # pyright: ignore[reportUnknownVariableType] (JSON)
        for entry in entries:
            yield f"{entry.get('path', '')}: {', '.join(entry.get('errors', []))}"
