"""Which paths of an agent ask who is calling: settings become a gate (spec mesos.md section 4)."""

from collections.abc import Mapping
from typing import Final

from tepui.agent.settings import AgentSettings
from tepui.net import gate, setting_files
from tepui.security import ways

READ: Final = "mesos-agent-readonly"
WRITE: Final = "mesos-agent-readwrite"

#: What is not here belongs to ``WRITE``.
REALMS: Final[Mapping[str, str]] = {
    "/": gate.OPEN,
    "/health": gate.OPEN,
    "/version": gate.OPEN,
    "/system/stats.json": gate.OPEN,
    "/help": gate.OPEN,
    "/state": READ,
    "/flags": READ,
    "/containers": READ,
    "/containerizer": READ,
    "/monitor": READ,
    "/metrics": READ,
    "/files": READ,
}


def plan(settings: AgentSettings) -> gate.Plan:
    """The gate that the settings ask for. Raises UserError."""
    known = (
        setting_files.known_credentials("http_credentials", settings.http_credentials)
        if settings.http_credentials is not None
        else None
    )
    key = (
        setting_files.secret("jwt_secret_key", settings.jwt_secret_key)
        if settings.jwt_secret_key is not None
        else None
    )
    wanted = (
        (READ, settings.authenticate_http_readonly),
        (WRITE, settings.authenticate_http_readwrite),
    )
    asked = {
        realm: ways.make(settings.http_authenticators, realm, known, key)
        for realm, is_asked in wanted
        if is_asked
    }
    return gate.Plan(REALMS, WRITE, asked)
