"""What can be wrong with bytes from outside."""

from tepui.base.errors import UserError


class DecodeError(UserError):
    """The bytes are not a message of the expected type; who sent them has to change them.

    The message is worded as the original words it where a recording shows the wording, so an API
    may put its own introduction before it and answer 400.
    """


class JsonSyntaxError(DecodeError):
    """The bytes are not even JSON."""
