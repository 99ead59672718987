"""What travels between processes by name: the messages of ``generated.internal``."""

import msgspec

#: Any record of ``generated.internal``; receivers match on the class.
InternalMessage = msgspec.Struct
