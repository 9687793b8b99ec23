"""A mail server that takes mails, is slow, refuses them, or is down, as a test wants it."""

import asyncio
import logging
from collections import Counter
from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.engines import _free_port

# It writes down every line of every mail.
logging.getLogger("mail.log").setLevel(logging.WARNING)

TAKEN = "250 OK"
NOT_NOW = "451 4.3.0 Try again later"
NEVER = "554 5.7.1 Refused"
NO_MAILBOX = "550 5.1.1 No such mailbox"


class MailServer:
    """Of each mail it took it knows the Message-ID; `answer` says what happens to the next one."""

    def __init__(self) -> None:
        self.port = _free_port()
        self.mails: list[EmailMessage] = []
        self.tried = 0
        # The how manieth mail this is -> an answer; by default each is taken.
        self.answer: Callable[[int], str] = lambda _nth: TAKEN
        self.seconds: Callable[[int], float] = lambda _nth: 0
        self._controller: Controller | None = None

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self._controller.start()

    def stop(self) -> None:
        if self._controller:
            self._controller.stop()
            self._controller = None

    def clear(self) -> None:
        self.mails, self.tried = [], 0
        self.answer, self.seconds = (lambda _nth: TAKEN), (lambda _nth: 0)

    def times(self) -> Counter[str]:
        """How often the mail of each reminder came, by its Message-ID.

        No property: aiosmtpd reads all members of what it is given at each new connection.
        """
        mails = [mail for mail in list(self.mails) if "/cases/C-" in mail.get_content()]
        return Counter(str(mail["Message-ID"]) for mail in mails)

    async def handle_RCPT(  # the name is aiosmtpd's
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        if self.answer(self.tried) == NO_MAILBOX:
            self.tried += 1
            return NO_MAILBOX
        envelope.rcpt_tos.append(address)
        return TAKEN

    async def handle_DATA(  # the name is aiosmtpd's
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        self.tried += 1
        answer = self.answer(self.tried)
        if seconds := self.seconds(self.tried):
            await asyncio.sleep(seconds)
        if answer == TAKEN and isinstance(envelope.content, bytes):
            self.mails.append(message_from_bytes(envelope.content, policy=policy.default))
        return answer
