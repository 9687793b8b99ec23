"""The case as a PDF: what the sheet on the screen says, locked for whom it goes to, recorded."""

import re

import pypdf
import pyrage
import pytest

from people.accounts import sessions
from people.audit.models import AuditEntry
from people.dates import clock
from tests.cases.exports.papers.read_pdf import reader_of, text_of
from tests.cases.web.test_printing import S3, agree, case_with_secrets, sheet

OWNER = pyrage.x25519.Identity.generate()
ENDING = str(OWNER.to_public())[-6:]
PASSWORD = "0412-7730-1954-8821-6603-9115-2048"
# The same in other digits: readers of PDF files disagree about what opens such a one.
ARABIC = PASSWORD.translate({ord("0") + digit: 0x660 + digit for digit in range(10)})
VALUE = re.compile(r'name="opens_with" value="([^"]*)"')


@pytest.fixture
def case(case_of, caseworker):
    return case_with_secrets(case_of, caseworker)


def asked(client, of, recipient="", protection="open", **told):
    told = {"for": recipient, "protection": protection, "opens_with": PASSWORD, **told}
    return client.post(f"/cases/{of.ref}/print/pdf/", told)


def opened(answer):
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    return text_of(answer.content)


def test_our_pdf_tells_the_case_and_no_hidden_value(mina, caseworker, case):
    answer = asked(mina, case)

    text = opened(answer)
    for told in ("Canary Person", "Canary unit", "Canary agent", "Sunita", "+9779800000012"):
        assert told in text
    assert caseworker.user.display_name in text
    assert "Notes and the timeline Never on paper" in text
    for hidden in ("Secret", "9800000077", *S3):
        assert hidden not in text


def test_pdf_is_fetched_under_a_name_that_tells_nothing(mina, case):
    answer = asked(mina, case)

    file = f'attachment; filename="paper-{clock.today()}.pdf"'
    assert answer.headers["Content-Disposition"] == file
    assert "no-store" in answer.headers["Cache-Control"]
    assert reader_of(answer.content).metadata.title == "File"


def test_pdf_says_what_the_sheet_says(mina, caseworker, case):
    agree(case, caseworker, "icrc")
    page = sheet(mina, case, "icrc").split("<main")[1].split("Left out")[0]
    titles = re.findall(r"<h2>(.*?)</h2>", page)
    values = re.findall(r'<dd><bdi dir="auto">(.*?)</bdi>', page)

    text = opened(asked(mina, case, "icrc"))

    assert len(titles) > 3
    assert len(values) > 8
    for said in (*titles, *values):
        assert said in text


def test_pdf_for_others_bears_no_name_of_ours_and_no_reason(mina, caseworker, case):
    agree(case, caseworker, "russian_state")

    text = opened(asked(mina, case, "russian_state"))

    assert "Canary Person" in text
    assert f"{caseworker.id}"[:8] in text
    for hidden in (
        caseworker.user.display_name,
        "Left out",
        "leaves the case",
        "Sunita",
        "Secret",
    ):
        assert hidden not in text


def test_pdf_without_the_name_has_neither_name_nor_reference(mina, caseworker, case):
    agree(case, caseworker, "media_anonymous")

    text = opened(asked(mina, case, "media_anonymous"))

    assert "Nationality, status and pathway" in text
    for hidden in ("Canary", "Sunita", case.ref):
        assert hidden not in text


def test_pdf_is_recorded_as_the_sheet_is(mina, caseworker, case):
    agree(case, caseworker, "icrc")
    sheet(mina, case, "icrc", "tracing")

    asked(mina, case, "icrc", purpose="tracing")

    shown, made = AuditEntry.objects.filter(action="case.printed").order_by("sequence")
    assert made.detail == shown.detail
    assert (made.object_id, made.actor_id) == (case.pk, shown.actor_id)


def test_pdf_with_a_password_opens_with_it_alone(mina, case):
    answer = asked(mina, case, protection="password")

    reader = reader_of(answer.content)
    assert reader.decrypt("0000-" + PASSWORD[5:]) == pypdf.PasswordType.NOT_DECRYPTED
    assert reader.decrypt(PASSWORD) == pypdf.PasswordType.USER_PASSWORD
    assert "Canary Person" in reader.pages[0].extract_text()


def test_pdf_for_an_age_key_opens_for_its_owner_alone(mina, case):
    answer = asked(
        mina, case, protection="age", age_key=f"# his key\n{OWNER.to_public()}", key_ending=ENDING
    )

    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].endswith('.pdf.age"')
    assert "Canary Person" in text_of(pyrage.decrypt(answer.content, [OWNER]))
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(answer.content, [pyrage.x25519.Identity.generate()])


@pytest.mark.parametrize(
    ("scope", "protection"),
    [("own_org", "open"), ("icrc", "password"), ("media_anonymous", "open")],
)
def test_pdf_that_names_somebody_to_others_is_locked_unless_one_says_otherwise(
    mina, caseworker, case, scope, protection
):
    agree(case, caseworker, "icrc", "media_anonymous")

    page = sheet(mina, case, scope)

    (chosen,) = re.findall(r'<input[^>]*name="protection"[^>]*checked[^>]*>', page)
    assert f'value="{protection}"' in chosen


def test_page_makes_a_new_password_each_time(mina, case):
    first, second = (VALUE.search(sheet(mina, case))[1] for _time in range(2))

    assert re.fullmatch(r"\d{4}(-\d{4}){6}", first)
    assert first != second


@pytest.mark.parametrize("weak", ["", "1234", "0000-0000", PASSWORD + "x", ARABIC])
def test_password_that_is_not_ours_is_replaced(mina, case, weak):
    answer = asked(mina, case, protection="password", opens_with=weak)

    assert answer.status_code == 422
    assert re.fullmatch(r"\d{4}(-\d{4}){6}", VALUE.search(answer.content.decode())[1])


def test_secret_key_is_refused_and_does_not_come_back(mina, case):
    answer = asked(mina, case, protection="age", age_key=str(OWNER))

    assert answer.status_code == 422
    page = answer.content.decode()
    assert "This is a secret key" in page
    assert str(OWNER) not in page


def test_broken_key_comes_back_with_its_error(mina, case):
    broken = str(OWNER.to_public())[:-3]

    answer = asked(mina, case, protection="age", age_key=broken)

    assert answer.status_code == 422
    assert broken in answer.content.decode()


@pytest.mark.parametrize("ending", ["", "qqqqqq"])
def test_key_of_which_nobody_read_out_the_end_is_refused(mina, case, ending):
    key = str(OWNER.to_public())

    answer = asked(mina, case, protection="age", age_key=key, key_ending=ending)

    assert answer.status_code == 422
    assert "not the last six signs" in answer.content.decode()


def test_choice_is_needed(mina, case):
    assert asked(mina, case, protection="").status_code == 422


def test_sign_that_no_font_has_is_told_on_the_page(mina, case, settings, tmp_path):
    settings.FONT_DIRS = [str(tmp_path)]

    answer = asked(mina, case)

    assert answer.status_code == 422
    assert "fonts-noto-core" in answer.content.decode()


def test_pdf_for_others_asks_for_the_second_factor_first(mina, caseworker, case):
    agree(case, caseworker, "icrc")
    session = mina.session
    session[sessions.FACTOR] = (clock.now() - sessions.FRESH * 2).isoformat()
    session.save()

    answer = asked(mina, case, "icrc", protection="password")

    assert answer.status_code == 403
    assert PASSWORD in answer.content.decode()
    assert not AuditEntry.objects.filter(action="case.printed").exists()
    assert asked(mina, case).status_code == 200


@pytest.mark.parametrize("told", [{"recipient": "press"}, {"purpose": "revenge"}])
def test_pdf_for_nobody_known_is_not_there(mina, case, told):
    assert asked(mina, case, **told).status_code == 404


def test_pdf_of_a_case_of_another_is_not_there(as_member, colleague, case):
    assert asked(as_member(colleague), case).status_code == 404


def test_who_may_not_export_makes_none_for_others(as_member, intake, case):
    case.owner = intake
    case.save()
    client = as_member(intake)

    assert asked(client, case).status_code == 200
    assert asked(client, case, "icrc").status_code == 403
