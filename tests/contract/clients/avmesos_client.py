"""Run one command through avmesos; prints every task state. Runs in an environment of its own.

avmesos hands out an event only when the next one has arrived, so offers are refused for no time:
the next allocation brings the next event.
"""

import sys
import threading

from avmesos.client import MesosClient

master, command = sys.argv[1:]
client = MesosClient(
    mesos_urls=[f"http://{master}"], frameworkName="avmesos", frameworkUser="root", max_reconnect=1
)
client.add_capability("PARTITION_AWARE")
launched = threading.Event()
NOW = {"filters": {"refuse_seconds": 0.0}}


def scalar(name, value):
    return {"name": name, "type": "SCALAR", "scalar": {"value": value}}


def on_offers(offers):
    for offer in offers:
        if launched.is_set():
            offer.decline(options=NOW)
            continue
        launched.set()
        task = {
            "name": "av",
            "task_id": {"value": "av-1"},
            "agent_id": offer.get_offer()["agent_id"],
            "resources": [scalar("cpus", 0.1), scalar("mem", 32)],
            "command": {"value": command},
        }
        offer.accept([task], options=NOW)


def on_update(update):
    state = update["status"]["state"]
    print(state, flush=True)
    if state in ("TASK_FINISHED", "TASK_FAILED", "TASK_LOST", "TASK_ERROR", "TASK_DROPPED"):
        client.get_driver().tearDown()
        client.disconnect_framework()


client.on(MesosClient.OFFERS, on_offers)
client.on(MesosClient.UPDATE, on_update)
client.register()
