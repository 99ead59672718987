"""Run benchmarks by name: ``python -m bench [NAME] [--json]``.

A benchmark is a module here with ``run() -> Report``. Reports print as a table, or as one JSON
document with ``--json``. Nothing here asserts on time.
"""

import argparse
import importlib
import json
import pkgutil
import sys

import bench
from bench.report import Report

_NOT_BENCHMARKS = {"__main__", "report"}


def names() -> list[str]:
    """Every benchmark there is."""
    found = [m.name for m in pkgutil.iter_modules(bench.__path__)]
    return sorted(set(found) - _NOT_BENCHMARKS)


def main() -> int:
    parser = argparse.ArgumentParser(prog="bin/bench", description=__doc__)
    parser.add_argument("name", nargs="*", choices=[*names(), []], help="default: all")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    reports: list[Report] = []
    for name in arguments.name or names():
        if not arguments.json:
            print(f"running {name} …", file=sys.stderr)
        report = importlib.import_module(f"bench.{name}").run()
        reports.append(report)
        if not arguments.json:
            print(report.table(), flush=True)
    if arguments.json:
        print(json.dumps([r.as_dict() for r in reports], indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
