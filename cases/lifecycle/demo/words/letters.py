"""What is written beside the steps of requests."""

from cases.repatriation.vocabularies import RequestKind, State

STEPS: dict[str, tuple[str, ...]] = {
    State.DRAFT: ("", "", "The family wants to read it before it goes."),
    State.READY: (
        "",
        "No copy of the contract; the family says so in writing.",
        "All papers are there.",
    ),
    State.SENT: ("", "Under the name of the family.", "Two copies, one by hand."),
    State.ACKNOWLEDGED: ("", "They gave a number by phone.", "A stamped copy came back."),
    State.INFO_REQUESTED: (
        "They want the birth certificate and a translation of it.",
        "They ask for the unit number.",
        "They ask for a photograph and the mother's name.",
    ),
    State.ANSWERED: (
        "One page: the matter was looked at, details below.",
        "An answer by phone, to be followed by a letter.",
        "A letter with a number and two sentences.",
    ),
    State.GRANTED: ("", "The name stands on the list.", "They say it will take some weeks."),
    State.REFUSED: ("", "They say that a contract is a contract."),
    State.CLOSED: ("Nothing more can be asked of them.",),
    State.WITHDRAWN: (
        "The family asked for it.",
        "The wife asked for it: they fear for the brother.",
    ),
    State.SUSPENDED: ("The unit might be told of the letter while {he} can be reached by it.",),
    "supplied": ("Sent what they asked for.",),
    "chase": ("", "Asked again by phone.", "A second letter, with their number."),
}

# Why a paper that a request should have is not with it.
WITHOUT = "The family has none: a statement goes instead."
WISH_SOURCE = "Told the ICRC delegate, alone with her."

CAME_TRUE: dict[str, str] = {
    RequestKind.TRACING: "The family was told what they found.",
    RequestKind.DISCHARGE: "Landed at home; the family was there.",
    RequestKind.RETURN_LIVING: "Landed at home with an emergency travel paper.",
    RequestKind.POW_RETURN: "Handed over, and home by the evening.",
    RequestKind.REMAINS: "Handed over to the family at the airport.",
    RequestKind.COMPENSATION: "The money has reached the account.",
    RequestKind.CONSULAR_DOCUMENT: "The travel paper is in hand.",
}
OTHER_TRUE = "What was asked for was done."
