"""Wall-clock milliseconds as the API writes them: ``2020-01-31T12:34:56.789Z``.

Pure calendar arithmetic, because the machine needs it (a task's environment names the version of
its app) and must not depend on the platform's time functions.
"""

import re
from typing import Final

from tepui.base import errors

_DAY_MS: Final = 86_400_000
_TEXT: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|[+-]00:?00)"
)


def text(milliseconds: int) -> str:
    """The moment as text, always with three digits of milliseconds and in UTC."""
    days, rest = divmod(milliseconds, _DAY_MS)
    year, month, day = _date(days)
    seconds, millis = divmod(rest, 1000)
    clock_text = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{millis:03}"
    return f"{year:04}-{month:02}-{day:02}T{clock_text}Z"


def parse(timestamp: str) -> int:
    """The milliseconds of a timestamp; UserError (422) when it is none."""
    match = _TEXT.fullmatch(timestamp)
    if not match or not _exists(match):
        raise errors.UserError(
            f"Invalid timestamp provided '{timestamp}'. Expecting ISO-8601 datetime string.",
            status=422,
        )
    year, month, day, hour, minute, second = (int(match[i]) for i in range(1, 7))
    millis = int((match[7] or "").ljust(3, "0")[:3])
    in_day = ((hour * 60 + minute) * 60 + second) * 1000 + millis
    return _days(year, month, day) * _DAY_MS + in_day


def _exists(match: re.Match[str]) -> bool:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    in_calendar = 1 <= month <= 12 and day >= 1 and _date(_days(year, month, day))[1] == month
    return in_calendar and int(match[4]) < 24 and int(match[5]) < 60 and int(match[6]) < 60


def _days(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01; months counted from March put the leap day at the end of a year."""
    shifted_year = year - (month <= 2)
    shifted_month = (month - 3) % 12
    century = shifted_year // 100
    leap_days = shifted_year // 4 - century + century // 4
    return shifted_year * 365 + leap_days + (153 * shifted_month + 2) // 5 + day - 719_469


def _date(days: int) -> tuple[int, int, int]:
    era, in_era = divmod(days + 719_468, 146_097)
    year_of_era = (in_era - in_era // 1460 + in_era // 36_524 - in_era // 146_096) // 365
    in_year = in_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * in_year + 2) // 153
    day = in_year - (153 * shifted_month + 2) // 5 + 1
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return era * 400 + year_of_era + (month <= 2), month, day
