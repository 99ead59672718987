"""Codecs: microseconds for one TaskInfo as Marathon launches it, in and out.

Beside ours: Google's protobuf on its C core (to objects only, before any field is read) and its
json_format, which prints another JSON than Mesos; where the package is not installed these are
left out. ``lenient`` is the JSON decoder for what the strict one refuses, ``careful`` the same for
protobuf.
"""

import timeit
from collections.abc import Callable
from typing import Any

from bench.report import Report
from tepui.wire import careful, drafts, jsonpb, lenient, protobuf
from tepui.wire.generated import v1

_JSON = b"""{"name":"web.7f3c","task_id":{"value":"web.instance-7f3c2a1e-5b0a-11ee._app.1"},
"agent_id":{"value":"32b4eeca-bc3d-4fda-9aae-ea732bc18c57-S17"},
"resources":[{"name":"cpus","type":"SCALAR","scalar":{"value":0.5},
"allocation_info":{"role":"prod"},
"reservations":[{"type":"DYNAMIC","role":"prod","principal":"marathon"}]},
{"name":"mem","type":"SCALAR","scalar":{"value":512.0},"allocation_info":{"role":"prod"}},
{"name":"disk","type":"SCALAR","scalar":{"value":100.0},"allocation_info":{"role":"prod"}},
{"name":"ports","type":"RANGES","ranges":{"range":[{"begin":31002,"end":31003}]},
"allocation_info":{"role":"prod"}}],
"command":{"uris":[{"value":"http://example.invalid/app.tgz","executable":false,"extract":true}],
"environment":{"variables":[{"name":"PORT0","type":"VALUE","value":"31002"},
{"name":"PORT1","type":"VALUE","value":"31003"},
{"name":"MARATHON_APP_ID","type":"VALUE","value":"/web"},
{"name":"MARATHON_APP_VERSION","type":"VALUE","value":"2026-11-22T13:31:16.000Z"},
{"name":"HOST","type":"VALUE","value":"node17.example.invalid"}]},
"shell":true,"value":"exec ./server --port $PORT0"},
"container":{"type":"DOCKER","docker":{"image":"library/nginx:1.27","network":"BRIDGE",
"port_mappings":[{"host_port":31002,"container_port":80,"protocol":"tcp"},
{"host_port":31003,"container_port":443,"protocol":"tcp"}],
"privileged":false,"force_pull_image":false}},
"health_check":{"delay_seconds":15.0,"interval_seconds":10.0,"timeout_seconds":20.0,
"consecutive_failures":3,"grace_period_seconds":300.0,"type":"HTTP",
"http":{"protocol":"IPv4","scheme":"http","port":31002,"path":"/health"}},
"kill_policy":{"grace_period":{"nanoseconds":3000000000}},
"labels":{"labels":[{"key":"HAPROXY_GROUP","value":"external"},{"key":"team","value":"web"}]},
"discovery":{"visibility":"FRAMEWORK","name":"web",
"ports":{"ports":[{"number":31002,"name":"http","protocol":"tcp"}]}}}"""


def run() -> Report:
    """Microseconds per message, the best of five."""
    task = jsonpb.decode(v1.TaskInfo, _JSON)
    text, data = jsonpb.encode(task), protobuf.encode(task)
    value = jsonpb.to_builtins(task)
    report = Report(f"Wire: a TaskInfo of {len(text)} octets of JSON, {len(data)} of protobuf")
    cases: list[tuple[str, Callable[[], object], str]] = [
        ("JSON in", lambda: jsonpb.decode(v1.TaskInfo, text), "aim: 13 µs"),
        ("JSON out", lambda: jsonpb.encode(task), ""),
        ("protobuf in", lambda: protobuf.decode(v1.TaskInfo, data), "aim: 100 µs at most"),
        ("protobuf out", lambda: protobuf.encode(task), "aim: 60 µs at most"),
        ("JSON in, lenient", lambda: lenient.from_builtins(v1.TaskInfo, value), ""),
        (
            "protobuf in, careful",
            lambda: drafts.finish(careful.draft(v1.TaskInfo, data)),
            "",
        ),
        *_google(data),
    ]
    for what, call, compare in cases:
        report.add(what, _microseconds(call), "µs", compare)
    return report


def _microseconds(call: Callable[[], object]) -> float:
    timer = timeit.Timer(call)
    number, _ = timer.autorange()
    return min(timer.repeat(5, number)) / number * 1e6


def _google(data: bytes) -> list[tuple[str, Callable[[], object], str]]:
    try:
        from google.protobuf import (  # noqa: PLC0415 (not everybody has it)
            descriptor_pool,
            json_format,
            message_factory,
        )

        from tepui.wire.codegen import definitions  # noqa: PLC0415 (needs the same)
    except ImportError:
        return []
    pool: Any = descriptor_pool.DescriptorPool()
    for file in definitions.descriptor_set().file:
        pool.Add(file)
    task_info: Any = message_factory.GetMessageClass(
        pool.FindMessageTypeByName("mesos.v1.TaskInfo")
    )
    message = task_info.FromString(data)
    text = json_format.MessageToJson(message, preserving_proto_field_name=True)
    return [
        ("Google's protobuf in", lambda: task_info.FromString(data), ""),
        ("Google's protobuf out", message.SerializeToString, ""),
        ("Google's json_format in", lambda: json_format.Parse(text, task_info()), ""),
        ("Google's json_format out", lambda: json_format.MessageToJson(message), ""),
    ]
