"""What is written into a case as time goes on: news of the person, talks, tasks.

`{he}` and its forms stand for the person, as in the stories.
"""

from cases.casebook.vocabularies import EventKind, Status

# What somebody said when the status changed, and who.
STATUS_NOTES: dict[str, tuple[tuple[str, str], ...]] = {
    Status.AT_RISK: (("Has an offer and a ticket, has not left yet.", "the brother"),),
    Status.PREVENTED: (("Turned back before the flight.", "the family"),),
    Status.IN_TRANSIT: (("Called from the airport.", "the family"),),
    Status.TRAINING: (("A call of two minutes from a training ground.", "the family"),),
    Status.SERVING: (
        ("In a unit; calls are allowed once a week.", "the family"),
        ("Two others of the same group are in the unit.", "a fellow recruit"),
        ("Sent a photograph in uniform, no marks on it.", "the family"),
        ("Moved to another unit; the number is not known.", "a voice message"),
        ("Calls from a borrowed phone, always at dusk.", "a sister"),
    ),
    Status.WOUNDED: (
        ("In a hospital, can stand.", "a voice message"),
        ("Sent a photograph of the bandage.", "the family"),
    ),
    Status.OUT_OF_CONTACT: (
        ("No answer for two weeks.", "the family"),
        ("Last seen online at night.", "a cousin"),
        ("Phones were collected, {he} wrote before.", "the family"),
    ),
    Status.MISSING: (
        ("The unit says that {he} left. Nobody saw {him} leave.", "the hotline, by phone"),
        ("Not on the list that the group was read.", "a fellow recruit"),
        ("Absent since the unit was moved; nobody says where.", "a volunteer in the city"),
    ),
    Status.POW: (
        ("Seen in a video of prisoners; the family recognised the voice.", "an open source"),
        ("Name on a list of visited prisoners.", "Red Cross, by phone"),
    ),
    Status.DETAINED_RU: (("Held for refusing to go back.", "a lawyer"),),
    Status.ESCAPED: (("Away from the unit, without papers.", "a voice message"),),
    Status.DISCHARGED: (("The order of discharge was read to {him}.", "the embassy, by phone"),),
    Status.RETURNED: (
        ("Met at the airport by the family.", "the family"),
        ("Home since the morning.", "the family"),
        ("Landed with a group of four.", "a volunteer at the airport"),
    ),
    Status.KILLED_UNCONFIRMED: (
        ("A comrade says {he} did not come back.", "a fellow recruit"),
        ("A photograph of a list, name hardly legible.", "an open source"),
        ("A call from an unknown number said so.", "the family"),
    ),
    Status.KILLED: (("Confirmed in writing to the family.", "the consular section"),),
    Status.REMAINS_RETURNED: (("Handed over at the airport.", "the family"),),
    Status.SAFE_ABROAD: (("Has asked for protection there.", "a lawyer"),),
    Status.DETAINED_HOME: (("Questioned after landing.", "a lawyer"),),
    Status.UNKNOWN: (("Nothing sure.", "the family"),),
}

# Talks with the family; what is said fits any fate.
TALKS: tuple[tuple[str, str], ...] = (
    (EventKind.CALL, "Called at the agreed hour. They had no news and were glad of the call."),
    (EventKind.MESSAGE, "Sent the two lines that they may use in their own letter."),
    (
        EventKind.CALL,
        "A stranger had asked them for money for “a place on the list”. Told them not to pay.",
    ),
    (
        EventKind.MEETING,
        "Met the family with an interpreter. They agreed to what may be passed on.",
    ),
    (EventKind.LETTER_IN, "A copy of the contract arrived, pages 3 and 4 missing."),
    (EventKind.MEDIA, "A local paper wrote of the group, without names."),
    (EventKind.CALL, "They asked not to be called on market days."),
    (
        EventKind.VISIT,
        "A volunteer sat with the parents for an hour. They want to be told everything.",
    ),
    (EventKind.MESSAGE, "They ask what a lawyer costs. Sent the two names that work for nothing."),
    (EventKind.CALL, "The number did not answer; a neighbour called back an hour later."),
    (
        EventKind.MEETING,
        "The reporter came with an uncle, who did all the talking. Call her alone.",
    ),
    (EventKind.MESSAGE, "They asked to see what we hold. Read it to them by phone."),
    (EventKind.LETTER_IN, "A school certificate with the spelling of the name in both scripts."),
    (EventKind.CALL, "They had been called by somebody “from the unit”. Wrote down the words."),
    (EventKind.MEDIA, "A post with {his} photograph was taken down at the family's wish."),
)
# The same, where somebody travelled abroad for it.
TALKS_ABROAD: tuple[tuple[str, str], ...] = (
    *TALKS,
    (EventKind.CALL, "Long call. They have a copy of the visa and will photograph it."),
    (EventKind.MESSAGE, "They sent the job offer: one page, a stamp, no address."),
    (EventKind.NOTE, "The spelling in the passport differs from the one in the ticket. Use both."),
    (EventKind.NOTE, "Same flight as two other cases, by the date and the agent."),
    (EventKind.PAYMENT, "They found the receipt of the agent's fee, in another name."),
    (EventKind.NOTE, "The date on the visa and the date they tell differ by a month."),
    (EventKind.NOTE, "The agent's page has a new name since last week."),
)
# Of whom no name is known, and no family.
SIGNS: tuple[tuple[str, str], ...] = (
    (EventKind.MEDIA, "The video was put up again with another title. Kept a copy with its date."),
    (EventKind.NOTE, "Two families think that it may be theirs. Neither was told of the other."),
    (EventKind.SIGHTING, "A returned man of another group remembers the face, not the name."),
)
CONTACTS: tuple[str, ...] = (
    "A voice message of eleven seconds: alive, cannot talk.",
    "Wrote from another person's phone and asked whether the letter had gone out.",
    "Called home. Asked for the number of the embassy.",
    "Three messages at night. Has not been paid since spring.",
    "A call with many breaks: well, tired, wants to come home.",
    "A photograph of a hand with four fingers and the word “fine”.",
    "Asked after the children, then the line went dead.",
    "Wrote that two of the group had been taken elsewhere.",
)
HOSPITAL = "Discharged from the ward, told to report again in two weeks."
SIGHTING = "A returned man of the same group saw {him} alive, some weeks before."

TASKS: tuple[str, ...] = (
    "Call the family at the agreed hour.",
    "Ask for a better photograph of the passport.",
    "Call back on a number found by ourselves, and verify it.",
    "Find somebody who can read the contract.",
    "Ask which others were on the same flight.",
    "Write down the mother's full name for the tracing form.",
    "Check the spelling against the visa.",
    "Ask whether the consent still stands.",
)
