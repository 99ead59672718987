# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.v1.quota."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1


class QuotaInfo(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.quota.QuotaInfo"""

    role: str | None = None
    principal: str | None = None
    guarantee: tuple[v1.Resource, ...] = ()


class QuotaRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.quota.QuotaRequest"""

    force: bool | None = None
    role: str | None = None
    guarantee: tuple[v1.Resource, ...] = ()


class QuotaConfig(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.quota.QuotaConfig"""

    role: str
    guarantees: dict[str, v1.Value_Scalar] = {}
    limits: dict[str, v1.Value_Scalar] = {}


class QuotaStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.quota.QuotaStatus"""

    infos: tuple[QuotaInfo, ...] = ()
    configs: tuple[QuotaConfig, ...] = ()
