"""The integer types of the wire, as annotations that msgspec enforces on what comes in as JSON.

For everybody else they are plain ``int``. JSON of the original casts what does not fit; the strict
decoder refuses it instead, and the lenient one then casts.
"""

from typing import Annotated

import msgspec

Int32 = Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)]
Int64 = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
UInt32 = Annotated[int, msgspec.Meta(ge=0, le=2**32 - 1)]
# msgspec knows bounds up to 2**63 only.
UInt64 = Annotated[int, msgspec.Meta(ge=0)]
