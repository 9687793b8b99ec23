"""Whose archives they are: two that fit each other may both be forged, and the command says so."""

from dataclasses import replace

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from cases.lifecycle.backup.errors import NotRestored
from cases.lifecycle.backup.plan import plan_of_settings
from cases.lifecycle.backup.restoring import look_through
from cases.lifecycle.backup.services import back_up
from people.accounts.services import make_organisation
from tests.cases.lifecycle.backup.conftest import content, empty_out, sources_of

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "keys"])


@pytest.fixture
def command(tmp_path):
    """Call the command; return what it printed."""

    def call(sources, capsys, **options):
        identity = tmp_path / "both.id"
        identity.write_text("\n".join(map(str, sources.identities)))
        capsys.readouterr()
        call_command("restore", sources.data, keys=sources.keys, identity=[identity], **options)
        return capsys.readouterr().out

    return call


@pytest.fixture
def forged(kept, places):
    """A pair by one who knows nothing but the public recipients."""
    make_organisation(name="Forged (invented)")
    back_up(plan_of_settings())
    pair = sources_of(places)
    empty_out(places)
    return pair


def test_check_tells_whose_and_of_when_and_promises_no_more(kept, command, capsys):
    told = command(kept.sources, capsys, check_only=True)

    found = look_through(kept.sources)
    assert f"Installation {found.data.head.installation}" in told
    assert f"Data of {found.data.head.as_of}, keys of {found.keys.head.as_of}" in told
    assert "Whether they are yours was not checked" in told
    assert "Sound" not in told
    assert not any(content().values())


def test_forged_pair_is_refused_where_ours_is_expected(kept, forged, places, command, capsys):
    ours = look_through(kept.sources).data.head.installation
    assert "was not checked" in command(forged, capsys, check_only=True)

    for options in ({"check_only": True}, {}):
        with pytest.raises(CommandError, match=f"not of {ours}"):
            command(forged, capsys, expect_installation=ours, **options)
    assert not any(content().values())
    told = command(kept.sources, capsys, check_only=True, expect_installation=f" {ours.upper()} ")

    assert ours in told
    assert "was not checked" not in told


@pytest.mark.parametrize("options", [{"check_only": True}, {}])
def test_installation_that_names_none_is_not_taken_for_no_matter_whose(
    forged, command, capsys, options
):
    with pytest.raises(CommandError, match="names none"):
        command(forged, capsys, expect_installation=" ", **options)
    assert not any(content().values())


def test_forger_cannot_bear_the_mark_of_another(kept, places, monkeypatch):
    ours = look_through(kept.sources).data.head.installation
    make_organisation(name="Forged (invented)")
    monkeypatch.setattr("cases.lifecycle.backup.services.installation_of", lambda _key: ours)
    back_up(plan_of_settings())
    pair = sources_of(places)
    empty_out(places)

    for sources in (pair, replace(kept.sources, keys=pair.keys)):
        with pytest.raises(NotRestored, match="two installations"):
            look_through(sources, expected=ours)


def test_archive_names_the_version_that_made_it(kept):
    assert look_through(kept.sources).data.head.software == settings.VERSION
