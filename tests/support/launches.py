"""Tasks to validate: recorded launches, and a framework and an agent to judge them against."""

import json
from pathlib import Path

import msgspec

from tepui.master.state import Agent, Framework
from tepui.master.validation.tasks import Launch
from tepui.model import text
from tepui.model.attributes import Attributes
from tepui.wire import jsonpb
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1
from tepui.wire.libprocess import Upid

GOLDEN = Path(__file__).parents[1] / "golden" / "scheduler"
ROLE = "dev"


def resources(written):
    """Wire resources allocated to the role."""
    return wire_resources.to_wire(text.parse(written).allocate(ROLE))


def allocated(records):
    """Records with the allocation that the machine fills in."""
    info = v1.Resource_AllocationInfo(role=ROLE)
    return tuple(
        one if one.allocation_info else msgspec.structs.replace(one, allocation_info=info)
        for one in records
    )


def prepared(task, framework_id):
    """A task as the machine hands it to validation."""
    executor = task.executor and msgspec.structs.replace(
        task.executor,
        framework_id=task.executor.framework_id or v1.FrameworkID(value=framework_id),
        resources=allocated(task.executor.resources),
    )
    return msgspec.structs.replace(task, resources=allocated(task.resources), executor=executor)


def recorded(name):
    """(launch operation, ids of its offer's agent, framework and resources, answer by task id)."""
    transcript = json.loads((GOLDEN / f"{name}.json").read_text())["transcript"]
    offers, statuses, launches = {}, {}, []
    for entry in transcript:
        if entry["kind"] == "event":
            event = json.loads(entry["raw"])
            if event["type"] == "OFFERS":
                offers |= {one["id"]["value"]: one for one in event["offers"]["offers"]}
            if event["type"] == "UPDATE":
                status = event["update"]["status"]
                statuses.setdefault(status["task_id"]["value"], status)
        elif entry["kind"] == "call" and "accept" in (call := json.loads(entry["request"]["body"])):
            for operation in call["accept"]["operations"]:
                offer_id = call["accept"]["offer_ids"][0]["value"]
                launches.append((operation, offer_id))
    return [
        (jsonpb.from_builtins(v1.Offer_Operation, operation), offers[offer_id], statuses)
        for operation, offer_id in launches
        if offer_id in offers
    ]


def make_launch(offer=None, *, written="cpus:4;mem:2048;disk:4096;ports:[31000-31100]"):
    """What a task is judged against: a recorded offer, or one of these resources."""
    framework_id = offer["framework_id"]["value"] if offer else "f"
    agent_id = offer["agent_id"]["value"] if offer else "a"
    offered = (
        wire_resources.from_wire(
            [jsonpb.from_builtins(v1.Resource, one) for one in offer["resources"]]
        )
        if offer
        else text.parse(written).allocate(ROLE)
    )
    framework = Framework(
        id=framework_id,
        info=v1.FrameworkInfo(user="root", name="n"),
        capabilities=frozenset({"MULTI_ROLE"}),
        roles=(ROLE,),
    )
    agent = Agent(
        id=agent_id,
        info=v1.AgentInfo(hostname="h"),
        pid=Upid("slave(1)", "10.0.0.2", 5051),
        version="1.12.0",
        capabilities=frozenset({"TASK_RESOURCE_LIMITS"}),
        total=offered.unallocate(),
        attributes=Attributes(),
        url=v1.URL(scheme="http", address=v1.Address(ip="10.0.0.2", port=5051)),
        registered_time=0.0,
    )
    return Launch(framework, agent, offered)
