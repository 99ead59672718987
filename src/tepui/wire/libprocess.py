"""libprocess framing: actor addresses, and the HTTP request that carries one message.

A message is ``POST /<actor>/<message name>`` with the serialized protobuf as its body and the
sender's address in ``Libprocess-From``. The sender ignores the answer. Parsing HTTP is not done
here; ``net`` does it and asks ``parse_target`` what a path means. Spec mesos.md section 10.
"""

import re
from dataclasses import dataclass
from typing import Final

from tepui.wire import errors

#: What is escaped in the path; the originals write ``slave(1)`` plain.
_UNSAFE_IN_PATH: Final = re.compile(rb"[^A-Za-z0-9()@:._~-]")
_ESCAPE: Final = re.compile(rb"%([0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Upid:
    """The address of an actor: ``master@10.0.0.1:5050``."""

    id: str
    #: IPv4 or IPv6 text, without brackets.
    ip: str
    port: int

    def __str__(self) -> str:
        return f"{self.id}@{self.address}"

    @property
    def address(self) -> str:
        """``ip:port``, IPv6 in brackets, as the Host header carries it."""
        return f"[{self.ip}]:{self.port}" if ":" in self.ip else f"{self.ip}:{self.port}"


def parse_upid(text: str) -> Upid:
    """Read ``id@ip:port``. Raises DecodeError."""
    name, at, address = text.rpartition("@")
    ip, colon, port_text = address.rpartition(":")
    bracketed = ip.startswith("[") and ip.endswith("]")
    port_is_good = port_text.isascii() and port_text.isdigit() and int(port_text) <= 65535
    if not (at and colon and ip and port_is_good) or (":" in ip and not bracketed):
        raise errors.DecodeError(f"'{text}' is not an actor address (id@ip:port)")
    return Upid(name, ip[1:-1] if bracketed else ip, int(port_text))


def encode_request(sender: Upid, receiver: Upid, name: str, body: bytes) -> bytes:
    """The bytes of one message; ``name`` is the full name of the protobuf message in ``body``."""
    head = (
        f"POST /{_quote(receiver.id)}/{name} HTTP/1.1\r\n"
        f"User-Agent: libprocess/{sender}\r\n"
        f"Libprocess-From: {sender}\r\n"
        "Connection: Keep-Alive\r\n"
        f"Host: {receiver.address}\r\n"
    )
    if not body:
        return f"{head}\r\n".encode()
    start = f"{head}Transfer-Encoding: chunked\r\n\r\n{len(body):x}\r\n".encode()
    return b"".join((start, body, b"\r\n0\r\n\r\n"))


def parse_target(path: str) -> tuple[str, str]:
    """The actor's id and the message name in a request path. Raises DecodeError."""
    parts = path.split("/")
    if len(parts) != 3 or parts[0] or not parts[1] or not parts[2]:
        raise errors.DecodeError(f"'{path}' addresses no message (/actor/message)")
    return _unquote(parts[1]), _unquote(parts[2])


def _quote(text: str) -> str:
    return _UNSAFE_IN_PATH.sub(lambda m: b"%%%02X" % ord(m[0]), text.encode()).decode()


def _unquote(text: str) -> str:
    if "%" not in text:
        return text
    try:
        return _ESCAPE.sub(lambda m: bytes.fromhex(m[1].decode()), text.encode()).decode()
    except UnicodeDecodeError as error:
        raise errors.DecodeError(f"'{text}' is not UTF-8 behind its escapes") from error
