"""Carries out `accept` and `decisions`: an editor's word on findings, kept in a file beside the draft."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from checker.cli.ending import DONE, Stop, system_words
from checker.cli.explaining import found, read_report
from checker.cli.gathering import decisions_file, interface_asked
from checker.decisions import add_decision, drop_decisions, read_decisions
from checker.model import Decision, Reason, Report
from checker.reporting.sections import decided_words
from checker.wording import interfaces, say
from checker.wording.safe import single_line, visible

WHOLE_ID = re.compile(r"[0-9a-f]{12}")


def run_accept(options: Namespace) -> int:
    """Write a decision on each finding of `options.id` into the file of decisions; return the exit code."""
    interface = interface_asked(options.interface)
    report = read_report(options.report, interface) if options.report else None
    path = Path(options.decisions) if options.decisions else decisions_file(report.draft if report else None)
    _refuse_slip(options.reason, interface)
    reason, note = reason_of(options.reason, options.note)
    by = options.by if options.by is not None else _user()
    decisions = [
        Decision(one.id, reason, note, by, datetime.now().astimezone().date(), one.finding, one.sources)
        for one in (_about(identifier, report, path, interface) for identifier in options.id)
    ]
    for decision in decisions:
        _added(path, decision, interface)
    return DONE


def run_decisions(options: Namespace) -> int:
    """List the decisions there are, the stale ones of a report marked; with `--prune` take those out."""
    interface = interface_asked(options.interface)
    report = read_report(options.report, interface) if options.report else None
    if options.prune and report is None:
        raise Stop("missing", interface, name="--report", command="recoupe decisions")
    path = Path(options.file[0]) if options.file else decisions_file(report.draft if report else None)
    if not options.file and not path.exists():
        sys.stdout.write(say("decisions.no-file", interface, name=visible(str(path))) + "\n")
        return DONE
    decisions = read_decisions(path)
    sys.stdout.write(_listed(decisions, path, report, interface))
    if options.prune and report is not None:
        dropped = drop_decisions(path, {decision.id for decision in report.stale})
        sys.stdout.write(say("decisions.pruned", interface, n=dropped) + "\n")
    return DONE


def reason_of(text: str, note: str) -> tuple[Reason, str]:
    """Return the reason that `text` names, else an editor's decision with `text` as its note, `note` after it.

    A reason is named by its own word (`false-alarm`) or as an interface says it (`false alarm`, `fausse alerte`).
    """
    known = _reasons().get(" ".join(text.casefold().split()))
    if known is not None:
        return known, note
    return Reason.EDITOR_DECISION, " ".join(part for part in (text, note) if part)


def _reasons() -> dict[str, Reason]:
    """Every reason, under its own word and under what the interfaces call it."""
    words = {say(f"reason.{reason}", language).casefold(): reason for reason in Reason for language in interfaces()}
    return {str(reason): reason for reason in Reason} | words


def _refuse_slip(text: str, interface: str) -> None:
    """Raise `Stop` where `text` is one word, near a known reason and none: it would become a note on another one."""
    from difflib import get_close_matches

    near = get_close_matches(text.casefold().replace("_", "-"), tuple(Reason), n=1, cutoff=0.8)
    if near and text not in tuple(Reason) and not any(map(str.isspace, text)):
        raise Stop("near-reason", interface, value=visible(text), near=str(near[0]))


def _about(identifier: str, report: Report | None, path: Path, interface: str) -> Decision:
    """The decision's id, summary and sources; without a report an id is taken as it is, if it is a whole one."""
    if report is None:
        if not WHOLE_ID.fullmatch(identifier):
            raise Stop("no-whole-id", interface, id=visible(identifier))
        return Decision(identifier, Reason.EDITOR_DECISION)
    finding = found(report, identifier, interface)
    read = {evidence.source for position in finding.positions for evidence in position.evidence}
    names = sorted({_name_beside(path, name) for name in read})
    return Decision(finding.id, Reason.EDITOR_DECISION, finding=single_line(finding.summary), sources=tuple(names))


def _name_beside(path: Path, name: str) -> str:
    """A source's name from the folder of the file of decisions on, its last part where it lies elsewhere."""
    whole, folder = Path(name).resolve(), path.resolve().parent
    return whole.relative_to(folder).as_posix() if whole.is_relative_to(folder) else whole.name


def _added(path: Path, decision: Decision, interface: str) -> None:
    try:
        replaced = add_decision(path, decision)
    except OSError as error:
        problem = system_words(error, interface)
        raise Stop("unwritable", interface, name=visible(str(path)), problem=problem) from error
    key = "decisions.replaced" if replaced else "decisions.added"
    reason = say(f"reason.{decision.reason}", interface)
    sys.stdout.write(say(key, interface, id=decision.id, reason=reason, name=visible(str(path))) + "\n")


def _listed(decisions: Sequence[Decision], path: Path, report: Report | None, interface: str) -> str:
    stale = {decision.id for decision in report.stale} if report else set()
    lines = [say("decisions.listed", interface, n=len(decisions), name=visible(str(path)))]
    for decision in decisions:
        lines += _entry(decision, interface, is_stale=decision.id in stale)
    return "\n".join(lines) + "\n"


def _entry(decision: Decision, interface: str, *, is_stale: bool) -> Iterable[str]:
    mark = f"  [{say('decisions.stale', interface)}]" if is_stale else ""
    yield f"  {visible(decision.id)}  {decided_words(decision, interface)}{mark}"
    if decision.finding:
        yield f"      {visible(single_line(decision.finding))}"


def _user() -> str:
    """The name that the system has for whoever runs this, or nothing."""
    from getpass import getuser

    try:
        return getuser()
    except (KeyError, OSError, ImportError):
        return ""
