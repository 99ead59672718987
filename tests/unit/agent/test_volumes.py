"""Persistent volumes on disk, and how sandboxes show them."""

import pytest

from tepui.agent import sandbox, volumes
from tepui.model import kinds
from tepui.model.resources import EMPTY, Resources, resource


def volume(name="v", role="dev", root=None):
    source = kinds.DiskSource(kinds.SourceType.PATH, root) if root else None
    disk = kinds.Disk(kinds.Persistence(name), kinds.Volume("data"), source)
    return resource("disk", 1000, reservations=(kinds.Reservation(role),), disk=disk)


@pytest.mark.parametrize(
    ("one", "path"),
    [
        (volume(), "/work/volumes/roles/dev/v"),
        (volume(role="a/b"), "/work/volumes/roles/a b/v"),
        (volume(root="/mnt/big/"), "/mnt/big/volumes/roles/dev/v"),
    ],
)
def test_where_a_volume_is(one, path):
    assert volumes.path("/work/", one) == path


def test_what_changes_on_disk():
    one, two = Resources.of(volume("a")), Resources.of(volume("b"))
    path = "/work/volumes/roles/dev/"
    assert list(volumes.changes("/work", one, two)) == [
        volumes.RemoveVolume(path + "a"),
        volumes.MakeVolume(path + "b", is_new=True),
    ]
    assert not list(volumes.changes("/work", one + two, two + one))
    assert not list(volumes.changes("/work", EMPTY, Resources.of(resource("disk", 5))))


def test_a_volume_that_grows_stays_where_it_is():
    small = volume()
    big = resource("disk", 2000, reservations=small.kind.reservations, disk=small.kind.disk)
    assert not list(volumes.changes("/work", Resources.of(small), Resources.of(big)))


def test_a_new_volume_is_empty_and_an_old_one_is_kept(tmp_path):
    directory = tmp_path / "volumes" / "v"
    assert sandbox.make_volume(str(directory), is_new=True) == []
    (directory / "file").write_text("x")
    assert sandbox.make_volume(str(directory), is_new=False) == []
    assert (directory / "file").exists()
    discarded = sandbox.make_volume(str(directory), is_new=True)
    assert not list(directory.iterdir())
    sandbox.discard(discarded)
    assert [one.name for one in directory.parent.iterdir()] == ["v"]


def test_a_removed_volume_is_gone_at_once(tmp_path):
    directory = tmp_path / "v"
    sandbox.make_volume(str(directory), is_new=True)
    (discarded,) = sandbox.remove_volume(str(directory))
    assert not directory.exists()
    assert sandbox.remove_volume(str(directory)) == []
    sandbox.discard([discarded])
    assert not list(tmp_path.iterdir())


def test_a_sandbox_shows_its_volumes(tmp_path):
    directory, box = tmp_path / "v", tmp_path / "box"
    sandbox.make_volume(str(directory), is_new=True)
    box.mkdir()
    sandbox.link_volumes(str(box), [("deep/data", str(directory))], None)
    (box / "deep" / "data" / "file").write_text("x")
    assert (directory / "file").read_text() == "x"


@pytest.mark.parametrize("shown", ["/etc/data", "../data", "a/../../b"])
def test_no_volume_outside_the_sandbox(tmp_path, shown):
    with pytest.raises(sandbox.SandboxError, match="leaves the sandbox"):
        sandbox.link_volumes(str(tmp_path), [(shown, str(tmp_path))], None)
