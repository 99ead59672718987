# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.resource_provider.registry."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1


class ResourceProvider(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.resource_provider.registry.ResourceProvider"""

    id: v1.ResourceProviderID
    type: str | None = None
    name: str | None = None


class Registry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.resource_provider.registry.Registry"""

    resource_providers: tuple[ResourceProvider, ...] = ()
    removed_resource_providers: tuple[ResourceProvider, ...] = ()
