"""Wall-clock milliseconds and their text, ``2015-06-01T08:00:00.000Z``; versions are such.

Written out rather than taken from a library because machines may not import one that reads clocks.
Day counting follows the proleptic Gregorian calendar with years that begin in March, which puts
the leap day last.
"""

import re
from typing import Final

_DAY_MS: Final = 86_400_000
_ISO: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?"
)
#: Days from 0000-03-01 to 1970-01-01.
_EPOCH_DAYS: Final = 719_468


def text(at_ms: int) -> str:
    """The timestamp as the API writes it, always with three digits of milliseconds."""
    days, rest = divmod(at_ms, _DAY_MS)
    year, month, day = _date(days)
    hour, rest = divmod(rest, 3_600_000)
    minute, rest = divmod(rest, 60_000)
    second, milli = divmod(rest, 1000)
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z"


def parse(value: str) -> int | None:
    """Milliseconds since 1970 of an ISO 8601 date and time, None when it is none."""
    match = _ISO.fullmatch(value)
    if match is None:
        return None
    year, month, day, hour, minute = (int(part) for part in match.group(1, 2, 3, 4, 5))
    second = int(match[6] or 0)
    milli = int(((match[7] or "") + "000")[:3])
    if not (1 <= month <= 12 and 1 <= day <= _month_length(year, month)):
        return None
    if hour > 23 or minute > 59 or second > 59:
        return None
    total = _days(year, month, day) * _DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + milli
    return total - _offset_ms(match[8])


def _offset_ms(zone: str | None) -> int:
    if zone in (None, "Z"):
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return (-minutes if zone[0] == "-" else minutes) * 60_000


def _month_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _days(year: int, month: int, day: int) -> int:
    year -= month <= 2
    era, of_era = divmod(year, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - _EPOCH_DAYS


def _date(days: int) -> tuple[int, int, int]:
    era, of_era = divmod(days + _EPOCH_DAYS, 146_097)
    year = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_year + 2) // 153
    day = of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year + era * 400 + (month <= 2), month, day
