"""The older endpoints that change something, and what they show when they are read.

Each is another spelling of an operator call: forms and bare JSON in, the same answers out. Only
what does not read is answered here, in the original's words (golden/errors/v0_*, golden/mutate).
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeVar, cast, final

import msgspec

from tepui.base import errors
from tepui.master import quota, views
from tepui.master.api import operator, operator_reads, rendering
from tepui.master.state import State
from tepui.net import http_messages, router
from tepui.security import authorizer as authorizing
from tepui.security.viewing import Viewer
from tepui.wire import errors as wire_errors
from tepui.wire import jsonpb
from tepui.wire.generated import v1, v1_maintenance, v1_master, v1_quota

_Type = v1_master.Call_Type
_Call = v1_master.Call
_Answer = http_messages.Answer | Awaitable[http_messages.Answer]
_RecordT = TypeVar("_RecordT", bound=msgspec.Struct)

_QUOTA: Final = "/quota"


@final
class WriteApi:
    """The endpoints as handlers; ``change`` hands a call to the machine."""

    def __init__(
        self,
        change: Callable[[v1_master.Call, str | None], _Answer],
        state: Callable[[], State],
        inverse_offers: operator.InverseOffers,
        authorizer: authorizing.Authorizer = authorizing.EVERYTHING,
    ) -> None:
        self._change = change
        self._state = state
        self._inverse_offers = inverse_offers
        self._authorizer = authorizer

    def _seen(self, request: http_messages.Request) -> State:
        """The state as the caller may see it."""
        return views.visible(self._state(), Viewer(self._authorizer, request.caller))

    def add_routes(self, routes: router.Router) -> None:
        """Serve all of them; the router adds the ``/master/`` names."""
        routes.add("/weights", self._weights, ("GET", "PUT"))
        routes.add(_QUOTA, self._quota, ("GET", "POST", "DELETE"))
        routes.add("/maintenance/schedule", self._schedule, ("GET", "POST"))
        routes.add("/maintenance/status", self._status, ("GET",))
        routes.add("/machine/down", self._machine_down, ("POST",))
        routes.add("/machine/up", self._machine_up, ("POST",))
        routes.add("/teardown", self._teardown, ("POST",))
        for path, kind, parameter in (
            ("/reserve", _Type.RESERVE_RESOURCES, "resources"),
            ("/unreserve", _Type.UNRESERVE_RESOURCES, "resources"),
            ("/create-volumes", _Type.CREATE_VOLUMES, "volumes"),
            ("/destroy-volumes", _Type.DESTROY_VOLUMES, "volumes"),
        ):
            routes.add(path, self._resources(kind, parameter), ("POST",))

    # --- weights and quota ---

    def _weights(self, request: http_messages.Request) -> _Answer:
        if request.method != "PUT":
            shown = [
                jsonpb.to_builtins(one) for one in operator_reads.weight_infos(self._seen(request))
            ]
            return http_messages.json_endpoint(
                request, rendering.encode([_ordered(one) for one in shown])
            )
        what = f"update weights request JSON '{_text(request)}'"
        infos = _list(v1.WeightInfo, _parse(request, what), what)
        wanted = v1_master.Call_UpdateWeights(weight_infos=infos)
        return self._change(_Call(type=_Type.UPDATE_WEIGHTS, update_weights=wanted), request.caller)

    def _quota(self, request: http_messages.Request) -> _Answer:
        if request.method == "DELETE":
            return self._remove_quota(request)
        if request.method != "POST":
            status = operator_reads.quota_status(self._seen(request))
            return _record(request, status)
        what = f"set quota request JSON '{_text(request)}'"
        wanted = _message(v1_quota.QuotaRequest, _parse(request, what), what)
        set_quota = v1_master.Call_SetQuota(quota_request=wanted)
        return self._change(_Call(type=_Type.SET_QUOTA, set_quota=set_quota), request.caller)

    def _remove_quota(self, request: http_messages.Request) -> _Answer:
        path = "/" + request.path.strip("/").removeprefix("master/")
        role = path.removeprefix(_QUOTA).strip("/")
        problem = quota.removal_problem(self._state(), role)
        if problem is not None:
            text = f"Failed to remove quota for path '/master{path}': {problem}"
            return http_messages.text(400, text)
        wanted = v1_master.Call_RemoveQuota(role=role)
        return self._change(_Call(type=_Type.REMOVE_QUOTA, remove_quota=wanted), request.caller)

    # --- maintenance ---

    def _schedule(self, request: http_messages.Request) -> _Answer:
        if request.method != "POST":
            return _record(request, self._seen(request).schedule)
        schedule = _message(v1_maintenance.Schedule, _parse(request))
        wanted = v1_master.Call_UpdateMaintenanceSchedule(schedule=schedule)
        return self._change(
            _Call(type=_Type.UPDATE_MAINTENANCE_SCHEDULE, update_maintenance_schedule=wanted),
            request.caller,
        )

    def _status(self, request: http_messages.Request) -> _Answer:
        statuses = self._inverse_offers.inverse_offer_statuses()
        return _record(request, operator_reads.maintenance_status(self._seen(request), statuses))

    def _machine_down(self, request: http_messages.Request) -> _Answer:
        wanted = v1_master.Call_StartMaintenance(machines=_list(v1.MachineID, _parse(request)))
        return self._change(
            _Call(type=_Type.START_MAINTENANCE, start_maintenance=wanted), request.caller
        )

    def _machine_up(self, request: http_messages.Request) -> _Answer:
        wanted = v1_master.Call_StopMaintenance(machines=_list(v1.MachineID, _parse(request)))
        return self._change(
            _Call(type=_Type.STOP_MAINTENANCE, stop_maintenance=wanted), request.caller
        )

    # --- forms ---

    def _teardown(self, request: http_messages.Request) -> _Answer:
        framework_id = v1.FrameworkID(value=_parameter(_form(request), "frameworkId"))
        wanted = v1_master.Call_Teardown(framework_id=framework_id)
        return self._change(_Call(type=_Type.TEARDOWN, teardown=wanted), request.caller)

    def _resources(self, kind: v1_master.Call_Type, parameter: str) -> http_messages.Handler:
        def handle(request: http_messages.Request) -> _Answer:
            form = _form(request)
            agent_id = {"value": _parameter(form, "slaveId")}
            body: dict[str, Any] = {"agent_id": agent_id}
            body[parameter] = _json_parameter(form, parameter)
            if kind is _Type.RESERVE_RESOURCES and "source" in form:
                body["source"] = _json_parameter(form, "source")
            call = {"type": kind, kind.lower(): body}
            return self._change(
                _message(_Call, call, f"'{parameter}' query parameter"), request.caller
            )

        return handle


def _record(request: http_messages.Request, record: msgspec.Struct) -> http_messages.Response:
    return http_messages.json_endpoint(request, rendering.encode(jsonpb.to_v0_builtins(record)))


def _ordered(weight: dict[str, Any]) -> dict[str, Any]:
    return {name: weight[name] for name in ("role", "weight") if name in weight}


# --- reading; what does not read is the user's fault ---


def _text(request: http_messages.Request) -> str:
    return request.body.decode(errors="replace")


def _parse(request: http_messages.Request, what: str = "") -> object:
    return _parsed(request.body, f"Failed to parse {what}: " if what else "")


def _parsed(data: bytes | str, before: str) -> object:
    try:
        return jsonpb.parse(data)
    except wire_errors.JsonSyntaxError as error:
        raise errors.UserError(f"{before}{error}") from error


def _message(record: type[_RecordT], value: object, what: str = "") -> _RecordT:
    try:
        return jsonpb.from_builtins(record, value)
    except wire_errors.DecodeError as error:
        before = f"Failed to convert {what}: " if what else ""
        raise errors.UserError(f"{before}{error}") from error


def _list(record: type[_RecordT], value: object, what: str = "") -> tuple[_RecordT, ...]:
    if not isinstance(value, list):
        raise errors.UserError("Expecting a JSON array")
    return tuple(_message(record, one, what) for one in cast("list[object]", value))


def _form(request: http_messages.Request) -> Mapping[str, str]:
    return http_messages.parse_query(_text(request))


def _parameter(form: Mapping[str, str], name: str) -> str:
    if name not in form:
        raise errors.UserError(f"Missing '{name}' query parameter in the request body")
    return form[name]


def _json_parameter(form: Mapping[str, str], name: str) -> object:
    before = f"Error parsing '{name}' query parameter in the request body: "
    return _parsed(_parameter(form, name), before)
