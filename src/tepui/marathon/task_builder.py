"""From an app and what it got from an offer to the TaskInfo that Mesos launches."""

from collections.abc import Sequence
from typing import Final

from tepui.base import clock
from tepui.base.randomness import Rng
from tepui.marathon import container_builder, environment, names
from tepui.marathon.app import App, CheckProtocol, HealthCheck
from tepui.marathon.environment import TaskPort
from tepui.marathon.instance import Instance
from tepui.marathon.matching import Match
from tepui.marathon.settings import MarathonSettings
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

#: Executors that mean "Mesos's own".
_COMMAND_EXECUTORS: Final = ("", "//cmd")


def build(
    settings: MarathonSettings, app: App, instance: Instance, match: Match, rng: Rng
) -> v1.TaskInfo:
    """The task of a new instance."""
    ports = environment.task_ports(app, match.host_ports, rng)
    variables = environment.variables(app, instance, ports, settings.env_vars_prefix)
    command = _command(app, variables)
    custom = app.executor not in _COMMAND_EXECUTORS
    grace = app.task_kill_grace_period_s
    return v1.TaskInfo(
        name=names.reversed_path(app.id),
        task_id=v1.TaskID(value=instance.task_id),
        agent_id=v1.AgentID(value=instance.agent_id),
        resources=wire_resources.to_wire(match.resources),
        executor=_executor(app, instance, command) if custom else None,
        command=None if custom else command,
        container=container_builder.build(app, ports, settings.mesos_bridge_name),
        health_check=_health_check(app, ports),
        kill_policy=None if grace is None else _kill_policy(grace),
        labels=_labels(app.labels),
        discovery=_discovery(app, ports),
    )


def _command(app: App, variables: dict[str, str]) -> v1.CommandInfo:
    environment_record = v1.Environment(
        variables=tuple(
            v1.Environment_Variable(name=name, value=value) for name, value in variables.items()
        )
    )
    uris = tuple(
        v1.CommandInfo_URI(
            value=artifact.uri,
            executable=artifact.executable,
            extract=artifact.extract,
            cache=artifact.cache,
            output_file=artifact.dest_path,
        )
        for artifact in app.fetch
    )
    value = app.cmd
    if app.args and app.container is None:
        value = app.args[0]  # the command executor takes the program from here
    return v1.CommandInfo(
        uris=uris,
        environment=environment_record,
        shell=app.cmd is not None,
        value=value,
        arguments=app.args or (),
        user=app.user,
    )


def _executor(app: App, instance: Instance, command: v1.CommandInfo) -> v1.ExecutorInfo:
    path = app.executor
    run = f"chmod ug+rx '{path}' && exec '{path}'" + (f" {app.cmd}" if app.cmd else "")
    return v1.ExecutorInfo(
        executor_id=v1.ExecutorID(value=f"marathon-{instance.task_id}"),
        command=v1.CommandInfo(  # noqa: S604 - a record; the shell is on the agent
            uris=command.uris,
            environment=command.environment,
            shell=True,
            value=run,
            user=command.user,
        ),
    )


def _kill_policy(grace_s: int) -> v1.KillPolicy:
    return v1.KillPolicy(grace_period=v1.DurationInfo(nanoseconds=grace_s * clock.SECOND))


def _health_check(app: App, ports: Sequence[TaskPort]) -> v1.HealthCheck | None:
    """The check that the agent runs; validation allows one at most."""
    check = next((one for one in app.health_checks if one.runs_on_agent), None)
    if check is None:
        return None
    port = _check_port(check, ports)
    kind = v1.HealthCheck_Type.COMMAND
    http = tcp = command = None
    if check.protocol is CheckProtocol.COMMAND:
        command = v1.CommandInfo(shell=True, value=check.command)  # noqa: S604 - a record
    elif check.protocol is CheckProtocol.MESOS_TCP:
        kind = v1.HealthCheck_Type.TCP
        tcp = v1.HealthCheck_TCPCheckInfo(port=port)
    else:
        kind = v1.HealthCheck_Type.HTTP
        http = v1.HealthCheck_HTTPCheckInfo(
            protocol=v1.NetworkInfo_Protocol(check.ip_protocol),
            scheme="https" if check.protocol is CheckProtocol.MESOS_HTTPS else "http",
            port=port,
            path=check.path or "/",
        )
    return v1.HealthCheck(
        type=kind,
        delay_seconds=float(check.delay_s),
        interval_seconds=float(check.interval_s),
        timeout_seconds=float(check.timeout_s),
        consecutive_failures=check.max_consecutive_failures,
        grace_period_seconds=float(check.grace_period_s),
        command=command,
        http=http,
        tcp=tcp,
    )


def _check_port(check: HealthCheck, ports: Sequence[TaskPort]) -> int:
    """The agent checks from inside, so it is the port in the container that counts."""
    if check.port is not None:
        return check.port
    index = check.port_index or 0
    return ports[index].container_port if index < len(ports) else 0


def _labels(labels: dict[str, str]) -> v1.Labels | None:
    if not labels:
        return None
    return v1.Labels(labels=tuple(v1.Label(key=key, value=labels[key]) for key in labels))


def _discovery(app: App, ports: Sequence[TaskPort]) -> v1.DiscoveryInfo:
    return v1.DiscoveryInfo(
        visibility=v1.DiscoveryInfo_Visibility.FRAMEWORK,
        name=names.reversed_path(app.id),
        ports=v1.Ports(
            ports=tuple(
                v1.Port(
                    number=port.effective,
                    name=port.name,
                    protocol=protocol,
                    labels=_labels(port.labels | _scope(app, port)),
                )
                for port in ports
                for protocol in port.protocol.split(",")
            )
        ),
    )


def _scope(app: App, port: TaskPort) -> dict[str, str]:
    """On which network a number means something; said only where there is a choice."""
    if app.host_networking:
        return {}
    if port.host_port is not None:
        return {"network-scope": "host"}
    named = [network.name for network in app.networks if network.name]
    reachable_by = list(port.network_names) or named
    network = {"network-name": reachable_by[0]} if len(reachable_by) == 1 else {}
    return {"network-scope": "container"} | network
