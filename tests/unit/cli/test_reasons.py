"""Why something waits, in words."""

from tepui.cli.client import reasons

APP = {"id": "/a", "cpus": 8, "mem": 128.5, "disk": 0, "version": "v2"}


def queued(delay=0, processed=3, **declined):
    return {
        "app": APP,
        "delay": {"timeLeftSeconds": delay, "overdue": delay == 0},
        "processedOffersSummary": {
            "processedOffersCount": processed,
            "rejectSummaryLastOffers": [
                {"reason": reason, "declined": count, "processed": 3}
                for reason, count in declined.items()
            ],
        },
    }


def test_an_app_that_is_too_big():
    assert reasons.missing(APP, queued(InsufficientCpus=2, InsufficientMemory=1, Other=0)) == (
        "no offer fits: 2 with too few cpus, 1 with too little mem; it needs 8 cpus, 128.5 mem"
    )


def test_a_reason_of_a_newer_marathon_is_shown_as_it_is():
    assert "1 OutOfLuck" in reasons.missing(APP, queued(OutOfLuck=1))


def test_backoff_after_a_failure():
    app = APP | {"lastTaskFailure": {"state": "TASK_FAILED", "message": "no", "version": "v2"}}
    assert reasons.missing(app, queued(7)) == "last failure: TASK_FAILED no; next try in 7 s"


def test_a_failure_of_another_version_says_nothing_about_this_one():
    app = APP | {"lastTaskFailure": {"state": "TASK_FAILED", "message": "no", "version": "v1"}}
    assert reasons.missing(app, None) == ""


def test_no_offers_at_all():
    assert reasons.missing(APP, queued(processed=0)) == "no machine has offered anything yet"


def node(cpus, used=0.0, *, active=True):
    return {
        "active": active,
        "resources": {"cpus": cpus, "mem": 100},
        "used_resources": {"cpus": used, "mem": 0},
    }


def test_room():
    needs = {"cpus": 3, "mem": 10}
    assert reasons.room([], needs) == "there is no active agent"
    assert reasons.room([node(4, active=False)], needs) == "there is no active agent"
    assert reasons.room([node(2)], needs) == "no agent has more than 2 cpus, 3 are needed"
    assert reasons.room([node(2), node(4, 2.5)], needs) == (
        "at most 2 cpus are free on one agent, 3 are needed"
    )
    assert reasons.room([node(4)], needs) == "no agent offers 3 cpus and 10 mem to this role yet"
