"""Our .proto files as plain values: what the renderers work from.

Google's protoc (from grpcio-tools, a development dependency) parses the files; nothing of it is
left in what we generate.
"""

import importlib
import importlib.resources
import pathlib
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from google.protobuf import descriptor_pb2
from google.protobuf.unknown_fields import UnknownFieldSet

from tepui.base import errors

PROTO_ROOT: Final = pathlib.Path(__file__).parent.parent / "proto"

#: Which generated module a .proto file goes to. Several files may share one.
MODULES: Final[Mapping[str, str]] = {
    "google/protobuf/duration.proto": "well_known",
    "mesos/v1/mesos.proto": "v1",
    "mesos/v1/allocator.proto": "v1_allocator",
    "mesos/v1/maintenance.proto": "v1_maintenance",
    "mesos/v1/quota.proto": "v1_quota",
    "mesos/v1/scheduler.proto": "v1_scheduler",
    "mesos/v1/executor.proto": "v1_executor",
    "mesos/v1/resource_provider.proto": "v1_resource_provider",
    "mesos/v1/master.proto": "v1_master",
    "mesos/v1/agent.proto": "v1_agent",
    "mesos/scheduler.proto": "v0_scheduler",
    "mesos/internal/authentication.proto": "internal",
    "mesos/internal/messages.proto": "internal",
    "mesos/internal/registry.proto": "internal",
    "mesos/internal/resource_provider_registry.proto": "internal_resource_providers",
    "mesos/internal/state.proto": "internal_state",
    "mesos/internal/agent_state.proto": "internal_agent",
}

#: Numbers of our field options, as mesos/v1/mesos.proto declares them.
_WIRE_ONLY: Final = 50000
_ALWAYS_LISTED: Final = 50001

_Proto = descriptor_pb2.FieldDescriptorProto
_KINDS: Final[Mapping[int, str]] = {
    _Proto.TYPE_BOOL: "bool",
    _Proto.TYPE_BYTES: "bytes",
    _Proto.TYPE_DOUBLE: "double",
    _Proto.TYPE_ENUM: "enum",
    _Proto.TYPE_INT32: "int32",
    _Proto.TYPE_INT64: "int64",
    _Proto.TYPE_MESSAGE: "message",
    _Proto.TYPE_STRING: "string",
    _Proto.TYPE_UINT32: "uint32",
    _Proto.TYPE_UINT64: "uint64",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field as declared."""

    name: str
    number: int
    #: required, optional, repeated or map.
    label: str
    #: A scalar's proto name, ``enum`` or ``message``; of a map, the kind of its values.
    kind: str
    #: Full name of the enum or message, else empty.
    type_name: str
    #: Explicit proto default as Python source, else None.
    default: str | None
    deprecated: bool
    wire_only: bool
    always_listed: bool
    #: Name of the oneof it belongs to, else empty.
    oneof: str


@dataclass(frozen=True, slots=True)
class Message:
    """A message with its fields in declaration order."""

    full_name: str
    module: str
    name: str
    fields: tuple[Field, ...]

    @property
    def by_number(self) -> list[Field]:
        """The fields in the order protobuf writes them."""
        return sorted(self.fields, key=lambda f: f.number)


@dataclass(frozen=True, slots=True)
class Enum:
    """An enum with its (name, number) pairs in declaration order."""

    full_name: str
    module: str
    name: str
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Definitions:
    """Everything declared, in an order in which each message follows those it refers to."""

    messages: dict[str, Message]
    enums: dict[str, Enum]
    #: Full names of messages that contain themselves, directly or not.
    recursive: frozenset[str]

    def type(self, full_name: str) -> Message | Enum:
        """The message or enum of that name."""
        return self.messages.get(full_name) or self.enums[full_name]


def load() -> Definitions:
    """Parse the .proto files. Raises BugError with protoc's complaint on stderr if they are bad."""
    messages: dict[str, Message] = {}
    enums: dict[str, Enum] = {}
    for file in descriptor_set().file:
        module = MODULES.get(file.name)
        if module is None:
            continue
        for enum in file.enum_type:
            _add_enum(enum, file.package, "", module, enums)
        for message in file.message_type:
            _add_message(message, file.package, "", module, messages, enums)
    ordered, recursive = _dependency_order(messages)
    return Definitions(ordered, enums, recursive)


def descriptor_set() -> descriptor_pb2.FileDescriptorSet:
    """What protoc makes of our files, imports included."""
    # grpc_tools has no types, so it enters as what it is: anything.
    protoc: Any = importlib.import_module("grpc_tools.protoc")
    well_known = importlib.resources.files("grpc_tools") / "_proto"
    own = [name for name in MODULES if not name.startswith("google/")]
    with tempfile.TemporaryDirectory() as directory:
        output = pathlib.Path(directory) / "descriptors"
        arguments = [f"-I{PROTO_ROOT}", f"-I{well_known}", "--include_imports"]
        failed = protoc.main(["protoc", *arguments, f"--descriptor_set_out={output}", *own])
        errors.check(not failed, "protoc refused our .proto files")
        return descriptor_pb2.FileDescriptorSet.FromString(output.read_bytes())


def _add_enum(
    enum: descriptor_pb2.EnumDescriptorProto,
    package: str,
    outer: str,
    module: str,
    enums: dict[str, Enum],
) -> None:
    path = f"{outer}.{enum.name}".lstrip(".")
    values = tuple((value.name, value.number) for value in enum.value)
    full_name = f"{package}.{path}"
    enums[full_name] = Enum(full_name, module, path.replace(".", "_"), values)


def _add_message(
    message: descriptor_pb2.DescriptorProto,
    package: str,
    outer: str,
    module: str,
    messages: dict[str, Message],
    enums: dict[str, Enum],
) -> None:
    path = f"{outer}.{message.name}".lstrip(".")
    full_name = f"{package}.{path}"
    map_entries = {
        f".{full_name}.{nested.name}": nested
        for nested in message.nested_type
        if nested.options.map_entry
    }
    for enum in message.enum_type:
        _add_enum(enum, package, path, module, enums)
    for nested in message.nested_type:
        if not nested.options.map_entry:
            _add_message(nested, package, path, module, messages, enums)
    fields = tuple(
        _field(field, map_entries, [one.name for one in message.oneof_decl])
        for field in message.field
    )
    messages[full_name] = Message(full_name, module, path.replace(".", "_"), fields)


def _field(
    field: descriptor_pb2.FieldDescriptorProto,
    map_entries: Mapping[str, descriptor_pb2.DescriptorProto],
    oneofs: list[str],
) -> Field:
    label = {_Proto.LABEL_REQUIRED: "required", _Proto.LABEL_REPEATED: "repeated"}.get(
        field.label, "optional"
    )
    value = field
    entry = map_entries.get(field.type_name)
    if entry is not None:
        label = "map"
        value = entry.field[1]
        errors.check(entry.field[0].type == _Proto.TYPE_STRING, "maps have string keys here")
        errors.check(
            value.type in (_Proto.TYPE_STRING, _Proto.TYPE_MESSAGE),
            "maps have strings or messages as values here",
        )
    # Extensions that this Python does not know stay in the message as unknown fields.
    options = {option.field_number for option in UnknownFieldSet(field.options)}
    return Field(
        name=field.name,
        number=field.number,
        label=label,
        kind=_KINDS[value.type],
        type_name=value.type_name.removeprefix("."),
        default=_default(field),
        deprecated=field.options.deprecated,
        wire_only=_WIRE_ONLY in options,
        always_listed=_ALWAYS_LISTED in options,
        oneof=oneofs[field.oneof_index] if field.HasField("oneof_index") else "",
    )


def _default(field: descriptor_pb2.FieldDescriptorProto) -> str | None:
    if not field.HasField("default_value"):
        return None
    text = field.default_value
    if field.type == _Proto.TYPE_BOOL:
        return text.capitalize()
    if field.type == _Proto.TYPE_DOUBLE:
        return repr(float(text))
    if field.type == _Proto.TYPE_STRING:
        return f'"{text}"'
    return text


def _dependency_order(
    messages: dict[str, Message],
) -> tuple[dict[str, Message], frozenset[str]]:
    ordered: dict[str, Message] = {}
    recursive: set[str] = set()
    path: list[str] = []

    def visit(name: str) -> None:
        if name in path:
            recursive.update(path[path.index(name) :])
            return
        if name in ordered:
            return
        path.append(name)
        for referred in _referred(messages[name]):
            visit(referred)
        path.pop()
        ordered[name] = messages[name]

    for name in messages:
        visit(name)
    return ordered, frozenset(recursive)


def _referred(message: Message) -> Iterator[str]:
    return (field.type_name for field in message.fields if field.kind == "message")
