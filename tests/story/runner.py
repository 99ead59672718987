"""Stories: transcripts of a machine, written as text and compared as text.

A story is a list of blocks. A block is one or more commands, a line ``----``, and what came out of
them; blocks are separated by an empty line. Lines that begin with ``#`` are for the reader.
``TEPUI_REWRITE_STORIES=1`` writes what comes out instead of comparing it: review the diff.
"""

import os

REWRITE = bool(os.environ.get("TEPUI_REWRITE_STORIES"))


def run(path, perform):
    """Play the story at ``path``: ``perform(command)`` returns the lines that came out of it."""
    played = [_play(block, perform) for block in _blocks(path.read_text())]
    told = "\n\n".join(played) + "\n"
    if REWRITE:
        path.write_text(told)
    assert told == path.read_text()


def _blocks(text):
    return [block.strip("\n") for block in text.split("\n\n") if block.strip()]


def _play(block, perform):
    head, _, _ = block.partition("\n----")
    comments = [line for line in head.split("\n") if line.startswith("#")]
    commands = [line for line in head.split("\n") if not line.startswith("#")]
    out = [line for command in commands for line in perform(command)]
    if not commands:
        return "\n".join(comments)
    return "\n".join([*comments, *commands, "----", *out])
