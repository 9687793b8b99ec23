"""What is missing, cut off or spoilt is noticed, and put right."""

import pytest
from django.core.management import call_command
from django.db import connection

from cases.casebook.models import Case
from cases.statistics import checkup
from cases.statistics.tallies import building, comparing, definitions, triggers
from cases.statistics.tallies.folding import fold
from cases.statistics.tallies.models import Tally, TallyChange, TallyRun
from cases.statistics.tallies.reading import Scope
from cases.statistics.tasks import check_tallies, keep_tallies
from tests.cases.statistics.tallies.same import agree, differing
from tests.cases.statistics.tallies.writes import Writer
from tests.checkup import wrong

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

REBUILD = "manage.py rebuild_statistics"


@pytest.fixture
def writer(organisation, caseworker, colleague):
    return Writer(organisation, [caseworker, colleague], [], seed=11)


@pytest.fixture
def written(writer):
    """Some cases and requests, counted and folded; the next are not folded."""
    for _ in range(40):
        writer.write()
    building.rebuild()
    for _ in range(20):
        writer.write()


def lose(name):
    """Take one trigger away, as a table that was rebuilt would."""
    (found,) = (each for each in triggers.present() if each.startswith(f"tally_{name}_"))
    table = triggers.present()[found][0]
    on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {found}{on_table}")
    return found


class CutOff(Exception):
    pass


def cut_off_at(monkeypatch, step):
    """Let building fail at this step; return what it has done before."""
    correct, done = comparing.correct, []

    def until(*told):
        if len(done) == step:
            raise CutOff
        done.append(told)
        return correct(*told)

    monkeypatch.setattr(comparing, "correct", until)
    return done


def steps(organisation):
    return list(comparing.steps([organisation.id]))


def test_building_that_was_cut_off_at_any_step_goes_on(written, organisation, monkeypatch):
    number = len(steps(organisation))
    for step in range(0, number, 3):
        Tally.objects.all().delete()
        TallyRun.objects.update(built_for="", building_for="", steps_done=0)
        with monkeypatch.context() as patched:
            cut_off_at(patched, step)
            with pytest.raises(CutOff):
                building.rebuild()
            assert not building.are_built()
        with monkeypatch.context() as patched:
            done = cut_off_at(patched, number)
            building.keep()
        assert done == steps(organisation)[step:]
        assert building.are_built()
        assert differing(organisation) == []


def test_people_write_on_while_numbers_are_built(written, writer, organisation, monkeypatch):
    Tally.objects.all().delete()
    correct = comparing.correct

    def beside(*told):
        writer.write()
        return correct(*told)

    monkeypatch.setattr(comparing, "correct", beside)
    building.rebuild(anew=True)

    assert differing(organisation) == []


@pytest.mark.parametrize("name", [each.name for each in definitions.trigger_definitions("sqlite")])
def test_trigger_that_is_missing_is_a_fault_and_its_writes_are_counted_after(
    name, written, writer, organisation
):
    found = lose(name)
    for _ in range(30):
        writer.write()

    [(sign, said, remedy)] = wrong(checkup.tallies)
    assert (sign, remedy) == ("fault", REBUILD)
    assert found in said

    keep_tallies()
    assert wrong(checkup.tallies) == []
    assert differing(organisation) == []
    agree(Scope(organisation.id), Case.objects.all())


def test_what_is_missing_is_counted_from_the_first_step(
    written, writer, organisation, monkeypatch
):
    """Steps that were done before say nothing of what came without a trigger."""
    with monkeypatch.context() as patched:
        cut_off_at(patched, 9)
        with pytest.raises(CutOff):
            building.rebuild(anew=True)
    lose("case_new")
    writer.new_case()

    building.keep()

    assert differing(organisation) == []


def spoil(**told):
    Tally.objects.filter(pk=Tally.objects.filter(**told).first().pk).update(number=4711)


def test_check_puts_right_what_somebody_spoilt_and_notes_it(written, organisation):
    fold()
    spoil(figure="open", cut__startswith="0")
    spoil(figure="requests", cut__startswith="1")
    Tally.objects.filter(figure="opened", number__gt=0).first().delete()
    assert len(differing(organisation)) == 3

    check_tallies()

    assert differing(organisation) == []
    [(sign, said, _remedy)] = wrong(checkup.tallies)
    assert sign == "warning"
    assert said.startswith("A recount found 3 numbers")
    assert TallyRun.objects.get().checked_at is not None

    check_tallies()
    assert wrong(checkup.tallies) == []


def test_check_finds_nothing_where_all_is_well(written):
    assert building.check() == 0
    assert wrong(checkup.tallies) == []


def test_command_counts_anew_and_says_how_many_were_others(written, organisation, capsys):
    Tally.objects.filter(figure="workload").delete()
    missing = len(differing(organisation))

    call_command("rebuild_statistics")

    assert capsys.readouterr().out.strip() == f"{missing} numbers were put right"
    assert missing > 3
    assert differing(organisation) == []


def test_numbers_that_are_yet_to_be_counted_are_said(written):
    TallyRun.objects.update(built_for="older")
    [(sign, _said, remedy)] = wrong(checkup.tallies)
    assert (sign, remedy) == ("warning", REBUILD)

    keep_tallies()
    assert wrong(checkup.tallies) == []


def test_lines_that_nobody_adds_up_are_said(written, monkeypatch):
    waiting = TallyChange.objects.count()
    assert waiting > 10
    monkeypatch.setattr(checkup, "_MANY", waiting)
    assert wrong(checkup.tallies) == []

    monkeypatch.setattr(checkup, "_MANY", waiting - 1)
    [(sign, _said, remedy)] = wrong(checkup.tallies)
    assert sign == "warning"
    assert "manage.py up" in remedy
    keep_tallies()
    assert wrong(checkup.tallies) == []


def test_empty_register_is_counted_from_the_first_case(organisation, writer):
    building.prepare()
    assert Case.objects.count() == 0
    writer.new_case()

    assert differing(organisation) == []


def test_who_compared_before_another_put_right_compares_again(written, organisation, monkeypatch):
    """What two found missing is added once."""
    Tally.objects.all().delete()
    add, overtaken = comparing._add, []

    def beside(place, corrections):
        if not overtaken:
            # Another has found the same, and is the first to add it.
            overtaken.append(place)
            add(place, corrections)
        return add(place, corrections)

    monkeypatch.setattr(comparing, "_add", beside)
    building.rebuild(anew=True)

    assert overtaken
    assert differing(organisation) == []


def test_what_is_missing_is_added_in_small_turns(written, organisation, monkeypatch):
    Tally.objects.all().delete()
    monkeypatch.setattr(comparing, "BATCH", 7)
    monkeypatch.setattr(comparing, "let_others_in", lambda: None)
    add, places = comparing._add, []

    def counted(place, corrections):
        places.append(place)
        return add(place, corrections)

    monkeypatch.setattr(comparing, "_add", counted)
    building.rebuild(anew=True)

    assert len(places) > 20
    assert differing(organisation) == []
