"""A whole scheduler on a page: run a shell command a number of times on whatever is offered.

    tepui up --agents 2          # in one terminal
    python examples/hello_scheduler.py --times 5 'echo "hello from $(hostname)"; sleep 1'

It launches the tasks on offers, prints what becomes of them, and exits with 1 if one failed.
"""

import argparse
import asyncio
import getpass
import sys

from tepui.framework import scheduler
from tepui.wire.generated import v1

ENDS = {"TASK_FINISHED", "TASK_FAILED", "TASK_KILLED", "TASK_LOST", "TASK_ERROR", "TASK_DROPPED"}
NEEDS = {"cpus": 0.1, "mem": 32.0}


def scalar(name: str, value: float) -> v1.Resource:
    return v1.Resource(name=name, type=v1.Value_Type.SCALAR, scalar=v1.Value_Scalar(value=value))


class Hello(scheduler.Scheduler):
    def __init__(self, command: str, times: int) -> None:
        self.command = command
        self.waiting = [f"hello-{i}" for i in range(times)]
        self.open = set(self.waiting)
        self.failed = 0

    async def on_offers(self, offers: tuple[v1.Offer, ...]) -> None:
        for offer in offers:
            free = {r.name: r.scalar.value for r in offer.resources if r.scalar}
            tasks: list[v1.TaskInfo] = []
            while self.waiting and all(free.get(k, 0.0) >= v for k, v in NEEDS.items()):
                tasks.append(self.task(self.waiting.pop(0), offer))
                free = {k: v - NEEDS.get(k, 0.0) for k, v in free.items()}
            self.launch(offer, tasks, refuse_seconds=1.0)

    def task(self, task_id: str, offer: v1.Offer) -> v1.TaskInfo:
        return v1.TaskInfo(
            name=task_id,
            task_id=v1.TaskID(value=task_id),
            agent_id=offer.agent_id,
            command=v1.CommandInfo(value=self.command),
            resources=tuple(scalar(name, value) for name, value in NEEDS.items()),
        )

    async def on_update(self, status: v1.TaskStatus) -> None:
        print(f"{status.task_id.value}: {status.state} {status.message or ''}".rstrip())
        if status.state in ENDS:
            self.open.discard(status.task_id.value)
            self.failed += status.state != "TASK_FINISHED"
        if not self.open:
            self.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command")
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--master", default="127.0.0.1:5050")
    arguments = parser.parse_args()
    hello = Hello(arguments.command, arguments.times)
    multi_role = v1.FrameworkInfo_Capability(type=v1.FrameworkInfo_Capability_Type.MULTI_ROLE)
    info = v1.FrameworkInfo(
        user=getpass.getuser(), name="hello", roles=("*",), capabilities=(multi_role,)
    )
    asyncio.run(scheduler.run(hello, arguments.master, info))
    return 1 if hello.failed else 0


if __name__ == "__main__":
    sys.exit(main())
