"""The shape of an app document, in every dialect that is understood on input.

One table per object. Names on the right of ``Old dialect`` comments were removed from the answers
of the original in 1.5 but are still read; ``normalise`` rewrites them. Numeric bounds stand here
only where the original's answer is a schema code (``error.min``); where it is a sentence
(``got -3, expected 0 or more``) they stand in ``validate``.
"""

from typing import Any, Final

from tepui.marathon.definition.reading import (
    INT32_MAX,
    anything,
    boolean,
    choice,
    either,
    listing,
    mapping,
    number,
    record,
    text,
    whole,
)

PORT_NAME: Final = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?"
NETWORK_NAME: Final = r"[a-z0-9]([-_a-z0-9]*[a-z0-9])?"
EXECUTOR: Final = r"(//cmd)|(/?[^/]+(/[^/]+)*)|"
PORT_MAX: Final = 65535

_string = text()
_filled = text(at_least=1)
_port = whole(at_least=0, at_most=PORT_MAX)
_seconds = whole(at_least=0)
_protocol = choice("tcp", "udp", "udp,tcp")
_port_name = text(pattern=PORT_NAME, at_least=1, at_most=63)
_labels = mapping(_string)

FETCH: Final = record(
    {
        "uri": _string,
        "extract": boolean,
        "executable": boolean,
        "cache": boolean,
        "destPath": _string,
        # Written by 1.0-1.4 under its Mesos name.
        "outputFile": _string,
    },
    required=("uri",),
)

PORT_DEFINITION: Final = record(
    {"port": _port, "protocol": _protocol, "name": _port_name, "labels": _labels}
)

PORT_MAPPING: Final = record(
    {
        "containerPort": _port,
        "hostPort": _port,
        "servicePort": _port,
        "protocol": _protocol,
        "name": _port_name,
        "labels": _labels,
        "networkNames": listing(text(pattern=NETWORK_NAME, at_most=63)),
    }
)

NETWORK: Final = record(
    {
        "mode": choice("host", "container", "container/bridge", any_case=True),
        "name": text(pattern=NETWORK_NAME, at_least=1, at_most=63),
        "labels": _labels,
    }
)

#: Old dialect: ``ipAddress``.
IP_ADDRESS: Final = record(
    {
        "groups": listing(_string),
        "labels": _labels,
        "networkName": text(pattern=NETWORK_NAME, at_least=1, at_most=63),
        "discovery": record(
            {
                "ports": listing(
                    record(
                        {
                            "number": _port,
                            "name": _port_name,
                            "protocol": _protocol,
                            "labels": _labels,
                        },
                        required=("number", "name"),
                    )
                )
            }
        ),
    }
)

PERSISTENT: Final = record(
    {
        "type": choice("root", "path", "mount", any_case=True),
        "size": whole(at_least=1),
        "maxSize": whole(at_least=0),
        "profileName": _filled,
        "constraints": listing(listing(_string)),
    },
    required=("size",),
)

VOLUME: Final = record(
    {
        "containerPath": _filled,
        "hostPath": _filled,
        "mode": choice("RO", "RW", any_case=True),
        "persistent": PERSISTENT,
        "external": record(
            {
                "size": whole(at_least=1),
                "name": _string,
                "provider": _string,
                "options": mapping(anything),
                "shared": boolean,
            }
        ),
        "secret": _filled,
    }
)

DOCKER: Final = record(
    {
        "image": _string,
        "forcePullImage": boolean,
        "privileged": boolean,
        "parameters": listing(
            record({"key": _filled, "value": _string}, required=("key", "value"))
        ),
        "credential": record({"principal": _string, "secret": _string}, required=("principal",)),
        "pullConfig": record({"secret": _filled}, required=("secret",)),
        # Old dialect
        "network": choice("BRIDGE", "HOST", "NONE", "USER", any_case=True),
        "portMappings": listing(PORT_MAPPING),
    }
)

CONTAINER: Final = record(
    {
        "type": choice("MESOS", "DOCKER", any_case=True),
        "docker": DOCKER,
        "volumes": listing(VOLUME),
        "portMappings": listing(PORT_MAPPING),
        "linuxInfo": mapping(anything),
    }
)

HEALTH_CHECK: Final = record(
    {
        "protocol": choice(
            "HTTP",
            "HTTPS",
            "TCP",
            "COMMAND",
            "MESOS_HTTP",
            "MESOS_HTTPS",
            "MESOS_TCP",
            any_case=True,
        ),
        "path": _string,
        "port": _port,
        "portIndex": whole(at_least=0),
        "command": record({"value": _filled}, required=("value",)),
        "gracePeriodSeconds": _seconds,
        "intervalSeconds": _seconds,
        "timeoutSeconds": _seconds,
        "maxConsecutiveFailures": whole(at_least=0),
        "ignoreHttp1xx": boolean,
        "delaySeconds": _seconds,
        "ipProtocol": choice("IPv4", "IPv6", any_case=True),
    }
)

#: A check that Mesos runs and that only informs.
CHECK: Final = record(
    {
        "http": record(
            {
                "portIndex": whole(at_least=0),
                "port": _port,
                "path": _string,
                "scheme": choice("HTTP", "HTTPS", any_case=True),
            }
        ),
        "tcp": record({"portIndex": whole(at_least=0), "port": _port}),
        "exec": record(
            {"command": record({"shell": _filled, "argv": listing(_string)})},
            required=("command",),
        ),
        "intervalSeconds": _seconds,
        "timeoutSeconds": _seconds,
        "delaySeconds": _seconds,
    }
)

READINESS_CHECK: Final = record(
    {
        "name": _filled,
        "protocol": choice("HTTP", "HTTPS", any_case=True),
        "path": _filled,
        "portName": _port_name,
        "intervalSeconds": whole(at_least=1),
        "timeoutSeconds": whole(at_least=1),
        "httpStatusCodesForReady": listing(whole(at_least=100, at_most=999), at_least=1),
        "preserveLastResponse": boolean,
    }
)

_environment_value = either(
    lambda value: isinstance(value, dict),
    record({"secret": _filled}, required=("secret",)),
    _string,
)

_unreachable = either(
    lambda value: isinstance(value, str),
    choice("disabled", any_case=True),
    record({"inactiveAfterSeconds": _seconds, "expungeAfterSeconds": _seconds}),
)

_limit = either(
    lambda value: isinstance(value, str), choice("unlimited", any_case=True), number(at_least=0)
)

_FIELDS: Final[dict[str, Any]] = {
    "id": _string,
    "cmd": _string,
    "args": listing(_string),
    "user": _string,
    "env": mapping(_environment_value),
    "instances": whole(),
    "cpus": number(),
    "mem": number(),
    "disk": number(),
    "gpus": whole(),
    "executor": text(pattern=EXECUTOR),
    "constraints": listing(listing(_string)),
    "acceptedResourceRoles": listing(_string),
    "role": _string,
    "fetch": listing(FETCH),
    "portDefinitions": listing(PORT_DEFINITION),
    "requirePorts": boolean,
    "networks": listing(NETWORK),
    "container": CONTAINER,
    "healthChecks": listing(HEALTH_CHECK),
    "check": CHECK,
    "readinessChecks": listing(READINESS_CHECK),
    "dependencies": listing(_string),
    "labels": _labels,
    "backoffSeconds": number(at_least=0, at_most=INT32_MAX),
    "backoffFactor": number(at_least=1),
    "maxLaunchDelaySeconds": number(at_least=0, at_most=INT32_MAX),
    "upgradeStrategy": record({"minimumHealthCapacity": number(), "maximumOverCapacity": number()}),
    "taskKillGracePeriodSeconds": _seconds,
    "killSelection": choice("YOUNGEST_FIRST", "OLDEST_FIRST", any_case=True),
    "unreachableStrategy": _unreachable,
    "residency": record(
        {
            "relaunchEscalationTimeoutSeconds": _seconds,
            "taskLostBehavior": choice("WAIT_FOREVER", "RELAUNCH_AFTER_TIMEOUT", any_case=True),
        }
    ),
    "secrets": mapping(record({"source": _filled}, required=("source",))),
    "executorResources": record(
        {"cpus": number(at_least=0), "mem": number(at_least=0), "disk": number(at_least=0)}
    ),
    "resourceLimits": record({"cpus": _limit, "mem": _limit}),
    "tty": boolean,
    "version": _string,
    # Old dialect
    "uris": listing(_string),
    "ports": listing(_port),
    "ipAddress": IP_ADDRESS,
    "storeUrls": listing(_string),
}

#: A complete app.
APP: Final = record(_FIELDS, required=("id",))
#: A change to an app: nothing is required.
APP_UPDATE: Final = record(_FIELDS)
