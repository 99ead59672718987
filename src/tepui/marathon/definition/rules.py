"""What reading a definition depends on besides the document: how this Marathon was started."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The flags that decide what an app may say and what it means."""

    #: Role of apps that name none, and the only one they may name.
    role: str = "*"
    #: Names given to ``--enable_features``.
    features: frozenset[str] = frozenset()
    #: Network of apps that join a container network without naming it; empty: they must name it.
    default_network_name: str = ""
    #: A network of this name is the agent's bridge.
    bridge_name: str = "mesos-bridge"
