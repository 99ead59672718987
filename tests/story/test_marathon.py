"""Plays the stories in ``marathon/``: a client, a master, and what Marathon does between them.

Commands, one a line::

    subscribe | disconnect | crash
    create|update /id key=json …       app fields by the names of ``marathon.app.App``
    update-all key=json …              all apps in one request
    delete|restart /id [force]
    kill /id [n] [scale] [force]       the first n instances, all without n
    kill-task web#1
    cancel D1 [force]  |  reset-delay /id
    offer host [resources]
    status web#1 RUNNING [message]
    health web#1 ok|fail
    advance seconds

A quarter of a second passes before each command. Instances and deployments are named in order of
appearance: ``web#1``, ``D1``. Timers, records and less telling events are left out.
"""

import dataclasses
import pathlib
import re

import msgspec
import pytest

from tepui.base import clock, machine
from tepui.marathon import effects, events, launch_queue, names
from tepui.marathon.app import App
from tests.story import runner
from tests.support import marathon_world

STORIES = sorted((pathlib.Path(__file__).parent / "marathon").glob("*.txt"))
UUID = r"[0-9a-f]{8}-[0-9a-f-]{27}"


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_story(path):
    teller = Teller()
    runner.run(path, teller.perform)


class Teller:
    def __init__(self):
        self.world = marathon_world.World()
        self.aliases = {}
        self.ids = {}

    def perform(self, command):
        word, *rest = command.split(" ")
        meanwhile = self.world.advance(0.25)
        happened = meanwhile + getattr(self, "do_" + word.replace("-", "_"))(*rest)
        lines = [line for effect in happened for line in self.tell(effect)]
        return lines or ["(nothing)"]

    # --- commands ---

    def do_subscribe(self):
        return self.world.subscribe()

    def do_disconnect(self):
        return self.world.do(events.Disconnected())

    def do_crash(self):
        self.world.crash()
        return self.world.effects

    def do_create(self, app_id, *fields):
        app = msgspec.convert({"id": app_id} | parse(fields), App)
        return self.request(events.CreateApp(app=app, force="force" in fields))

    def do_update(self, app_id, *fields):
        stored = self.world.state.apps[app_id]
        changes = parse(fields)
        converted = msgspec.convert({"id": app_id} | changes, App)
        named = {name: getattr(converted, name) for name in changes}
        app = dataclasses.replace(stored, **named)
        return self.request(events.UpdateApps(apps=(app,), force="force" in fields))

    def do_update_all(self, *fields):
        changes = parse(fields)
        stored = self.world.state.apps.values()
        apps = tuple(dataclasses.replace(app, **changes) for app in stored)
        return self.request(events.UpdateApps(apps=apps))

    def do_delete(self, app_id, *words):
        return self.request(events.DeleteApp(app_id=app_id, force="force" in words))

    def do_restart(self, app_id, *words):
        return self.request(events.RestartApp(app_id=app_id, force="force" in words))

    def do_kill(self, app_id, *words):
        count = next((int(word) for word in words if word.isdigit()), None)
        ids = tuple(one.id for one in self.world.instances(app_id)[:count])
        command = events.KillTasks(
            app_id=app_id, ids=ids, scale="scale" in words, force="force" in words
        )
        return self.request(command)

    def do_kill_task(self, alias):
        return self.request(events.KillTasks(ids=(self.ids[alias],)))

    def do_cancel(self, alias, *words):
        command = events.CancelDeployment(
            deployment_id=self.ids.get(alias, alias), force="force" in words
        )
        return self.request(command)

    def do_reset_delay(self, app_id):
        return self.request(events.ResetDelay(app_id=app_id))

    def do_offer(self, host, resources="cpus:8;mem:8192;ports:[31000-31000]"):
        self.world.offer(host, resources)
        return self.world.effects

    def do_status(self, alias, state, *message):
        text = " ".join(message) or None
        return self.world.status(self.ids.get(alias, alias), f"TASK_{state}", message=text)

    def do_health(self, alias, result, index="0"):
        return self.world.do(
            events.HealthResult(
                instance_id=self.ids[alias],
                index=int(index),
                alive=result == "ok",
                cause=None if result == "ok" else "connection refused",
            )
        )

    def do_advance(self, seconds):
        return self.world.advance(float(seconds))

    def request(self, command):
        self.world.requests_made += 1
        return self.world.do(events.Requested(request_id=self.world.requests_made, command=command))

    # --- telling ---

    def tell(self, effect):
        match effect:
            case effects.Reply(_, outcome):
                yield f"reply {self.outcome(outcome)}"
            case effects.Call(call):
                yield f"{call.type} {self.call(call)}".rstrip()
            case effects.Publish():
                yield from self.event(effect)
            case effects.StartHealthCheck():
                where = f"{effect.host}:{effect.port}"
                yield f"start-check {self.alias(effect.instance_id)} {effect.index} {where}"
            case effects.StopHealthChecks(instance_id):
                yield f"stop-checks {self.alias(instance_id)}"
            case machine.SetTimer(launch_queue.DelayTimer(app_id), delay):
                yield f"wait {clock.to_seconds(delay):g}s to launch {app_id}"
            case _:
                pass

    def outcome(self, outcome):
        match outcome:
            case effects.Accepted():
                created = f" created {','.join(outcome.created)}" if outcome.created else ""
                return f"accepted {self.alias(outcome.deployment_id)}{created}"
            case effects.Killed(instances):
                return f"killed {' '.join(self.alias(one.id) for one in instances)}".rstrip()
            case effects.Refused():
                locks = " ".join(self.alias(one) for one in outcome.deployments)
                return f"refused {outcome.status} {outcome.message} {locks}".rstrip()
            case _:
                return "done"

    def call(self, call):
        if call.accept:
            tasks = [
                f"{self.alias(task.task_id.value)}@{task.agent_id.value}"
                for operation in call.accept.operations
                for task in operation.launch.task_infos
            ]
            return f"{' '.join(tasks)} refuse={call.accept.filters.refuse_seconds:g}s"
        if call.kill:
            return self.alias(call.kill.task_id.value)
        if call.acknowledge:
            return self.alias(call.acknowledge.task_id.value)
        if call.reconcile:
            return f"{len(call.reconcile.tasks)} tasks"
        if call.decline:
            return f"refuse={call.decline.filters.refuse_seconds:g}s"
        return ""

    def event(self, event):
        fields = event.fields
        match event.event_type:
            case "instance_changed_event":
                yield f"event {self.alias(fields['instanceId'])} {fields['condition']}"
            case "deployment_info" | "deployment_step_success":
                actions = [
                    f"{action['action']} {action['app']}"
                    for action in fields["currentStep"]["actions"]
                ]
                yield f"event {event.event_type} {', '.join(actions)}"
            case "deployment_success" | "deployment_failed":
                yield f"event {event.event_type} {self.alias(fields['id'])}"
            case "status_update_event" | "group_change_success" | "add_health_check_event":
                pass
            case _:
                yield f"event {event.event_type}"

    def alias(self, full_id):
        instance_id = names.instance_of(full_id)
        if instance_id not in self.aliases:
            path, _, _ = instance_id.partition(".instance-")
            prefix = "D" if re.fullmatch(UUID, instance_id) else path + "#"
            number = 1 + sum(one.startswith(prefix) for one in self.ids)
            alias = f"{prefix}{number}"
            self.aliases[instance_id] = alias
            self.ids[alias] = instance_id
        return self.aliases[instance_id]


def parse(words):
    """``key=json`` words as a dictionary; a value that is no JSON is a string."""
    fields = {}
    for word in words:
        key, separator, value = word.partition("=")
        if separator:
            try:
                fields[key] = msgspec.json.decode(value)
            except msgspec.DecodeError:
                fields[key] = value
    return fields
