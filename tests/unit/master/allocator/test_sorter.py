"""The tree of clients: who is next."""

import pytest

from tepui.master.allocator.sorter import Sorter, Totals


class Tree:
    """A sorter over one resource of which there are 100."""

    def __init__(self, *paths):
        self.totals = Totals()
        self.totals.change(self.totals.vector({"cpus": 100}), 1)
        self.sorter = Sorter(self.totals)
        for path in paths:
            self.add(path)

    def add(self, path):
        self.sorter.add(path, path, nested=True)

    def give(self, path, amount, sign=1):
        self.sorter.adjust(path, self.totals.vector({"cpus": amount}), sign)

    def order(self, *live):
        self.sorter.begin(set(live or self.sorter.clients))
        return [node.payload for node in self.sorter.order()]

    def charge(self, path, amount):
        vector = self.totals.vector({"cpus": amount})
        self.sorter.charge(self.sorter.clients[path], vector)
        return [node.payload for node in self.sorter.order()]


def test_by_share_then_by_count_then_by_name():
    tree = Tree("c", "b", "a")
    assert tree.order() == ["a", "b", "c"]
    tree.give("a", 10)
    assert tree.order() == ["b", "c", "a"]
    tree.give("b", 10)
    tree.give("b", 10, -1)
    assert tree.order() == ["c", "b", "a"]


def test_charging_moves_at_once():
    tree = Tree("a", "b", "c")
    tree.order()
    assert tree.charge("a", 5) == ["b", "c", "a"]
    assert tree.charge("b", 9) == ["c", "a", "b"]
    assert tree.charge("c", 7) == ["a", "c", "b"]
    assert tree.order() == ["a", "c", "b"]


def test_the_dominant_resource_counts():
    tree = Tree("a", "b")
    tree.totals.change(tree.totals.vector({"mem": 1000}), 1)
    tree.sorter.totals_changed()
    tree.give("a", 30)
    tree.sorter.adjust("b", tree.totals.vector({"cpus": 10, "mem": 400}))
    assert tree.order() == ["a", "b"]
    assert tree.sorter.share("b") == pytest.approx(0.4)


def test_shares_follow_totals():
    tree = Tree("a", "b")
    tree.totals.change(tree.totals.vector({"mem": 100}), 1)
    tree.sorter.adjust("a", tree.totals.vector({"mem": 30}))
    tree.give("b", 20)
    assert tree.order() == ["b", "a"]
    tree.totals.change(tree.totals.vector({"mem": 900}), 1)
    tree.sorter.totals_changed()
    assert tree.order() == ["a", "b"]


def test_what_nobody_has_any_more_is_no_share():
    tree = Tree("a")
    tree.give("a", 10)
    tree.totals.change(tree.totals.vector({"cpus": 100}), -1)
    tree.sorter.totals_changed()
    assert tree.sorter.share("a") == 0.0


def test_weights():
    tree = Tree("a", "b")
    tree.give("a", 20)
    tree.give("b", 15)
    tree.sorter.set_weight("a", 2.0)
    assert tree.order() == ["a", "b"]
    tree.sorter.set_weight("late", 100.0)
    tree.add("late")
    tree.give("late", 50)
    assert tree.order() == ["late", "a", "b"]


def test_groups_compete_as_one():
    tree = Tree("a/x", "a/y", "b")
    tree.give("a/x", 10)
    tree.give("b", 5)
    assert tree.order() == ["b", "a/y", "a/x"]


def test_a_parent_that_is_a_client_competes_with_its_children():
    tree = Tree("a", "b")
    tree.give("a", 10)
    tree.add("a/x")
    assert tree.order() == ["b", "a/x", "a"]
    assert tree.sorter.share("a") == pytest.approx(0.1)
    tree.give("a/x", 20)
    assert tree.order() == ["b", "a", "a/x"]
    other = Tree("a/x", "a")
    other.give("a/x", 1)
    assert other.order() == ["a", "a/x"]


def test_a_removed_client_takes_its_empty_groups_along():
    tree = Tree("a/x/y", "b")
    tree.sorter.remove("a/x/y")
    assert tree.order() == ["b"]
    assert list(tree.sorter.root.children) == ["b"]


def test_only_the_living_are_in_order():
    tree = Tree("a/x", "a/y", "b")
    assert tree.order("a/y", "b") == ["a/y", "b"]
    assert tree.order("b") == ["b"]
    assert tree.charge("b", 1) == ["b"]
