"""What a benchmark answers: rows of figures, each beside what it is compared with."""

from dataclasses import asdict, dataclass, field


@dataclass(slots=True)
class Row:
    """One figure. ``compare`` is the same figure elsewhere, in words (an original, an aim)."""

    what: str
    value: float
    unit: str
    compare: str = ""


@dataclass(slots=True)
class Report:
    """A titled list of figures."""

    title: str
    rows: list[Row] = field(default_factory=list[Row])

    def add(self, what: str, value: float, unit: str, compare: str = "") -> None:
        """Append a row."""
        self.rows.append(Row(what, value, unit, compare))

    def as_dict(self) -> dict[str, object]:
        """The report as JSON-ready data."""
        return {"title": self.title, "rows": [asdict(row) for row in self.rows]}

    def table(self) -> str:
        """The report as aligned text."""
        cells = [(r.what, f"{r.value:,.4g}", r.unit, r.compare) for r in self.rows]
        widths = [max((len(c[i]) for c in cells), default=0) for i in range(4)]
        lines = [f"\n{self.title}"]
        for what, value, unit, compare in cells:
            line = f"  {what:<{widths[0]}}  {value:>{widths[1]}} {unit:<{widths[2]}}  {compare}"
            lines.append(line.rstrip())
        return "\n".join(lines)
