"""A small group at work, made through its own pages: what the tests of the look look at."""

import re
from datetime import date, timedelta
from typing import Any

from tests.installation import Installation, wait_for
from tests.visitor import EXPORT, Visitor

MINA, LEA, PIA, NOBODY = "mina@example.org", "lea@example.org", "pia@example.org", ""
ASHA, TUNDE = "asha@example.org", "tunde@example.org"


class Scene:
    """Addresses of three cases (Nepali, Arabic-named, unnamed), two requests and an export."""

    sheet = ""  # once a page has brought one
    public = ""  # of a group that published its figures

    def __init__(self, installation: Installation) -> None:
        self.mina = Visitor(installation, MINA)
        self.nepali = self._case(
            name="Bikram Invented Gurung",
            native_name="विक्रम गुरुङ",
            nationality="Nepali",
            birth="2054/03/19",
            status="missing",
            means=["deception_job", "pay_withheld"],
            promised_role="Guard in a warehouse",
            left_home="2081/06/15",
            relation="sibling",
            reporter_name="Sita",
            reporter_phones="9800000012",
            kin_relation="parent",
            summary="Left for work. Nothing since.",
        )
        self.arabic = self._case(native_name="حيدر كاظم", nationality="Iraq", status="wounded")
        self.unnamed = self._case(label="Unknown 2, Kenya", no_contact_with_home_state="on")
        self.late = self._request(self.nepali)
        self.answered = self._request(self.arabic)
        self._move(self.answered, "answered", note="They will look for him.")
        found = re.search(r'href="(/addressees/[-0-9a-f]{36}/)"', self.mina.get("/addressees/"))
        assert found
        self.office = found[1]
        self.listed = self._list(self.nepali, self.arabic)
        for told in ("First line.", "Said again by a friend."):
            news = {"text": told, "source": "Sita", "grade": "B2"}
            self._send(self.nepali, f"{self.nepali}news/", **news)
        self._send(f"{self.nepali}tasks/new/", text="Call back", due_on=_in_days(2))
        self.export = self._send("/exports/new/?stage=open&shape=csv", **EXPORT)
        wait_for(lambda: f"{self.export}file/" in self.mina.get(self.export))
        installation.stage("delivery")
        installation.move_clock(4)
        # Behind that: what waits for a second person would happen once its days are over.
        vars(self).update(installation.stage("keeping"))
        vars(self).update(installation.stage("links"))
        vars(self).update(installation.stage("time_over"))
        vars(self).update(installation.stage("emergency"))
        ref = self.nepali.strip("/").rpartition("/")[2]
        partner = installation.stage("partner", ref=ref)
        self.partner = f"/partners/{partner}/"
        asked = installation.stage("asked_of_government", ref=ref)
        self.asked = f"/sharing/asked/{asked}/cases/"
        self.handed_in = installation.stage("handed_in", partner=partner, ref=ref)
        told = installation.stage("webhooks", partner=self.partner.split("/")[2])
        self.webhook = f"/partners/webhooks/{told}/"
        self.shared = f"/shared/{ref}/"

    def _case(self, **told: Any) -> str:
        return self._send("/cases/new/", **told)

    def _request(self, case: str) -> str:
        """A discharge that was sent today and is due tomorrow."""
        agreed = {"given_by": "next_of_kin", "method": "oral", "given_on": _in_days(0)}
        self._send(f"{case}consents/new/", scopes=["own_org", "home_state", "family"], **agreed)
        form = self.mina.get(f"{case}requests/new/")
        addressee = re.search(r'<option value="([-0-9a-f]{36})"', form)
        assert addressee
        asked = {"kind": "discharge", "sender": "family", "addressee": addressee[1]}
        request = self._send(f"{case}requests/new/", **asked)
        self._tick_papers(request)
        self._move(request, "ready")
        self._move(request, "sent", channel="email", due_on=_in_days(1))
        return request

    def _list(self, *cases: str) -> str:
        """A list of many that was sent today, with these and those that may be asked for."""
        refs = [case.strip("/").rpartition("/")[2] for case in cases]
        form = self.mina.post("/cases/", "/requests/lists/new/", case=refs)
        addressee, submission = (
            re.search(f'{before}="([-0-9a-f]{{36}})"', form)
            for before in ("<option value", 'name="submission" value')
        )
        assert addressee
        assert submission
        asked = {"kind": "other", "sender": "family", "addressee": addressee[1]}
        sent = {"name": "पहिलो सूची", "submission": submission[1], "answered": "yes"}
        listed = self._send("/cases/", "/requests/lists/new/", case=refs, **asked, **sent)
        for step in ("draft-ready", "ready-sent"):
            left = step.partition("-")[0]
            chosen = re.findall(f'value="([-0-9a-f]{{36}}:{left})"', self.mina.get(listed))
            sent = {"step": step, "answered": "yes", "on": _in_days(0), "channel": "post"}
            self._send(listed, f"{listed}move/", case=chosen, **sent)
        return listed

    def _tick_papers(self, request: str) -> None:
        page = self.mina.get(request)
        version = re.search(r'name="version" value="(\d+)"', page)
        assert version
        papers = re.findall(r'name="in_hand" value="(\w+)"', page)
        self._send(request, f"{request}papers/", version=version[1], in_hand=papers)

    def _move(self, request: str, to: str, **told: str) -> None:
        seen = re.search(r'name="seen" value="(\w+)"', self.mina.get(request))
        assert seen
        self._send(request, f"{request}to/{to}/", on=_in_days(0), seen=seen[1], **told)

    def _send(self, page: str, to: str = "", **fields: Any) -> str:
        """Send a form; return the address that it leads to."""
        answer = self.mina.post(page, to, **fields)
        assert self.mina.status == 200, answer
        return self.mina.last_url.removeprefix(self.mina.url)


def _in_days(days: int) -> str:
    return (date.today() + timedelta(days=days)).isoformat()
