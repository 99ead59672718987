"""The ACLs of the recorded master: as its operator wrote them, and as its flags show them."""

import json
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parents[2] / "golden" / "auth"

#: The ACL file of the recording.
ACLS = {
    "permissive": False,
    "register_frameworks": [{"principals": {"values": ["alice"]}, "roles": {"type": "ANY"}}],
    "run_tasks": [{"principals": {"values": ["alice"]}, "users": {"values": ["root"]}}],
    "view_frameworks": [{"principals": {"values": ["alice"]}, "users": {"type": "ANY"}}],
    "view_tasks": [{"principals": {"values": ["alice"]}, "users": {"type": "ANY"}}],
    "view_flags": [{"principals": {"values": ["alice"]}, "flags": {"type": "ANY"}}],
    "view_roles": [{"principals": {"values": ["alice"]}, "roles": {"type": "ANY"}}],
    "get_endpoints": [{"principals": {"values": ["alice"]}, "paths": {"type": "ANY"}}],
    "register_agents": [{"principals": {"type": "ANY"}, "agents": {"type": "ANY"}}],
}


@pytest.fixture
def golden_acls():
    flags = json.loads((GOLDEN / "alice" / "flags.json").read_text())
    return ACLS, flags["response"]["json"]["flags"]["acls"]
