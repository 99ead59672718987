"""``python -m tepui.sim``: play seeds, and tell the story of the first that fails."""

import json
from typing import Final

import click

from tepui.base import clock, errors
from tepui.sim import faults, scenario
from tepui.sim.cluster import CheckFailed

_STORY_SHOWN: Final = 200
#: Seeds between two lines of progress.
_PROGRESS: Final = 25


def seeds_of(text: str) -> range:
    """Read ``7`` or ``0:200`` (the end is not included). Raises UserError."""
    first, colon, end = text.partition(":")
    if not first.isdecimal() or (colon and not end.isdecimal()):
        raise errors.UserError(f"'{text}' names no seeds", hint="write 7 or 0:200")
    return range(int(first), int(end)) if colon else range(int(first), int(first) + 1)


@click.command(help="Play simulated clusters from seeds and check that nothing breaks.")
@click.option("--seeds", default="0:200", show_default=True, help="One seed, or FROM:TO.")
@click.option("--agents", type=click.IntRange(1), help="Agents; by default the seed chooses.")
@click.option("--minutes", default=6.0, show_default=True, help="Virtual minutes with faults.")
@click.option("--faults", "count", type=click.IntRange(0), help="Number of faults of each run.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(sorted(faults.ALL)),
    help="Only this kind of fault; may be repeated.",
)
@click.option("--marathon/--no-marathon", default=True, show_default=True)
@click.option("--story", default=_STORY_SHOWN, show_default=True, help="Lines told of a failure.")
@click.option("--about", multiple=True, help="Only lines with this word, e.g. a task id.")
@click.option("--digest", is_flag=True, help="Print a digest of each history.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document per seed.")
def main(  # noqa: PLR0913  click passes every option as an argument
    *,
    seeds: str,
    agents: int | None,
    minutes: float,
    count: int | None,
    kinds: tuple[str, ...],
    marathon: bool,
    story: int,
    about: tuple[str, ...],
    digest: bool,
    as_json: bool,
) -> None:
    """Exit with 1 at the first failure."""
    options = scenario.Options(
        agents=agents,
        rough=clock.seconds(minutes * 60),
        faults=count,
        kinds=frozenset(faults.Kind(kind) for kind in kinds) or faults.ALL,
        with_marathon=marathon,
        digest=digest,
        story_max=1_000_000 if about else 10 * story,
    )
    try:
        wanted = seeds_of(seeds)
    except errors.UserError as error:
        raise click.UsageError(f"{error} ({error.hint})") from error
    steps = virtual = 0
    for number, seed in enumerate(wanted, start=1):
        run = scenario.Scenario(seed, options)
        try:
            outcome = run.run()
        except CheckFailed as failure:
            _tell_failure(run, failure, story, about, as_json=as_json)
            raise SystemExit(1) from failure
        steps += outcome.steps
        virtual += outcome.duration
        if as_json:
            click.echo(json.dumps(outcome.as_dict()))
        elif digest:
            click.echo(f"seed {seed}: {outcome.digest}")
        elif number % _PROGRESS == 0:
            click.echo(f"{number} seeds, up to {seed}: {steps:,} steps")
    if not as_json:
        hours = virtual / clock.HOUR
        click.echo(f"{len(wanted)} seeds, {hours:.1f} virtual hours, {steps:,} steps: all good")


def _tell_failure(
    run: scenario.Scenario,
    failure: CheckFailed,
    story: int,
    about: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    lines = run.cluster.world.trace.story(last=story, about=about)
    if as_json:
        told = {"seed": failure.seed, "failure": failure.failure, "story": lines}
        click.echo(json.dumps(told))
        return
    for line in lines:
        click.echo(line)
    click.echo(f"\nseed {failure.seed} FAILED: {failure.failure}")
    click.echo(f"again: python -m tepui.sim --seeds {failure.seed}")


if __name__ == "__main__":
    main()
