"""Environments of foreign clients: each in its own, made once from pinned packages."""

import fcntl
import os
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: Beside the project's own environment, kept between runs.
CACHE = ROOT / ".venv" / "clients"


def python_with(name: str, *requirements: str, http_parser: bool = False) -> Path:
    """The interpreter of an environment that has the requirements."""
    environment = CACHE / name
    python = environment / "bin" / "python"
    stamp = environment / "ready"
    wanted = "\n".join(requirements)
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (stamp.exists() and stamp.read_text() == wanted):
            _run(sys.executable, "-m", "venv", "--clear", str(environment))
            if http_parser:
                _install_http_parser(python, environment)
            _run(str(python), "-m", "pip", "install", "-q", *requirements)
            stamp.write_text(wanted)
    return python


def _install_http_parser(python: Path, environment: Path) -> None:
    """http-parser 0.9.0 builds on 3.11 once its C file is made anew by Cython before 3."""
    _run(str(python), "-m", "pip", "install", "-q", "cython<3", "setuptools<81", "wheel")
    _run(
        *(str(python), "-m", "pip", "download", "-q", "--no-deps", "--no-build-isolation"),
        *("--no-binary=:all:", "-d", str(environment), "http-parser==0.9.0"),
    )
    with tarfile.open(environment / "http-parser-0.9.0.tar.gz") as archive:
        archive.extraction_filter = lambda member, _: member  # Python 3.11.2 takes no filter=
        archive.extractall(environment)
    source = environment / "http-parser-0.9.0"
    cython = str(python.parent / "cython")
    _run(cython, "-3", "http_parser/parser.pyx", cwd=source)
    _run(str(python), "-m", "pip", "install", "-q", "--no-build-isolation", ".", cwd=source)


def _run(*command: str, cwd: Path | None = None) -> None:
    done = subprocess.run(
        command,
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")},
    )
    if done.returncode:
        raise AssertionError(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
