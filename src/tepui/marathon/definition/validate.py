"""What a complete, normalised app document may not say (spec marathon.md sections 2.1-2.4, 2.6).

Works on the document after ``normalise`` and ``defaults``, so that paths are those of the answer
the client will see. Every rule notes its fault and lets the next one speak. Rules about the whole
tree (id clashes, cyclic dependencies) belong to the machine, which knows the other apps.

One rule of the original is left out on purpose: it refuses a ``cmd`` of one character.
"""

from collections.abc import Iterator
from typing import Any, Final

from tepui.marathon.definition import (
    check_rules,
    constraint_rules,
    container_rules,
    defaults,
    ids,
    network_rules,
)
from tepui.marathon.definition import problems as faults
from tepui.marathon.definition.rules import Rules

Document = dict[str, Any]

SINGLE_INSTANCE_LABEL: Final = "MARATHON_SINGLE_INSTANCE_APP"


def validate(document: Document, rules: Rules, problems: faults.Problems) -> None:
    """Note every rule that ``document`` breaks."""
    ids.examine(document["id"], "/id", problems)
    for index, dependency in enumerate(document["dependencies"]):
        ids.examine(dependency, f"/dependencies({index})", problems)
    _numbers(document, problems)
    _command(document, problems)
    _roles(document, rules, problems)
    for index, constraint in enumerate(document["constraints"]):
        constraint_rules.examine(constraint, f"/constraints({index})", problems)
    _artifacts(document, problems)
    _features(document, rules, problems)
    _secrets(document, problems)
    _strategies(document, problems)
    network_rules.examine(document, problems)
    container_rules.examine(document, problems)
    check_rules.examine(document, problems)
    _single_instance(document, problems)


def _numbers(document: Document, problems: faults.Problems) -> None:
    for name in ("instances", "cpus", "mem", "disk", "gpus"):
        value = document[name]
        if value < 0:
            problems.add(f"/{name}", f"got {plain(value)}, expected 0 or more")
    requested = {"cpus": document["cpus"], "mem": document["mem"]}
    for name, limit in document.get("resourceLimits", {}).items():
        if limit != "unlimited" and limit < requested[name]:
            problems.add(
                f"/resourceLimits/{name}",
                "resource limit must be greater than or equal to requested resource "
                f"({plain(requested[name])})",
            )
    minimum = {"cpus": 0.1, "mem": 32.0, "disk": 10.0}
    for name, value in document.get("executorResources", {}).items():
        if value < minimum[name]:
            problems.add(
                f"/executorResources/{name}",
                f"got {plain(value)}, expected {plain(minimum[name])} or more",
            )


def plain(value: float) -> str:
    """A number as people write it."""
    return str(int(value)) if value == int(value) else str(value)


def _command(document: Document, problems: faults.Problems) -> None:
    command, arguments = document.get("cmd"), document.get("args")
    if command is not None and not command:
        problems.add("/cmd", "must not be an empty string")
    has_image = bool(document.get("container", {}).get("docker", {}).get("image"))
    if (command is not None and arguments) or (command is None and not arguments and not has_image):
        problems.add(
            "/",
            "AppDefinition must either contain one of 'cmd' or 'args', and/or a 'container'.",
        )


def _roles(document: Document, rules: Rules, problems: faults.Problems) -> None:
    role = document["role"]
    if role != rules.role:
        problems.add("/role", f"got {role}, expected one of: [{rules.role}]")
    accepted = document.get("acceptedResourceRoles")
    if accepted is None:
        return
    if not accepted:
        problems.add("/acceptedResourceRoles", "must not be empty")
    elif set(accepted) - {"*", role}:
        problems.add(
            "/acceptedResourceRoles", f"acceptedResourceRoles can only contain * and {role}"
        )


def _artifacts(document: Document, problems: faults.Problems) -> None:
    for index, artifact in enumerate(document["fetch"]):
        uri = artifact["uri"]
        if not uri or any(character.isspace() or character in '<>"{}|\\^`' for character in uri):
            problems.add(f"/fetch({index})/uri", "URI has invalid syntax.")


def _features(document: Document, rules: Rules, problems: faults.Problems) -> None:
    for feature, path in _features_used(document):
        if feature not in rules.features:
            # The closing bracket is the original's.
            problems.add(
                path, f"Feature {feature} is not enabled. Enable with --enable_features {feature})"
            )
    if document["gpus"] > 0 and document.get("container", {}).get("type") == "DOCKER":
        problems.add("/gpus", "GPU resources only work with the Mesos containerizer")


def _features_used(document: Document) -> Iterator[tuple[str, str]]:
    for name, value in document["env"].items():
        if isinstance(value, dict):
            yield "secrets", f"/env/{name}"
    if document["secrets"]:
        yield "secrets", "/secrets"
    if document["gpus"] > 0:
        yield "gpu_resources", "/gpus"
    for index, volume in enumerate(document.get("container", {}).get("volumes", ())):
        if "external" in volume:
            yield "external_volumes", f"/container/volumes({index})/external"
        if "secret" in volume:
            yield "secrets", f"/container/volumes({index})/secret"


def _secrets(document: Document, problems: faults.Problems) -> None:
    known: dict[str, Any] = document["secrets"]
    for name, value in document["env"].items():
        if not name:
            problems.add("/env", "must not be empty")
        if isinstance(value, dict) and value["secret"] not in known:
            problems.add(f"/env/{name}/secret", "references an undefined secret")
    container = document.get("container", {})
    pull = container.get("docker", {}).get("pullConfig")
    if pull is not None:
        path = "/container/docker/pullConfig"
        if container["type"] == "DOCKER":
            problems.add(path, "pullConfig is not supported with the Docker containerizer")
        elif pull["secret"] not in known:
            problems.add(path, "pullConfig.secret must refer to an existing secret")
    for index, volume in enumerate(container.get("volumes", ())):
        if "secret" in volume and volume["secret"] not in known:
            problems.add(
                f"/container/volumes({index})/secret",
                "volume.secret must refer to an existing secret",
            )


def _strategies(document: Document, problems: faults.Problems) -> None:
    for name, value in document["upgradeStrategy"].items():
        if not 0 <= value <= 1:
            problems.add(
                f"/upgradeStrategy/{name}", f"got {float(value)}, expected between 0.0 and 1.0"
            )
    unreachable = document["unreachableStrategy"]
    if unreachable != "disabled":
        inactive = unreachable["inactiveAfterSeconds"]
        expunge = unreachable["expungeAfterSeconds"]
        if inactive > expunge:
            problems.add(
                "/unreachableStrategy",
                f"inactiveAfterSeconds ({inactive}) must be less or equal to "
                f"expungeAfterSeconds, which is {expunge}",
            )
    if defaults.is_resident(document):
        if unreachable != "disabled":
            problems.add(
                "/unreachableStrategy", "unreachableStrategy must be disabled for resident tasks"
            )
        if document["upgradeStrategy"]["maximumOverCapacity"] != 0:
            problems.add("/upgradeStrategy/maximumOverCapacity", "got non-zero, expected 0.0")
        if document["role"] == "*":
            problems.add("/role", "Resident apps cannot have the role *")


def _single_instance(document: Document, problems: faults.Problems) -> None:
    if document["labels"].get(SINGLE_INSTANCE_LABEL, "").lower() != "true":
        return
    if document["instances"] > 1:
        problems.add("/instances", "Single instance app may only have one instance")
    strategy = document["upgradeStrategy"]
    for name in ("minimumHealthCapacity", "maximumOverCapacity"):
        if strategy[name] != 0:
            problems.add(f"/upgradeStrategy/{name}", f"got {float(strategy[name])}, expected 0.0")
