"""Rows beside one another: who is there twice, who is named elsewhere, what to do with each."""

from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _

from cases.imports.comparing.actions import action_for, ask_where_too_little, tells_nobody
from cases.imports.comparing.clusters import final_row, proposed_merges
from cases.imports.comparing.conflicts import settle_days, tell_conflicts
from cases.imports.comparing.copies import exact_copies, repeated_serials
from cases.imports.comparing.facts import facts_of
from cases.imports.comparing.handles import tell_other_capitals
from cases.imports.comparing.judging import EXACT, POSSIBLE
from cases.imports.comparing.linking import link_rows
from cases.imports.comparing.merging import proposal
from cases.imports.comparing.pairing import Pair, find_pairs
from cases.imports.comparing.totals import note_on_total, people_found
from cases.imports.comparing.trials import is_trial
from cases.imports.draft import Draft
from cases.imports.issues import SEVERITY, Code
from cases.imports.layout.table import ABOUT_SOMEBODY, BLANK, HEADINGS, NOTE, TOTALS, Table
from cases.imports.shapes import Duplicate, Issue, Row
from cases.imports.vocabularies import Action


def compare(table: Table, drafts: Sequence[Draft]) -> list[Row]:
    """Decide each row's action, and tell of rows that are about one man. Nobody is merged here.

    Row 1 is the first below the headings; blank ones are counted, and all are returned.
    """
    copies = exact_copies(table)
    somebody = {
        index: draft
        for index, draft in enumerate(drafts)
        if table.kinds[index] == ABOUT_SOMEBODY and index not in copies
    }
    trials = {index for index, draft in somebody.items() if is_trial(draft) or tells_nobody(draft)}
    told = {index: draft for index, draft in somebody.items() if index not in trials}
    for index, serial in repeated_serials(table).items():
        said = _("%(number)s comes twice: it is no key") % {"number": serial}
        drafts[index].ask(Code.SN_REPEATED, "sn", said)
    _compare_with_one_another(table, told, copies)
    for index in trials:
        _leave_out_if_agreed(somebody[index])
    rows = [
        draft.row if index in somebody else _left_out(table, index, draft, copies.get(index))
        for index, draft in enumerate(drafts)
    ]
    for number, row in enumerate(rows, start=1):
        row["row"] = number
    _tell_totals(table, rows)
    return rows


def _compare_with_one_another(
    table: Table, told: Mapping[int, Draft], copies: Mapping[int, int]
) -> None:
    numbered = [(index + 1, draft) for index, draft in told.items()]
    tell_other_capitals(numbered)
    for index, draft in told.items():
        link_rows(table, index, draft, told, copies)
        ask_where_too_little(draft)
    facts = [facts_of(number, draft) for number, draft in numbered]
    several = {each.number for each in facts if each.holds_several}
    # Of a row that was split, the new rows are known to be parts.
    pairs = [
        pair
        for pair in find_pairs(facts).found
        if not (pair.one in several and table.is_added(pair.other - 1))
    ]
    for pair in pairs:
        for number, mate in ((pair.one, pair.other), (pair.other, pair.one)):
            duplicate = Duplicate(row=mate, kind=pair.kind, why=pair.why)
            told[number - 1].row["duplicates"].append(duplicate)
    merges = proposed_merges(pairs)
    linked = _perhaps_another(pairs, {each.number for each in facts if each.is_open_source})
    for number, draft in numbered:
        is_same = number in merges
        draft.row["action"] = action_for(
            draft, is_same_man=is_same, may_be_another=number in linked
        )
        if is_same:
            _propose(draft, told, number, merges, pairs)


def _perhaps_another(pairs: Sequence[Pair], open_source: set[int]) -> set[int]:
    """Of two rows that may be one man: that from a published list, else the later."""
    possible = [pair for pair in pairs if pair.kind == POSSIBLE]
    return {
        pair.one if pair.one in open_source and pair.other not in open_source else pair.other
        for pair in possible
    }


def _propose(
    draft: Draft,
    told: Mapping[int, Draft],
    number: int,
    merges: dict[int, Pair],
    pairs: Sequence[Pair],
) -> None:
    into = final_row(number, merges, pairs)
    kept = told[into - 1]
    settle_days(kept, draft, number, is_kept=True)
    settle_days(draft, kept, into, is_kept=False)
    tell_conflicts(draft, kept, into)
    draft.row["merge"] = proposal(draft, kept, into, merges[number].kind)


def _leave_out_if_agreed(draft: Draft) -> None:
    draft.row["action"] = Action.SKIP_CONFIRM.value
    if is_trial(draft):
        draft.row["reason"] = _("test row: ask before dropping it")
        draft.ask(Code.TEST_ROW, "row", _("looks like a test"))
    else:
        draft.row["reason"] = _("nobody is named here: ask before dropping it")


def _left_out(table: Table, index: int, draft: Draft, copy_of: int | None) -> Row:
    """A row that is about nobody, or was there before, with the reason."""
    row = Row(row=index + 1, action=Action.SKIP.value, issues=[])
    kind = table.kinds[index]
    if copy_of is not None:
        row["reason"] = _("exact copy of row %(row)s") % {"row": copy_of + 1}
        why = _("every cell is equal")
        row["duplicates"] = [Duplicate(row=copy_of + 1, kind=EXACT, why=why)]
        row["issues"] = [
            _issue(Code.EXACT_DUPLICATE, "row", row["reason"]),
            *(each for each in draft.row["issues"] if each["code"] == Code.SN_REPEATED),
        ]
    elif kind == NOTE:
        texts = (cell.strip() for cell in table.rows[index])
        said = "; ".join(filter(None, texts))
        row["reason"] = _("a note, not about one man: %(text)s") % {"text": said}
    else:
        row["reason"] = {
            BLANK: _("blank row"),
            HEADINGS: _("repeated headings"),
            TOTALS: _("line of totals"),
        }[kind]
    return row


def _tell_totals(table: Table, rows: Sequence[Row]) -> None:
    found = people_found(rows)
    for index, kind in enumerate(table.kinds):
        if kind == TOTALS:
            said = note_on_total(table.rows[index], found)
            rows[index]["issues"].append(_issue(Code.TOTALS_ROW, "row", said))


def _issue(code: Code, about: str, note: str) -> Issue:
    return Issue(code=code.value, field=about, severity=SEVERITY[code], note=note)
