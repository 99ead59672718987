"""Starting, restarting and stopping, in virtual time."""

from tepui.base import clock
from tepui.base.machine import SetTimer, TimerFired
from tepui.local import plan, supervision


class Bench:
    def __init__(self) -> None:
        daemons = plan.plan(plan.Request(agents=2, state_dir="/s"), plan.Machine(4, 8192))
        self.machine = supervision.Supervision(daemons)
        self.mono = 0

    def step(self, event, after: int = 0):
        self.mono += after
        return list(self.machine.step(clock.Now(clock.Instant(self.mono), 0), event))

    def start(self) -> None:
        self.step(supervision.Started())
        for name in ("master", "agent-1", "agent-2", "marathon"):
            self.step(supervision.Ready(name))


def launched(effects):
    return [e.daemon.name for e in effects if isinstance(e, supervision.Launch)]


def test_everything_starts_at_once_and_is_announced_when_ready():
    bench = Bench()
    names = launched(bench.step(supervision.Started()))
    assert names == ["master", "agent-1", "agent-2", "marathon"]
    for name in names[:-1]:
        effects = bench.step(supervision.Ready(name), clock.SECOND)
        assert supervision.Announce(name, "ready", bench.mono) in effects
        assert not any(isinstance(e, supervision.AllReady) for e in effects)
    assert supervision.AllReady(4 * clock.SECOND) in bench.step(
        supervision.Ready("marathon"), clock.SECOND
    )


def test_one_that_exits_comes_back_after_a_growing_pause():
    bench = Bench()
    bench.start()
    pauses = []
    for _ in range(8):
        effects = bench.step(supervision.Exited("agent-1", -9), clock.SECOND)
        pauses += [e.delay for e in effects if isinstance(e, SetTimer)]
        assert launched(bench.step(TimerFired(("restart", "agent-1")))) == ["agent-1"]
        bench.step(supervision.Ready("agent-1"))
    assert pauses[:3] == [500 * clock.MILLISECOND, clock.SECOND, 2 * clock.SECOND]
    assert pauses[-1] == 30 * clock.SECOND


def test_a_steady_run_forgives_old_failures():
    bench = Bench()
    bench.start()
    for _ in range(4):
        bench.step(supervision.Exited("master", 1))
        bench.step(TimerFired(("restart", "master")))
    effects = bench.step(supervision.Exited("master", 1), 2 * clock.MINUTE)
    assert SetTimer(("restart", "master"), 500 * clock.MILLISECOND) in effects


def test_one_that_never_becomes_ready_ends_the_cluster():
    bench = Bench()
    bench.step(supervision.Started())
    for _ in range(2):
        bench.step(supervision.Exited("marathon", 2))
        bench.step(TimerFired(("restart", "marathon")))
    effects = bench.step(supervision.Exited("marathon", 2))
    assert supervision.Terminate("agent-1") in effects
    bench.step(supervision.Exited("agent-1", 0))
    bench.step(supervision.Exited("agent-2", 0))
    effects = bench.step(supervision.Exited("master", 0))
    assert effects[-1] == supervision.Done("marathon")


def test_stopping_goes_frameworks_agents_master():
    bench = Bench()
    bench.start()

    def terminated(effects):
        return [e.name for e in effects if isinstance(e, supervision.Terminate)]

    assert terminated(bench.step(supervision.StopRequested())) == ["marathon"]
    assert terminated(bench.step(supervision.Exited("marathon", 0))) == ["agent-1", "agent-2"]
    bench.step(supervision.Exited("agent-2", 0))
    assert terminated(bench.step(supervision.Exited("agent-1", 0))) == ["master"]
    assert bench.step(supervision.Exited("master", 0))[-1] == supervision.Done(None)


def test_one_that_does_not_stop_is_killed():
    bench = Bench()
    bench.start()
    assert SetTimer(("stop", "marathon"), 15 * clock.SECOND) in bench.step(
        supervision.StopRequested()
    )
    assert bench.step(TimerFired(("stop", "marathon"))) == [supervision.Kill("marathon")]


def test_asking_twice_kills_the_rest():
    bench = Bench()
    bench.start()
    bench.step(supervision.StopRequested())
    killed = set(bench.step(supervision.StopRequested()))
    names = ("master", "agent-1", "agent-2", "marathon")
    assert killed == {supervision.Kill(name) for name in names}
