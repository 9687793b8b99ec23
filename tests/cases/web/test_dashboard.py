"""The dashboard's page and its file: what is asked for in the address, and what is said of it."""

import csv
import io
import re
from collections import Counter
from datetime import date

import pytest
from django.utils.translation import override

from cases.casebook.fates import NOT_RECRUITED
from cases.casebook.filters import Lacks
from cases.casebook.models import Case
from cases.casebook.vocabularies import Pathway, RecruitmentChannel, Status, Workflow
from cases.repatriation.vocabularies import RequestKind
from cases.statistics.dashboard.periods import Period
from cases.statistics.dashboard.selectors import Asked, dashboard, this_month
from cases.statistics.tallies.building import rebuild
from cases.statistics.tallies.models import TallyRun
from cases.web.dashboard import panels
from people.audit.models import AuditEntry
from people.dates import clock
from people.registry.countries import country_name
from tests.cases.exports.told import plain_cases
from tests.cases.statistics.tallies import plainly
from tests.cases.statistics.tallies.writes import Writer

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


@pytest.fixture
def lea(as_member, coordinator):
    return as_member(coordinator)


@pytest.fixture
def mixed(organisation, caseworker, colleague):
    """Seven open cases of three nationalities, and one that is closed."""
    plain_cases(organisation, caseworker, 3, nationality="NPL", status="serving")
    plain_cases(organisation, caseworker, 1, nationality="NPL", pathway="convict")
    plain_cases(organisation, colleague, 2, nationality="KEN", status="missing")
    plain_cases(organisation, colleague, 1, nationality="", status="killed_unconfirmed")
    plain_cases(organisation, colleague, 1, nationality="NPL", workflow="closed")


def shown(client, query=""):
    answer = client.get(f"/dashboard/?{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def figures(client, query=""):
    """The rows of the file by figure and what it is counted by."""
    answer = client.get(f"/dashboard/figures.csv?{query}")
    assert answer.status_code == 200
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows[0] == ["Figure", "By", "And by", "Number"]
    return {tuple(row[:3]): row[3] for row in rows[1:]}


def test_figures_of_the_page_and_the_file_are_those_of_the_filters(lea, mixed):
    for query, number in [
        ("", 7),
        ("nationality=NPL", 4),
        ("nationality=unknown", 1),
        ("nationality=NPL&pathway=convict", 1),
        ("nationality=CUB", 0),
    ]:
        assert f"Open cases <b>{number}</b>" in shown(lea, query)
        assert figures(lea, query)["Open cases", "", ""] == str(number)
    assert figures(lea)["Open recruits", "Nepal", "Serving"] == "3"
    assert figures(lea)["Open cases that lack", "Confirmation of a death", ""] == "1"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("first=2026-06&last=2026-01", "The last month lies before the first."),
        ("first=9999-01", "This month is still to come."),
        ("last=9999-12", "This month is still to come."),
        ("first=1999-01", "Nothing is counted from before 2014."),
        ("first=0000-00", "Write a month like this: 2026-11."),
        ("first=2026-13", "Write a month like this: 2026-11."),
        ("first=%00", "Write a month like this: 2026-11."),
        ("first=2026-11-30", "Write a month like this: 2026-11."),
        ("nationality=XXX", "XXX is not one of the available choices"),
        ("pathway=nowhere", "nowhere is not one of the available choices"),
        ("team=11111111-1111-1111-1111-111111111111", "is not one of the available choices"),
        ("kind=x", "x is not one of the available choices"),
        ("period=7", "7 is not one of the available choices"),
        ("first=2014-01&last=2025-12", "At most ten years are shown at once."),
    ],
)
def test_what_cannot_be_read_is_said_and_the_page_stands(lea, mixed, query, said, frozen_november):
    page = shown(lea, query)

    assert said in page
    assert 'id="errors-title"' in page
    assert "Open cases <b>7</b>" in page
    assert figures(lea, query)["Open cases", "", ""] == "7"


@pytest.fixture
def frozen_november(monkeypatch):
    monkeypatch.setattr("people.dates.clock.today", lambda: date(2026, 11, 30))


def test_page_says_of_which_months_it_tells(lea, mixed, frozen_november):
    for query, span in [
        ("", "Dec 2025 to Nov 2026"),
        ("period=1", "Nov 2026"),
        ("period=24", "Dec 2024 to Nov 2026"),
        ("first=2024-02&last=2024-03", "Feb 2024 to Mar 2024"),
        ("first=2026-13&period=3", "Sep 2026 to Nov 2026"),
        ("last=2025-06&period=3", "Apr 2025 to Jun 2025"),
    ]:
        assert f"<b>{span}</b>" in shown(lea, query), query


def test_filters_stand_as_chips_that_take_them_away(lea, mixed):
    page = shown(lea, "nationality=NPL&pathway=convict")

    assert "Remove Nationality: Nepal" in page
    assert 'href="?pathway=convict"' in page
    assert 'href="?nationality=NPL"' in page


def test_nationality_of_others_shows_nothing_and_says_so(as_member, caseworker, mixed):
    page = shown(as_member(caseworker), "nationality=KEN")

    assert "Open cases <b>0</b>" in page
    assert "There is no open case to count here." in page
    assert "Remove Nationality: Kenya" in page


def test_teams_of_others_are_not_named(as_member, organisation, caseworker, coordinator):
    from people.accounts.teams import change_team, make_team  # noqa: PLC0415

    ours, theirs = (make_team(name=f"Invented {n} team", by=coordinator) for n in ("red", "blue"))
    change_team(team=ours, name="Invented red team", member_ids=[caseworker.pk], by=coordinator)
    page = shown(as_member(caseworker))

    assert "Invented red team" in page
    assert "Invented blue team" not in page
    assert "Invented blue team" in shown(as_member(coordinator))
    assert "is not one of the available choices" in shown(
        as_member(caseworker), f"team={theirs.pk}"
    )


@pytest.mark.parametrize("query", ["", "nationality=NPL", "first=x"])
def test_register_without_cases_stands(lea, query):
    assert "There is no open case to count here." in shown(lea, query)
    assert figures(lea, query)["Open cases", "", ""] == "0"


def test_page_of_one_case_stands(lea, organisation, caseworker):
    plain_cases(organisation, caseworker, 1, nationality="NPL")

    assert "Open cases <b>1</b>" in shown(lea)


def test_file_that_was_fetched_is_recorded_and_looking_is_not(lea, mixed, coordinator):
    shown(lea)
    lea.head("/dashboard/figures.csv")
    before = AuditEntry.objects.count()

    figures(lea)

    entry = AuditEntry.objects.latest("sequence")
    assert AuditEntry.objects.count() == before + 1
    assert (entry.action, entry.actor_id) == ("figures.fetched", coordinator.pk)


def test_file_says_of_which_cases_and_months_it_tells(lea, as_member, colleague, mixed):
    said = figures(lea, "first=2026-01&last=2026-03&nationality=KEN&pathway=nowhere&team==cmd()")

    assert said["Cases", "All of our group", ""] == said["Period", "2026-01", "2026-03"] == ""
    assert said["Nationality", "Kenya", ""] == ""
    assert [words for label, words, _more in said if label == "Pathway, left out"] == [
        "Select a valid choice. nowhere is not one of the available choices."
    ]
    assert any(label == "Team, left out" for label, _words, _more in said)
    assert ("Cases", "Those you work on", "") in figures(as_member(colleague))


def test_no_cell_of_the_file_is_a_formula(lea, organisation, caseworker):
    caseworker.user.display_name = '=HYPERLINK("http://invented.example")'
    caseworker.user.save()
    plain_cases(organisation, caseworker, 1)

    answer = lea.get("/dashboard/figures.csv").content.decode("utf-8-sig")

    names = [row[1] for row in csv.reader(io.StringIO(answer)) if row[0] == "Open cases by owner"]
    assert names == ["'" + caseworker.user.display_name]


def test_name_of_an_owner_is_escaped(lea, organisation, caseworker):
    caseworker.user.display_name = "<script>alert(1)</script>"
    caseworker.user.save()
    plain_cases(organisation, caseworker, 1)

    assert "<script>alert" not in shown(lea)


def test_months_of_the_file_are_those_of_the_period(lea, mixed):
    months = [key[1] for key in figures(lea, "period=3") if key[0] == "Opened"]

    assert months == [str(this_month() + n) for n in (-2, -1, 0)]


def test_figures_that_are_not_counted_yet_are_said_to_be(lea, mixed):
    rebuild()
    assert "counted anew" not in shown(lea)
    TallyRun.objects.update(built_for="")

    assert "counted anew after an update" in shown(lea)


def test_each_line_of_the_file_is_what_plain_counting_finds(
    lea, organisation, caseworker, colleague
):
    writer = Writer(organisation, [caseworker, colleague], [None], seed=11)
    for _each in range(250):
        writer.write()
    cases = Case.objects.all()
    wanted = Counter()
    for (figure, a, b), number in plainly.figures(cases, clock.today(), "2000-01", 45).items():
        # Some days are still to come, and so their months.
        if figure not in ("opened", "closed", "since") or a <= str(this_month()):
            for line in lines_of(figure, a, b):
                wanted[line] += number
    for channel in RecruitmentChannel:
        named = cases.filter(workflow__in=OPEN, side="RUS").exclude(status__in=NOT_RECRUITED)
        wanted["Channel", str(channel.label), ""] = sum(
            channel.value in case.channels for case in named
        )

    told = Counter(
        {key: int(number) for key, number in figures(lea, "period=60").items() if number}
    )

    assert len(+wanted) > 50
    assert +wanted == +Counter({key: n for key, n in told.items() if key[0] in LINES})


LINES = {
    *("Open cases", "Open recruits", "Pathway", "Channel", "Opened", "Closed", "Came home"),
    *("Status holds since", "Open cases that lack", "Answer overdue", "Silent for too long"),
    *("Requests", "Requests granted, not done yet", "Requests overdue"),
}
OPEN = [each for each in Workflow.values if each not in ("closed", "transferred")]


def lines_of(figure, a, b):
    """The lines of the file that a number is part of."""
    if figure in ("open", "apart"):
        yield "Open cases", "", ""
    if figure == "open" and b not in NOT_RECRUITED:
        yield "Open recruits", country_name(a), str(Status(b).label)
    if figure == "pathway":
        yield "Pathway", str(Pathway(a).label), ""
    if figure in ("opened", "closed"):
        yield figure.capitalize(), a, ""
    if figure == "since":
        yield "Status holds since", a, str(Status(b).label)
        if b == "returned":
            yield "Came home", a, ""
    if figure == "lacks":
        yield "Open cases that lack", str(Lacks(a).label), ""
    if figure == "answer_day":
        yield "Answer overdue", "", ""
    if figure == "contact_day":
        yield "Silent for too long", "", ""
    if figure == "requests":
        yield "Requests", str(RequestKind(a).label), ""
        if b == "granted":
            yield "Requests granted, not done yet", str(RequestKind(a).label), ""
    if figure == "due_day":
        yield "Requests overdue", str(RequestKind(b).label), ""


def test_rarer_nationalities_are_summed_up_and_have_a_page_of_their_own(
    lea, organisation, caseworker
):
    codes = ["NPL", "KEN", "CUB", "IND", "BGD", "LKA", "IRQ", "UZB", "KGZ", "TJK", "ZAF", "CMR"]
    for number, code in enumerate([*codes, "GHA", "TGO", "YEM"]):
        plain_cases(organisation, caseworker, 20 - number, nationality=code, status="serving")

    [table] = re.findall(r'<section class="section" id="by-nat.*?</section>', shown(lea), re.S)
    rows = re.findall(r'<th scope="row">([^<]+)</th>', table)
    sums = re.findall(r'<th scope="row">3 others</th>(.*?)</tr>', table)
    answer = lea.get("/dashboard/nationalities/?nationality=").content.decode()

    assert rows == [*map(country_name, codes), "3 others", "All"]
    assert re.findall(r">(\d+)<", sums[0]) == [str(8 + 7 + 6)] * 2
    assert "/dashboard/nationalities/?" in table
    assert re.findall(r'<th scope="row">([^<]+)</th>', answer)[-2:] == ["Yemen", "All"]


def test_all_months_are_told_as_numbers_the_newest_first(lea, organisation, caseworker):
    made = [case.pk for case in plain_cases(organisation, caseworker, 3)]
    Case.objects.filter(pk__in=made).update(opened_on=date(2024, 2, 5))

    page = lea.get("/dashboard/months/?first=2024-01&last=2024-03").content.decode()

    [table, *_more] = re.findall(r"<tbody>.*?</tbody>", page, re.S)
    rows = re.findall(r'<th scope="row">([^<]+)</th>(.*?)</tr>', table)
    assert [(month, re.findall(r">(\d+)<", cells)[0]) for month, cells in rows] == [
        ("Mar 2024", "0"),
        ("Feb 2024", "3"),
        ("Jan 2024", "0"),
    ]
    assert "opened_from=2024-02-01&amp;opened_until=2024-02-29" in table


@pytest.mark.parametrize(
    ("query", "chosen"),
    [
        ("", '<option value="12" selected>'),
        ("period=24", '<option value="24" selected>'),
        ("nationality=NPL", '<option value="NPL" selected>'),
        ("pathway=convict", '<option value="convict" selected>'),
    ],
)
def test_what_is_counted_stands_chosen_in_the_filters(lea, mixed, query, chosen):
    assert chosen in shown(lea, query)


def test_period_is_compared_with_the_one_before(lea, organisation, caseworker, frozen_november):
    for number, month in ((3, 10), (1, 11)):
        made = [case.pk for case in plain_cases(organisation, caseworker, number)]
        Case.objects.filter(pk__in=made).update(opened_on=date(2026, month, 5))

    def opened(query):
        [row] = re.findall(r'<th scope="row">Opened</th>(<td.*?)</tr>', shown(lea, query))[:1]
        return re.findall(r">([^<>]+)<", row)

    assert opened("period=1") == ["1", "3", "−2"]
    assert opened("first=2026-10&last=2026-10") == ["3", "0", "+3"]
    assert opened("first=2026-08&last=2026-08") == ["0", "0", "none"]


def test_course_of_another_kind_is_one_press_away(lea, organisation, caseworker):
    writer = Writer(organisation, [caseworker], [], seed=7)
    for _each in range(12):
        writer.new_case()
        writer.new_request()

    page = shown(lea, "period=24")

    [first] = re.findall(r'From appeal to home</h2> <span class="count">([^<]+)<', page)
    others = re.findall(r'<a href="\?(period=24&amp;kind=\w+)#course">([^<]+)</a>', page)
    assert others
    assert first not in [kind for _query, kind in others]
    for query, kind in others:
        told = shown(lea, query.replace("&amp;", "&"))
        assert f'From appeal to home</h2> <span class="count">{kind}<' in told


def inside(page):
    """What the page says; around it stand a token, and when the session ends."""
    return page.partition("<main")[2].partition("</main>")[0]


def test_page_after_any_write_is_the_one_that_would_be_drawn_for_the_first_time(
    lea, organisation, caseworker, colleague
):
    """Panels stay with the process: none may be told that another write made untrue."""
    writer = Writer(organisation, [caseworker, colleague], [None], seed=5)
    queries = ("", "nationality=NPL", "period=36", "nationality=NPL&kind=discharge")
    for _each in range(40):
        writer.write()
    for _turn in range(12):
        for query in queries:
            shown(lea, query)
        for _each in range(4):
            writer.write()
        for query in queries:
            kept = shown(lea, query)
            panels.forget_panels()
            assert inside(kept) == inside(shown(lea, query)) != ""


def test_panels_speak_the_language_of_whoever_reads(coordinator, mixed):
    told = dashboard(coordinator, Asked(Period.until(this_month(), 12)))
    with override("en"):
        english = panels.drawn_panels(told, "")
    with override("ar"):
        arabic = panels.drawn_panels(told, "")
    assert ("Nepal" in english["map"], "Nepal" in arabic["map"]) == (True, False)
