"""The generated files are what the generator writes now."""

import pathlib

from tepui.wire import codegen
from tepui.wire.codegen import definitions, output

GENERATED = pathlib.Path(codegen.__file__).parent.parent / "generated"


def test_generated_files_are_up_to_date():
    committed = {path.name: path.read_text() for path in GENERATED.glob("*.py")}
    written = output.render_all(definitions.load())
    assert committed.keys() == written.keys()
    stale = [name for name, text in written.items() if committed[name] != text]
    assert not stale, f"run python -m tepui.wire.codegen: {stale}"


def test_options_of_ours_are_seen():
    everything = definitions.load()
    agent = {f.name: f for f in everything.messages["mesos.v1.AgentInfo"].fields}
    assert agent["checkpoint"].wire_only
    assert not agent["hostname"].wire_only
    tasks = {f.name: f for f in everything.messages["mesos.v1.master.Response.GetTasks"].fields}
    assert tasks["tasks"].always_listed
    assert not tasks["orphan_tasks"].always_listed


def test_only_container_ids_contain_themselves():
    # What becomes recursive needs the depth limit; the decoders get it from this set.
    assert definitions.load().recursive == {"mesos.v1.ContainerID"}
