"""Laws of app definitions: reading what we wrote gives the same app, and nothing crashes."""

import contextlib
import dataclasses

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from tepui.base import clock
from tepui.marathon import app as apps
from tepui.marathon.definition import parse, problems, render, rules, update

RULES = rules.Rules(features=frozenset({"secrets", "external_volumes", "gpu_resources"}))

words = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=8)
texts = st.text(max_size=10)
labels = st.dictionaries(texts, texts, max_size=3)
ports = st.integers(0, 65535)
protocols = st.sampled_from(["tcp", "udp", "udp,tcp"])
seconds = st.integers(0, 100_000)

constraints = st.one_of(
    st.builds(lambda f: apps.Constraint(field=f, operator=apps.Operator.UNIQUE), words),
    st.builds(
        lambda f, v: apps.Constraint(field=f, operator=apps.Operator.LIKE, value=v), words, words
    ),
    st.builds(
        lambda f, v: apps.Constraint(field=f, operator=apps.Operator.MAX_PER, value=str(v)),
        words,
        st.integers(0, 99),
    ),
)
artifacts = st.builds(
    apps.Artifact,
    uri=words,
    extract=st.booleans(),
    executable=st.booleans(),
    cache=st.booleans(),
    dest_path=st.none() | words,
)
checks = st.builds(
    apps.HealthCheck,
    protocol=st.sampled_from([apps.CheckProtocol.HTTP, apps.CheckProtocol.HTTPS]),
    path=st.none() | texts,
    port=st.just(8080),
    grace_period_s=seconds,
    interval_s=seconds,
    timeout_s=seconds,
    max_consecutive_failures=st.integers(0, 10),
    ignore_http_1xx=st.booleans(),
    delay_s=seconds,
)
volumes = st.builds(
    apps.Volume, container_path=words, mode=st.sampled_from(apps.VolumeMode), host_path=words
)
dockers = st.builds(
    apps.Docker,
    image=words,
    force_pull_image=st.booleans(),
    privileged=st.booleans(),
    parameters=st.lists(st.tuples(words, texts), max_size=3).map(tuple),
)


def tuples(items, **bounds):
    return st.lists(items, **bounds).map(tuple)


@st.composite
def networking(draw):
    """Networks with the ports that go with them."""
    docker = draw(st.none() | dockers)
    container = {
        "type": apps.ContainerType.DOCKER if docker else apps.ContainerType.MESOS,
        "docker": docker,
        "volumes": draw(tuples(volumes, max_size=2)),
    }
    names = draw(st.lists(st.none() | words, max_size=3, unique=True))
    if draw(st.booleans()):
        numbers = draw(st.lists(ports, min_size=len(names), max_size=len(names), unique=True))
        definitions = tuple(
            apps.PortDefinition(port=port, name=name, protocol=draw(protocols), labels=draw(labels))
            for port, name in zip(numbers, names, strict=True)
        )
        return {
            "port_definitions": definitions,
            "require_ports": draw(st.booleans()),
            "container": draw(st.none() | st.just(apps.Container(**container))),
        }
    mappings = tuple(
        apps.PortMapping(
            container_port=draw(ports), host_port=0, service_port=draw(ports), name=name
        )
        for name in names
    )
    network = draw(
        st.sampled_from(
            [
                apps.Network(mode=apps.NetworkMode.BRIDGE),
                apps.Network(mode=apps.NetworkMode.CONTAINER, name="n", labels={"a": "b"}),
            ]
        )
    )
    return {
        "networks": (network,),
        "container": apps.Container(**container, port_mappings=mappings),
    }


@st.composite
def whole_apps(draw):
    """Apps that ``validate`` accepts."""
    environment = draw(st.dictionaries(words, texts, max_size=3))
    return apps.App(
        id="/" + "/".join(draw(st.lists(words, min_size=1, max_size=3))) + "x",
        cmd=draw(st.text(min_size=1, max_size=20)),
        user=draw(st.none() | words),
        env=environment,
        instances=draw(st.integers(0, 1000)),
        cpus_milli=draw(st.integers(0, 100_000)),
        mem_milli=draw(st.integers(0, 10_000_000)),
        disk_milli=draw(st.integers(0, 10_000_000)),
        constraints=draw(tuples(constraints, max_size=3)),
        accepted_resource_roles=draw(st.none() | st.just(("*",))),
        fetch=draw(tuples(artifacts, max_size=2)),
        health_checks=draw(tuples(checks, max_size=2)),
        dependencies=draw(tuples(words.map(lambda word: f"/{word}y"), max_size=2)),
        labels=draw(labels.filter(lambda some: "MARATHON_SINGLE_INSTANCE_APP" not in some)),
        backoff_ns=draw(st.integers(0, 10_000)) * clock.MILLISECOND,
        backoff_factor=draw(st.floats(1, 10)),
        max_launch_delay_ns=draw(seconds) * clock.SECOND,
        upgrade_strategy=apps.UpgradeStrategy(
            minimum_health_capacity=draw(st.floats(0, 1)),
            maximum_over_capacity=draw(st.floats(0, 1)),
        ),
        kill_selection=draw(st.sampled_from(apps.KillSelection)),
        unreachable_strategy=draw(
            st.none() | st.just(apps.UnreachableStrategy(inactive_after_s=1, expunge_after_s=5))
        ),
        task_kill_grace_period_s=draw(st.none() | seconds),
        **draw(networking()),
    )


def through_json(value):
    return msgspec.json.decode(msgspec.json.encode(value))


@given(whole_apps())
def test_reading_what_was_rendered_gives_the_same_app(app):
    assert parse.complete_app(through_json(render.render(app)), RULES) == app


@given(whole_apps(), st.integers(0, 100))
def test_an_update_of_instances_changes_nothing_else(app, instances):
    change = update.read({"instances": instances}, RULES)
    changed = update.apply(change, app, app.id, RULES)
    assert changed == dataclasses.replace(app, instances=instances)


#: Any JSON, with a liking for the names that mean something.
_names = st.sampled_from(
    [
        "id",
        "cmd",
        "container",
        "docker",
        "portMappings",
        "networks",
        "mode",
        "ports",
        "env",
        "healthChecks",
        "ipAddress",
        "constraints",
        "volumes",
        "persistent",
        "fetch",
        "labels",
        "upgradeStrategy",
        "unreachableStrategy",
        "network",
        "uris",
        "image",
    ]
)
_leaves = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
)
documents = st.recursive(
    _leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_names, inner, max_size=6),
    max_leaves=30,
)


@given(documents)
def test_no_document_crashes_the_reader(document):
    for read in (parse.complete_app, update.read):
        with contextlib.suppress(problems.InvalidDefinitionError):
            assert read(document, RULES)


_shaped = st.fixed_dictionaries(
    {"id": st.sampled_from(["x", "/a/b", "", "..", "A"])},
    optional=dict.fromkeys(
        (
            *("cmd", "args", "container", "networks", "ipAddress", "ports", "healthChecks"),
            *("cpus", "backoffSeconds", "maxLaunchDelaySeconds", "check", "resourceLimits"),
        ),
        documents,
    ),
)


@given(_shaped)
def test_whatever_passes_the_schema_is_refused_or_built(document):
    with contextlib.suppress(problems.InvalidDefinitionError):
        app = parse.complete_app({"cmd": "a"} | document, RULES)
        assert parse.complete_app(through_json(render.render(app)), RULES) == app
        # What is accepted must also survive the store.
        assert msgspec.json.decode(msgspec.json.encode(app), type=apps.App) == app
