"""The way back: all of it, into an empty place alone, and nothing of what does not fit."""

import stat
from dataclasses import replace

import pyrage
import pytest
from django.core.management import call_command
from django.db import IntegrityError, connections

from cases.casebook.models import Case
from cases.lifecycle.backup import loading, restoring
from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.restoring import look_through, restore
from cases.lifecycle.backup.services import back_up
from cases.statistics.tallies.models import Tally
from cases.statistics.tallies.reading import Scope
from cases.statistics.tasks import keep_tallies
from people.accounts.models import Organisation, Team
from people.accounts.services import make_organisation
from people.audit import verify
from people.audit.actions import Action
from people.audit.models import AuditAnchor, AuditEntry
from people.audit.services import anchor
from people.dates import clock
from people.registry.models import NameIndex
from people.vault import files, root
from people.vault.models import DataKey
from tests.cases.lifecycle.backup.conftest import FILE_ID, content, empty_out, sources_of
from tests.cases.statistics.tallies.same import agree, differing
from tests.dump import differences, dump

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])
RECORD = {"people.AuditEntry", "people.AuditHead"}


def without_record(held):
    return {label: rows for label, rows in held.items() if label not in RECORD}


def is_empty(places):
    return not any(content().values()) and not list(places.files.iterdir())


def test_every_row_and_file_comes_back(kept, places):
    report = restore(kept.sources, thorough=True)

    assert without_record(content()) == without_record(kept.content)
    assert report.counts["cases.Case"] == 3
    assert b"".join(files.read_sealed(FILE_ID)) == b"x" * 70_000 + b"the end"
    assert (report.warnings, report.opened.without_key, report.opened.broken) == ([], 0, {})
    assert report.opened.opened > 200


def test_what_was_open_opens_again(places, capsys):
    call_command("seed_demo", cases=2)
    before = dump()
    back_up(plan_of_settings())
    empty_out(places)

    restore(sources_of(places))

    after = dump()
    assert sum(map(len, before.values())) > 100
    # What the backup noted of itself came after.
    before.pop("BackupRun"), after.pop("BackupRun")
    assert differences(before, after) == []


def test_what_came_back_is_counted(kept):
    assert not Tally.objects.exists()

    restore(kept.sources)
    keep_tallies()

    groups = list(Organisation.objects.all())
    for group in groups:
        agree(Scope(group.id), Case.objects.filter(organisation=group))
    assert differing(*groups) == []
    assert Tally.objects.filter(figure="opened", cut__startswith="0").exists()


def test_record_goes_on_where_it_was(kept):
    restore(kept.sources)

    assert list(verify.problems()) == []
    old = [row for row in kept.content["people.AuditEntry"]]
    assert set(old) < set(content()["people.AuditEntry"])
    assert AuditEntry.objects.latest("sequence").action == Action.BACKUP_RESTORED


def test_record_stays_guarded(kept):
    restore(kept.sources)

    with pytest.raises(Exception, match="append-only"):
        AuditEntry.objects.filter(sequence=1).update(action="nothing")


def test_new_rows_follow_the_highest_number(kept):
    restore(kept.sources)
    model = Team.members.through
    held = model.objects.order_by("-pk").first()
    assert held

    team, member = held.team_id, held.membership_id
    model.objects.filter(pk=held.pk).delete()
    made = model.objects.create(team_id=team, membership_id=member)

    assert made.pk > held.pk


def test_root_key_is_kept_where_none_is(kept, settings):
    text, settings.VAULT_ROOT_KEY = settings.VAULT_ROOT_KEY, ""

    restore(kept.sources)

    path = settings.SECRET_DIR / "root.key"
    assert path.read_text().strip() == text == settings.VAULT_ROOT_KEY
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_other_root_key_is_never_overwritten(kept, places, settings):
    settings.VAULT_ROOT_KEY = other = root.new_root_key()

    with pytest.raises(NotRestored, match="Another root key is in use"):
        restore(kept.sources)

    assert other == settings.VAULT_ROOT_KEY
    assert is_empty(places)


def test_place_with_a_row_is_refused(kept):
    make_organisation(name="Here before (invented)")
    before = content()

    with pytest.raises(NotRestored, match="not empty: there are rows of people"):
        restore(kept.sources)

    assert content() == before


def test_place_with_a_file_is_refused(kept, places):
    (places.files / f"{FILE_ID}.sealed").write_bytes(b"here before")

    with pytest.raises(NotRestored, match="there are sealed files"):
        restore(kept.sources)

    assert not any(content().values())
    assert (places.files / f"{FILE_ID}.sealed").read_bytes() == b"here before"


def test_other_identity_opens_nothing(kept, places):
    with pytest.raises(NotRestored, match="None of the identities"):
        restore(replace(kept.sources, identities=[pyrage.x25519.Identity.generate()]))

    assert is_empty(places)


def test_archives_in_each_others_place_are_told_apart(kept, places):
    swapped = replace(kept.sources, data=kept.sources.keys, keys=kept.sources.data)

    with pytest.raises(NotRestored, match="archive of the data, not of the keys"):
        restore(swapped)

    assert is_empty(places)


def test_keys_given_as_data_are_refused(kept, places):
    with pytest.raises(NotRestored, match="archive of the keys, not of the data"):
        restore(replace(kept.sources, data=kept.sources.keys))

    assert is_empty(places)


def test_archives_of_two_installations_do_not_go_together(kept, places):
    make_organisation(name="Elsewhere (invented)")
    back_up(plan_of_settings())
    theirs = sources_of(places)
    empty_out(places)

    with pytest.raises(NotRestored, match="of two installations"):
        restore(replace(theirs, data=kept.sources.data))

    assert is_empty(places)


def test_archive_by_one_who_knows_the_recipient_alone_is_refused(kept, places, monkeypatch):
    """The same installation's mark, the right recipients, rows of his own; but not the key."""
    mark = look_through(kept.sources).data.head.installation
    make_organisation(name="Forged (invented)")
    monkeypatch.setattr("cases.lifecycle.backup.services.installation_of", lambda _key: mark)
    back_up(plan_of_settings())
    forged = sources_of(places)
    empty_out(places)

    with pytest.raises(NotRestored, match="not made by the installation that it names"):
        restore(replace(kept.sources, data=forged.data))

    assert is_empty(places)


def test_keys_from_before_the_data_are_refused_unless_insisted(places):
    make_organisation(name="First (invented)")
    back_up(plan_of_settings())
    earlier = sources_of(places)
    back_up(plan_of_settings())
    pair = replace(sources_of(places), keys=earlier.keys)
    empty_out(places)

    with pytest.raises(NotRestored, match="keys are older than the data"):
        restore(pair)
    assert is_empty(places)

    assert restore(pair, older_keys=True).counts["people.Organisation"] == 1


def test_other_tables_name_the_version_to_restore_with(kept, places, monkeypatch):
    older = {"people": ["0001_initial"]}
    monkeypatch.setattr(restoring, "migrations_here", lambda _alias: older)

    with pytest.raises(NotRestored, match=r"people: .* there, 0001_initial here.*Restore with"):
        restore(kept.sources)

    assert is_empty(places)


def test_other_columns_are_refused(kept, places, monkeypatch):
    whole = loading.tables_of
    monkeypatch.setattr(loading, "tables_of", lambda alias: whole(alias)[1:])

    with pytest.raises(NotRestored, match="other columns"):
        restore(kept.sources)

    assert is_empty(places)


@pytest.mark.parametrize("step", ["loading.load", "loading.settle", "verify.problems", "record"])
def test_fault_at_any_step_leaves_nothing(kept, places, settings, monkeypatch, step):
    text, settings.VAULT_ROOT_KEY = settings.VAULT_ROOT_KEY, ""
    room, _dot, name = f"restoring.{step}".rpartition(".")
    room = {"restoring": restoring, "restoring.loading": loading, "restoring.verify": verify}[room]
    right = getattr(room, name)

    def fail(*args, **told):
        if callable(right):
            right(*args, **told)
        raise IntegrityError("on purpose")

    monkeypatch.setattr(room, name, fail)
    with pytest.raises(NotRestored):
        restore(kept.sources)

    monkeypatch.undo()
    assert settings.VAULT_ROOT_KEY == ""
    assert not (settings.SECRET_DIR / "root.key").exists()
    settings.VAULT_ROOT_KEY = text
    assert is_empty(places)


def test_data_that_cannot_be_committed_takes_its_keys_back(kept, places, monkeypatch):
    commit = type(connections["default"])._commit

    def refuse(self):
        if self.alias == "default":
            raise IntegrityError("on purpose")
        return commit(self)

    monkeypatch.setattr(type(connections["default"]), "_commit", refuse)
    with pytest.raises(NotRestored):
        restore(kept.sources)

    monkeypatch.undo()
    assert is_empty(places)


def test_marks_of_a_record_that_is_lost_are_taken_away(places):
    make_organisation(name="Way Home (invented)")
    anchor()
    back_up(plan_of_settings())
    old = sources_of(places)
    for _ in range(3):
        make_organisation(name="Later (invented)")
    anchor()
    clock.move(1)
    back_up(plan_of_settings())
    newer = sources_of(places)
    empty_out(places)

    report = restore(replace(newer, data=old.data))

    assert report.anchors_ahead == 1
    assert list(verify.problems()) == []
    assert AuditAnchor.objects.count() == 1


def test_value_whose_key_is_gone_is_told_and_stays_shut(places):
    group = make_organisation(name="Way Home (invented)")
    make_organisation(name="Open Gate (invented)")
    back_up(plan_of_settings())
    old = sources_of(places)
    DataKey.objects.filter(owner=group.pk).delete()
    back_up(plan_of_settings())
    newer = sources_of(places)
    empty_out(places)

    report = restore(replace(newer, data=old.data), thorough=True)

    assert report.opened.without_key == 1
    assert any("have no key any more" in warning for warning in report.warnings)


def test_changed_sealed_value_is_told(kept, monkeypatch):
    load = loading.load

    def load_and_spoil(path, identities, checked, **told):
        counts = load(path, identities, checked, **told)
        if checked.head.kind == "data":
            with connections["default"].cursor() as cursor:
                cursor.execute("SELECT id, name FROM people_organisation")
                row, name = cursor.fetchall()[0]
                name = bytes(name)
                spoiled = name[:-1] + bytes([name[-1] ^ 1])
                mark = "%s"
                cursor.execute(
                    f"UPDATE people_organisation SET name = {mark} WHERE id = {mark}",  # noqa: S608
                    [spoiled, row],
                )
        return counts

    monkeypatch.setattr(loading, "load", load_and_spoil)

    report = restore(kept.sources)

    assert sum(report.opened.broken.values()) == 1
    assert any("do not open, though their keys are there" in one for one in report.warnings)


def test_index_whose_key_was_ended_since_is_told(kept):
    assert not any("index of names" in one for one in restore(kept.sources).warnings)

    NameIndex.objects.update(key_version=9)

    assert any("rebuild_name_index" in one for one in restoring._of_index())


def test_archive_that_is_not_there_is_told(kept):
    with pytest.raises(NotRestored, match="cannot be read: No such file"):
        restore(replace(kept.sources, data=kept.sources.data.with_name("nowhere.age")))


def test_check_only_keeps_nothing(kept, places):
    fitting = look_through(kept.sources)

    assert fitting.data.manifest.counts["cases.Case"] == 3
    assert fitting.data.manifest.files == 1
    assert is_empty(places)
