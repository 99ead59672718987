"""Which paths of a master ask who is calling, and how it finds out: settings become a gate.

Realms and open paths are the original's (spec mesos.md section 4, golden/auth).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tepui.base import errors
from tepui.master.security import Security
from tepui.master.settings import MasterSettings
from tepui.net import gate, setting_files
from tepui.security import acl, crammd5, ways
from tepui.security import authorizer as authorizing
from tepui.security.authenticators import Authenticator
from tepui.security.credentials import Credentials
from tepui.security.secret import Secret

READ: Final = "mesos-master-readonly"
WRITE: Final = "mesos-master-readwrite"
SCHEDULE: Final = "mesos-master-scheduler"

#: What is not here belongs to ``WRITE``.
REALMS: Final[Mapping[str, str]] = {
    "/": gate.OPEN,
    "/health": gate.OPEN,
    "/redirect": gate.OPEN,
    "/version": gate.OPEN,
    "/system/stats.json": gate.OPEN,
    "/help": gate.OPEN,
    "/api/v1/scheduler": SCHEDULE,
    "/state": READ,
    "/state-summary": READ,
    "/slaves": READ,
    "/frameworks": READ,
    "/tasks": READ,
    "/roles": READ,
    "/flags": READ,
    "/files": READ,
    "/metrics": READ,
    "/maintenance/status": READ,
    "/registrar(1)": READ,
    "/allocator": READ,
}
#: Paths that an ACL allows or refuses as a whole (list ``get_endpoints``).
ENDPOINTS: Final = frozenset(("/files/debug", "/logging/toggle", "/metrics/snapshot"))


@dataclass(frozen=True, slots=True)
class Access:
    """What the settings say about who may do what."""

    security: Security
    plan: gate.Plan
    #: What ``/flags`` shows of the ACLs.
    acls: str | None


def load(settings: MasterSettings, challenge_key: Secret, host: str) -> Access:
    """Read the files that the settings name; ``host`` is ours. Raises UserError."""
    known = (
        setting_files.known_credentials("credentials", settings.credentials)
        if settings.credentials is not None
        else None
    )
    rules = acl.parse(setting_files.text("acls", settings.acls)) if settings.acls else None
    authorizer = authorizing.AclAuthorizer(rules) if rules else authorizing.EVERYTHING
    if settings.authenticate_agents and known is None:
        raise errors.UserError("--authenticate_agents needs --credentials")
    challenges = crammd5.Challenges(challenge_key, host) if known else None
    return Access(
        Security(authorizer, known, challenges),
        gate.Plan(REALMS, WRITE, _authenticators(settings, known), authorizer, ENDPOINTS),
        rules.text if rules else None,
    )


def _authenticators(
    settings: MasterSettings, known: Credentials | None
) -> dict[str, Authenticator]:
    key = (
        setting_files.secret("jwt_secret_key", settings.jwt_secret_key)
        if settings.jwt_secret_key is not None
        else None
    )
    wanted = (
        (READ, settings.authenticate_http_readonly, settings.http_authenticators),
        (WRITE, settings.authenticate_http_readwrite, settings.http_authenticators),
        (SCHEDULE, settings.authenticate_http_frameworks, settings.http_framework_authenticators),
    )
    return {
        realm: ways.make(names, realm, known, key) for realm, is_asked, names in wanted if is_asked
    }
