"""One line in the log for each door that stayed shut: what, where and who, by codes and ids."""

import logging

from people.accounts.models import Membership, PartnerKey

logger = logging.getLogger("homeward.security")


def note(event: str, *, page: str = "", member: Membership | PartnerKey | None = None) -> None:
    """Log a security event; `event` and `page` are names of our own."""
    who = f"{member.actor_kind}:{member.actor_id}" if member is not None else ""
    logger.warning(event, extra={"event": event, "page": page, "who": who})
