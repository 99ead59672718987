"""Run a command, kill another, through pymesos; prints events. Has its own environment."""

import sys

from pymesos import MesosSchedulerDriver, Scheduler

master, command = sys.argv[1:]
END = ("TASK_FINISHED", "TASK_FAILED", "TASK_KILLED", "TASK_LOST", "TASK_ERROR", "TASK_DROPPED")


def scalar(name, value):
    return {"name": name, "type": "SCALAR", "scalar": {"value": value}}


class Commands(Scheduler):
    def __init__(self):
        self.waiting = {"py-1": command, "py-2": "sleep 1000"}
        self.open = set(self.waiting)

    def registered(self, driver, frameworkId, masterInfo):
        print("registered", flush=True)

    def resourceOffers(self, driver, offers):
        for offer in offers:
            tasks = []
            while self.waiting:
                task_id, text = self.waiting.popitem()
                tasks.append(
                    {
                        "name": task_id,
                        "task_id": {"value": task_id},
                        "agent_id": offer["agent_id"],
                        "resources": [scalar("cpus", 0.1), scalar("mem", 32)],
                        "command": {"value": text},
                    }
                )
            driver.launchTasks(offer["id"], tasks)

    def statusUpdate(self, driver, update):
        task_id, state = update["task_id"]["value"], update["state"]
        print(task_id, state, flush=True)
        if task_id == "py-2" and state == "TASK_RUNNING":
            driver.killTask({"value": "py-2"})
        if state in END:
            self.open.discard(task_id)
        if not self.open:
            driver.stop()


driver = MesosSchedulerDriver(
    Commands(), {"user": "root", "name": "pymesos", "checkpoint": True}, master
)
driver.run()
