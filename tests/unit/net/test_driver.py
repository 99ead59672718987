"""Order is the contract: nothing of a turn is visible before its commit is durable."""

import asyncio
from dataclasses import dataclass

import pytest

from tepui.base import clock, errors, machine
from tepui.net import driver, logs, store


@dataclass(frozen=True)
class Say:
    text: str


class Scripted:
    """A machine whose events are the effects to answer with; timers are answered by ``Say``."""

    def __init__(self):
        self.seen = []

    def step(self, now, event):
        self.seen.append(event)
        self.now = now
        if isinstance(event, machine.TimerFired):
            yield Say(f"fired {event.key}")
            return
        if isinstance(event, Exception):
            raise event
        yield from event


class SlowStore:
    """A store whose commits finish when the test says so."""

    def __init__(self):
        self.batches = []
        self.pending = []

    def load(self):
        return {}

    def scan(self, prefix):
        raise AssertionError(f"a driver does not read {prefix}")

    async def commit(self, batch):
        self.batches.append([entry.key for entry in batch])
        done = asyncio.get_running_loop().create_future()
        self.pending.append(done)
        await done

    def close(self):
        pass

    async def finish(self):
        self.pending.pop(0).set_result(None)
        for _ in range(4):
            await asyncio.sleep(0)


def persist(key):
    return machine.Persist(key, b"")


@dataclass
class Rig:
    driver: driver.MachineDriver
    machine: Scripted
    store: SlowStore
    said: list
    failures: list

    def post(self, *effects):
        self.driver.post(effects)


def rig(to_store=None, **options):
    said, failures = [], []
    scripted, slow = Scripted(), to_store or SlowStore()
    shell = driver.MachineDriver(
        scripted, slow, lambda effect: said.append(effect.text), fatal=failures.append, **options
    )
    return Rig(shell, scripted, slow, said, failures)


async def test_without_persist_effects_are_performed_on_the_spot():
    r = rig()
    r.post(Say("a"), Say("b"))
    assert r.said == ["a", "b"]
    assert r.driver.idle
    assert r.store.batches == []


async def test_effects_wait_for_the_commit_of_their_turn():
    r = rig()
    r.post(persist("1"), Say("after 1"))
    await asyncio.sleep(0)
    assert r.store.batches == [["1"]]
    assert r.said == []
    await r.store.finish()
    assert r.said == ["after 1"]
    assert r.driver.idle


async def test_what_comes_before_the_first_persist_does_not_wait():
    r = rig()
    r.post(Say("before"), persist("1"), Say("after"))
    assert r.said == ["before"]
    await asyncio.sleep(0)
    await r.store.finish()
    assert r.said == ["before", "after"]


async def test_events_during_a_commit_form_one_turn_with_one_commit():
    r = rig()
    r.post(persist("1"), Say("a"))
    await asyncio.sleep(0)
    r.post(persist("2"), Say("b"))
    r.post(Say("c"))
    r.post(persist("3"), persist("4"), Say("d"))
    assert len(r.machine.seen) == 1
    assert r.driver.queued == 3
    await r.store.finish()
    assert r.said == ["a"]
    assert r.store.batches == [["1"], ["2", "3", "4"]]
    await r.store.finish()
    assert r.said == ["a", "b", "c", "d"]


async def test_events_posted_by_effects_come_after_what_is_queued():
    said = []
    scripted = Scripted()

    def perform(effect):
        said.append(effect.text)
        if effect.text == "again":
            shell.post((Say("nested"),))

    shell = driver.MachineDriver(
        scripted, store.MemoryStore(), perform, fatal=lambda error: pytest.fail(str(error))
    )
    shell.post((Say("again"), Say("rest")))
    assert said == ["again", "rest", "nested"]
    shell.post((persist("1"), Say("again"), Say("rest")))
    await shell.settle()
    assert said[3:] == ["again", "rest", "nested"]


async def test_a_long_run_of_events_lets_the_loop_breathe():
    said = []

    def perform(effect):
        said.append(effect)
        shell.post((effect,))

    shell = driver.MachineDriver(
        Scripted(),
        store.MemoryStore(),
        perform,
        fatal=lambda error: pytest.fail(str(error)),
    )
    shell.post((Say("for ever"),))
    first = len(said)
    assert first < 10_000
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert len(said) > first
    await shell.close()


@pytest.mark.parametrize("where", ["step", "perform", "commit", "held"])
async def test_a_failure_is_fatal_and_ends_the_machine(where):
    r = rig()
    error = errors.BugError("impossible")
    if where == "step":
        with pytest.raises(errors.UnavailableError):
            r.driver.post(error)
    elif where == "perform":
        with pytest.raises(errors.UnavailableError):
            r.post(Say("a"), object())  # has no text
    elif where == "commit":
        r.post(persist("1"), Say("never"))
        await asyncio.sleep(0)
        r.store.pending[0].set_exception(errors.UnavailableError("disk full"))
        await asyncio.sleep(0.001)
    else:
        r.post(persist("1"), object(), Say("never"))
        await asyncio.sleep(0)
        await r.store.finish()
    assert len(r.failures) == 1
    assert "never" not in r.said
    seen = len(r.machine.seen)
    with pytest.raises(errors.UnavailableError):
        r.post(Say("late"))
    assert len(r.machine.seen) == seen


async def test_the_queue_is_bounded():
    r = rig(max_queue=2)
    r.post(persist("1"))
    await asyncio.sleep(0)
    r.post(Say("a"))
    r.post(Say("b"))
    with pytest.raises(errors.UnavailableError, match="2 events wait"):
        r.post(Say("c"))
    await r.store.finish()
    assert r.said == ["a", "b"]


async def test_closing_waits_for_the_commit_and_its_effects_but_takes_no_event():
    r = rig()
    r.post(persist("1"), Say("a"), machine.SetTimer("t", 1))
    await asyncio.sleep(0)
    r.post(Say("dropped"))
    closing = asyncio.ensure_future(r.driver.close())
    await asyncio.sleep(0)
    assert not closing.done()
    await r.store.finish()
    await closing
    assert r.said == ["a"]
    with pytest.raises(errors.UnavailableError, match="stopping"):
        r.post(Say("late"))
    await asyncio.sleep(0.01)
    assert r.said == ["a"]


async def until_said(r, count):
    async with asyncio.timeout(5):
        while len(r.said) < count:  # noqa: ASYNC110  timers set no event
            await asyncio.sleep(0.001)


async def test_timers_fire_once_replaced_by_key_and_cancelled():
    r = rig()
    soon, later = clock.MILLISECOND, 5 * clock.MILLISECOND
    r.post(machine.SetTimer("a", 3600 * clock.SECOND), machine.SetTimer("b", soon))
    r.post(machine.SetTimer("a", later), machine.SetTimer("c", soon))
    r.post(machine.CancelTimer("c"), machine.CancelTimer("never set"))
    await until_said(r, 2)
    await asyncio.sleep(0.01)
    assert r.said == ["fired b", "fired a"]


async def test_a_timer_is_never_early():
    fired_at = []
    started_at = clock.Now(clock.Instant(0), 0)

    class Watching(Scripted):
        def step(self, now, event):
            nonlocal started_at
            if isinstance(event, machine.TimerFired):
                fired_at.append(now.mono - started_at.mono)
            else:
                started_at = now
            return super().step(now, event)

    r = rig()
    r.driver._machine = Watching()
    for _ in range(20):
        r.post(machine.SetTimer("a", 1_300_000))
        await until_said(r, len(fired_at) + 1)
    assert all(delay >= 1_300_000 for delay in fired_at)


async def test_a_timer_set_behind_a_commit_counts_from_its_step():
    r = rig()
    r.post(persist("1"), machine.SetTimer("a", clock.MILLISECOND))
    await asyncio.sleep(0.01)
    assert r.said == []
    await r.store.finish()
    await until_said(r, 1)
    assert r.said == ["fired a"]


async def test_steps_are_recorded_and_numbered_and_the_number_reaches_the_log():
    recorded, causes = [], []

    def record(cause, now, event, effects):
        assert now.wall_ns
        recorded.append((cause, event, effects))

    shell = driver.MachineDriver(
        Scripted(),
        store.MemoryStore(),
        lambda effect: causes.append((effect.text, logs.CAUSE.get())),
        fatal=lambda error: pytest.fail(str(error)),
        record=record,
    )
    first, second = (Say("a"),), (persist("1"), Say("b"))
    shell.post(first)
    shell.post(second)
    shell.post((Say("c"),))
    await shell.settle()
    assert recorded == [(1, first, first), (2, second, second), (3, (Say("c"),), (Say("c"),))]
    assert causes == [("a", 1), ("b", 2), ("c", 3)]
    assert logs.CAUSE.get() == 0
