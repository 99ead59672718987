"""Answers as Marathon gives them: JSON, and errors as ``{"message": ...}`` (spec marathon.md 1.0).

``of_error`` is the one place where our error tree becomes a status; nothing that a client can send
ends in a 500.
"""

from collections.abc import Mapping
from typing import Final

import msgspec
from starlette.responses import Response

from tepui.base import errors
from tepui.marathon.definition import problems

DEPLOYMENT_HEADER: Final = "Marathon-Deployment-Id"


def json(body: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """``body`` as JSON."""
    return Response(msgspec.json.encode(body), status, headers, media_type="application/json")


def message(status: int, text: str, **more: object) -> Response:
    """``{"message": text}`` and whatever else belongs to it."""
    return json({"message": text, **more}, status)


def started(
    deployment_id: str,
    body: object,
    *,
    status: int = 200,
    location: str = "",
) -> Response:
    """The answer to something that started a deployment."""
    headers = {DEPLOYMENT_HEADER: deployment_id}
    if location:
        # The bare id, not a path of the API: that is what the original sends.
        headers["Location"] = location
    return json(body, status, headers)


def of_error(error: Exception) -> Response:
    """The answer to a failed request."""
    match error:
        case problems.InvalidDefinitionError():
            return message(422, error.title, details=error.details)
        case InvalidJsonError():
            return message(400, "Invalid JSON", details=str(error))
        case errors.UserError(status=408 | 413):
            # What is left of the body need not be read: the connection ends here.
            response = message(error.status, str(error))
            response.headers["Connection"] = "close"
            return response
        case errors.UserError():
            return message(error.status, str(error))
        case errors.UnavailableError():
            return message(503, str(error))
        case _:
            return message(500, f"{type(error).__name__}: {error}")


def not_found(path: str) -> Response:
    """No such route."""
    return message(404, f"URI not found: {path}")


def method_not_allowed(allowed: str) -> Response:
    """The route exists, the method does not."""
    response = message(405, "Method Not Allowed")
    response.headers["Allow"] = allowed
    return response


class InvalidJsonError(errors.UserError):
    """The body is no JSON; the text is the parser's."""
