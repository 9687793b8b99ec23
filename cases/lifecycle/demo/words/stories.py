"""What families tell: how it began, what was signed, how it stands, what they ask for.

`{he}`, `{him}`, `{his}` and `{He}` stand for the person, so that verbs are in the past or with
"can" and "could", which fit everybody.
"""

from cases.casebook.vocabularies import Pathway, Status

_FRAUD = (
    "{He} left {home} for work as {role}: {pay}, food and a room included.",
    "An agency promised {him} work as {role} in Russia for {pay}. The family sold land to "
    "pay the fee.",
    "An advertisement online offered {pay} as {role}, with visa and ticket. {He} answered "
    "it within a day.",
    "A neighbour who had come back with money told {him} of a job as {role}. {He} flew out "
    "with two others from {home}.",
    "{He} went to Russia as a student and took a job as {role} when the money ran out. The "
    "offer was {pay}.",
    "{He} borrowed for the ticket and set out from {home} to be {role}. The debt has to be "
    "paid from {pay} that never came.",
    "{His} cousin knew an agent who found people work as {role}. {He} was told of {pay} "
    "and a year far from any fighting.",
)
_PRESSED = (
    "{He} had worked on building sites near Moscow for four years. After a raid {he} could "
    "choose between deportation and a contract.",
    "{His} papers had run out. At the police station {he} was told that a signature would "
    "make the matter go away.",
    "Masked men took {him} from a hostel at night with eleven others. By noon {he} stood "
    "in an enlistment office.",
    "{He} went to renew a work permit and did not come back from the office. Two days "
    "later {he} called from a barracks.",
)
_PRISON = (
    "{He} was serving five years when recruiters came to the prison. They promised a "
    "pardon after half a year.",
    "{He} was held before trial for a small theft. An investigator told {him} that the "
    "case could be closed at the front.",
    "In the colony {he} was put in a cold cell until {he} agreed. {His} mother learned of "
    "it from a cellmate.",
)
_CITIZEN = (
    "{He} became a Russian citizen a year ago to bring the family over. A summons came "
    "with the passport.",
    "A month after taking the oath of citizenship {he} was asked to register for service, "
    "and was kept there.",
    "To keep the right to stay {he} had to show a contract with the army. Nobody spoke of "
    "the front.",
)
_OWN = (
    "{He} had lost a shop and owed more than a house is worth. {He} signed knowing that it "
    "was the army, but not that there was no way back.",
    "{He} signed of {his} own will for {pay}. The family learned of it from a video.",
    "A man {he} met online spoke of a year in the rear and of good pay. {He} believed the "
    "part about the rear.",
    "{He} had served at home and thought of it as a year of work: {pay}, and then home.",
)
_CONSCRIPT = (
    "{He} was called up for a year and told that conscripts are not sent. In the third "
    "week an officer laid a contract before the whole room.",
    "{His} signature stands under a contract {he} never saw. {He} had been in the barracks "
    "for a month.",
    "{He} was kept standing in the yard until the last one in the row had signed.",
)
_MOBILISED = (
    "{He} was mobilised from {his} workplace and never released, though {his} mother "
    "cannot live alone.",
)
_STATE = (
    "Seen in a video with others of the same state. {He} was sent with a whole unit; "
    "nobody at home may ask.",
)
_OTHER = (
    "How {he} came to the army is told in two ways, and neither can be checked yet.",
    "{He} had gone to visit a relative. How a visit became a contract is still open.",
)

BEGINNINGS: dict[str, tuple[str, ...]] = {
    Pathway.JOB_FRAUD: _FRAUD,
    Pathway.MIGRANT_COERCION: _PRESSED,
    Pathway.NEW_CITIZEN_SUMMONS: _CITIZEN,
    Pathway.RESIDENCY_CONDITION: _CITIZEN,
    Pathway.CONVICT: _PRISON,
    Pathway.PRETRIAL_DETAINEE: _PRISON[1:],
    Pathway.CONSCRIPT_COERCED: _CONSCRIPT,
    Pathway.VOLUNTARY: _OWN,
    Pathway.STATE_DEPLOYMENT: _STATE,
    Pathway.MOBILISED: _MOBILISED,
}
OTHERWISE = _OTHER

PAPERS = (
    "On arrival {his} passport was collected “for registration”. {He} has not seen it since.",
    "{He} signed on the bonnet of a car, between two other men.",
    "The term was said to be one year. The paper names no end.",
    "{His} bank card and its code were taken on the first day.",
    "{He} was told that refusing meant prison.",
    "{He} was given no copy.",
)
FOREIGN_PAPERS = (
    *PAPERS,
    "The paper was in Russian, eleven pages, and nobody translated it.",
    "A woman at the office turned the pages and pointed where to sign.",
    "Training took ten days. Nobody in the group spoke {his} language.",
    "A phone translated the first line for {him}: “agreement on cooperation”.",
)

# Of whom no name is known.
NAMELESS = (
    "One of five in a video of prisoners. No name is said; he looks at the floor. "
    "A volunteer who knows the accent thinks of two districts.",
    "A photograph from a ward, sent on in a chat. On the card at the bed only a number.",
    "Called the hotline once, in few words, and gave no name. "
    "He wanted to know whether a man who gives himself up is sent back.",
    "Three men of the group spoke of a fourth whom they only knew by a nickname.",
)

SITUATIONS: dict[str, tuple[str, ...]] = {
    Status.AT_RISK: (
        "{He} has a ticket but has not left. The brother asks what to tell {him}.",
        "The agent calls every day. The family asks for somebody {he} would believe.",
    ),
    Status.PREVENTED: (
        "{He} turned back at the airport after a call with somebody who had been there.",
        "The family hid the passport until {he} had talked to a man who came home.",
    ),
    Status.IN_TRANSIT: (
        "{He} called from a transit hall with a group of nine. {His} phone has been off since.",
    ),
    Status.TRAINING: (
        "From the training ground {he} could call twice. {He} asked not to be called back.",
    ),
    Status.SERVING: (
        "{He} could write only at night, a few words each time, and asked to be taken out.",
        "{He} asked {his} commander for a discharge and was laughed at.",
        "The pay of two months was held back when {he} asked to go home.",
        "{He} can be reached through the phone of a friend, on Sundays.",
        "The term has run out. {He} was told that nobody goes home before the end.",
        "Of nine who came with {him}, {he} knows where three are.",
        "{He} had malaria twice and was sent forward all the same.",
    ),
    Status.WOUNDED: (
        "A fragment went through {his} leg. In the hospital {he} was told to be ready in "
        "two weeks.",
        "{He} lost two fingers and can no longer hold anything, yet the unit wants {him} back.",
    ),
    Status.OUT_OF_CONTACT: (
        "{His} phone is off. The others of the group do not answer either.",
        "The last message said that they were being moved and that phones were collected.",
    ),
    Status.MISSING: (
        "The unit told the family that {he} left the position without leave. A comrade "
        "told it otherwise.",
        "No word for months. {His} mother still charges the phone card every week.",
        "The hotline said twice that no such person is on any list.",
    ),
    Status.POW: (
        "{He} was seen in a video, sitting, giving {his} name. The family knew the voice.",
        "The Red Cross passed on a card with six lines in {his} hand.",
        "A journalist who visited the camp wrote down {his} village.",
    ),
    Status.DETAINED_RU: (
        "{He} refused to go back to the unit and has been held in a cellar, then in a prison.",
    ),
    Status.ESCAPED: (
        "{He} reached a city on foot and by bus, without papers, and asked for help at a door.",
        "{He} did not go back from leave and cannot leave the country without {his} passport.",
    ),
    Status.DISCHARGED: (
        "The order of discharge is there, the travel paper is not. {He} has slept in a "
        "hostel since.",
    ),
    Status.RETURNED: (
        "{He} came home with one bag. The family met {him} at the airport.",
        "{He} came home at night and did not speak for two days.",
        "{He} came home with a limp and a plastic folder of papers.",
    ),
    Status.KILLED_UNCONFIRMED: (
        "A comrade wrote that {he} did not come back from the first day. There is no paper.",
        "A photograph of a document went round in a chat. The name is {his}, the birth "
        "date is not.",
    ),
    Status.KILLED: (
        "The death was confirmed to the family by a consul. The remains have not come home.",
        "The notice came by post, with {his} name spelled three ways.",
        "An officer told the family by phone and hung up. The certificate came eleven "
        "weeks later.",
    ),
    Status.REMAINS_RETURNED: (
        "{His} remains came home. The family asks for the papers that the bank wants to see.",
    ),
    Status.SAFE_ABROAD: ("{He} reached a third country and has asked for protection there.",),
    Status.DETAINED_HOME: (
        "{He} came home and was questioned for two days. A charge of fighting abroad may follow.",
    ),
    Status.UNKNOWN: ("Nothing is sure but the name and the day of the flight.",),
}

WISHES: dict[str, tuple[str, ...]] = {
    "alive": (
        "The family asks for {his} discharge and a way home.",
        "{His} wife asks that nobody calls {his} number.",
        "The mother asks every Friday whether there is news.",
        "They ask us to write under their name, not ours.",
    ),
    "dead": (
        "The family asks for the remains, for a certificate, and for the pay that was held back.",
        "The father wants to know who saw it.",
    ),
    "home": (
        "{He} is willing to tell others what happened.",
        "{He} asked that the village should not know.",
        "A doctor sees {him} every two weeks.",
    ),
}

ROLES = (
    "a driver",
    "a warehouse worker",
    "a kitchen hand",
    "a security guard",
    "a builder",
    "a welder",
    "a packer in a fish plant",
    "a farm worker",
    "a cleaner",
    "an electrician",
    "a tailor",
)
ROLES_FOUND = (
    "carries supplies on foot",
    "digs positions",
    "assault group",
    "drives a supply truck",
    "cooks behind the lines",
    "carries the wounded",
    "guards a depot",
    "",
)
