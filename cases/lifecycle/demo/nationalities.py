"""How often each nationality comes, how its men were drawn in, and what became of them."""

from dataclasses import dataclass

from cases.casebook.vocabularies import Pathway, Status
from cases.lifecycle.demo.words import arabic, cyrillic, latin, south_asia
from cases.lifecycle.demo.words.spelling import Language


@dataclass(frozen=True)
class Nationality:
    """`phone` is what stands before the seven digits that count up from 000 00 01."""

    weight: float
    languages: tuple[Language, ...]
    phone: str
    pathways: dict[Pathway, int]
    fates: dict[Status, int]
    home: str
    currency: str = "USD"
    bikram_sambat: bool = False


_FRAUD = {
    Pathway.JOB_FRAUD: 75,
    Pathway.VOLUNTARY: 15,
    Pathway.MIGRANT_COERCION: 8,
    Pathway.OTHER: 1,
    Pathway.DISPUTED: 1,
}
_CENTRAL_ASIA = {
    Pathway.MIGRANT_COERCION: 35,
    Pathway.CONVICT: 20,
    Pathway.NEW_CITIZEN_SUMMONS: 15,
    Pathway.VOLUNTARY: 15,
    Pathway.RESIDENCY_CONDITION: 10,
    Pathway.PRETRIAL_DETAINEE: 5,
}
_IRAQ = {Pathway.JOB_FRAUD: 50, Pathway.VOLUNTARY: 45, Pathway.UNKNOWN: 5}
_RUSSIA = {
    Pathway.CONSCRIPT_COERCED: 40,
    Pathway.PRETRIAL_DETAINEE: 25,
    Pathway.CONVICT: 15,
    Pathway.VOLUNTARY: 10,
    Pathway.MOBILISED: 10,
}
_KOREA = {Pathway.STATE_DEPLOYMENT: 100}

_NEPAL_FATES = {
    Status.KILLED: 8,
    Status.KILLED_UNCONFIRMED: 5,
    Status.REMAINS_RETURNED: 3,
    Status.MISSING: 25,
    Status.OUT_OF_CONTACT: 12,
    Status.RETURNED: 33,
    Status.DISCHARGED: 5,
    Status.SERVING: 4,
    Status.POW: 2,
    Status.WOUNDED: 2,
    Status.ESCAPED: 1,
}
_INDIA_FATES = {
    Status.RETURNED: 47,
    Status.DISCHARGED: 12,
    Status.SERVING: 18,
    Status.WOUNDED: 4,
    Status.OUT_OF_CONTACT: 3,
    Status.KILLED: 8,
    Status.REMAINS_RETURNED: 3,
    Status.KILLED_UNCONFIRMED: 2,
    Status.MISSING: 3,
}
_AFRICA_FATES = {
    Status.KILLED: 14,
    Status.KILLED_UNCONFIRMED: 8,
    Status.MISSING: 9,
    Status.OUT_OF_CONTACT: 6,
    Status.SERVING: 33,
    Status.TRAINING: 5,
    Status.IN_TRANSIT: 2,
    Status.WOUNDED: 8,
    Status.POW: 3,
    Status.RETURNED: 7,
    Status.PREVENTED: 1,
    Status.ESCAPED: 4,
}
_OTHER_FATES = {
    Status.KILLED: 9,
    Status.KILLED_UNCONFIRMED: 5,
    Status.REMAINS_RETURNED: 1,
    Status.MISSING: 12,
    Status.OUT_OF_CONTACT: 8,
    Status.SERVING: 30,
    Status.TRAINING: 5,
    Status.WOUNDED: 5,
    Status.POW: 4,
    Status.RETURNED: 12,
    Status.DISCHARGED: 2,
    Status.ESCAPED: 2,
    Status.SAFE_ABROAD: 1,
    Status.DETAINED_RU: 2,
    Status.DETAINED_HOME: 1,
    Status.AT_RISK: 2,
    Status.PREVENTED: 1,
    Status.UNKNOWN: 2,
}
_KOREA_FATES = {Status.POW: 40, Status.MISSING: 30, Status.KILLED_UNCONFIRMED: 30}

_ARABIC = (arabic.ARABIC,)

NATIONALITIES: dict[str, Nationality] = {
    "NPL": Nationality(
        20,
        (south_asia.NEPALI,),
        "+977980",
        _FRAUD,
        _NEPAL_FATES,
        "a village in the hills",
        "NPR",
        bikram_sambat=True,
    ),
    "IND": Nationality(
        10,
        (south_asia.HINDI, south_asia.HINDI, south_asia.TAMIL),
        "+91900",
        _FRAUD,
        _INDIA_FATES,
        "a farming district",
        "INR",
    ),
    "BGD": Nationality(
        11, (south_asia.BENGALI,), "+880170", _FRAUD, _OTHER_FATES, "a river village", "BDT"
    ),
    "LKA": Nationality(
        7,
        (south_asia.SINHALA, south_asia.SINHALA, south_asia.TAMIL),
        "+9470",
        _FRAUD,
        _OTHER_FATES,
        "a town on the coast",
        "LKR",
    ),
    "KEN": Nationality(
        9, (latin.KENYAN,), "+25470", _FRAUD, _AFRICA_FATES, "the edge of a large city", "KES"
    ),
    "ZAF": Nationality(2, (latin.SOUTHERN,), "+2760", _FRAUD, _AFRICA_FATES, "a township", "ZAR"),
    "IRQ": Nationality(8, _ARABIC, "+964770", _IRAQ, _OTHER_FATES, "a town in the south"),
    "CUB": Nationality(7, (latin.SPANISH,), "+535", _FRAUD, _OTHER_FATES, "a small inland town"),
    "UZB": Nationality(
        6, (cyrillic.UZBEK,), "+99890", _CENTRAL_ASIA, _OTHER_FATES, "a cotton district"
    ),
    "TJK": Nationality(
        4, (cyrillic.TAJIK,), "+99290", _CENTRAL_ASIA, _OTHER_FATES, "a mountain valley"
    ),
    "KGZ": Nationality(
        2, (cyrillic.KYRGYZ,), "+99670", _CENTRAL_ASIA, _OTHER_FATES, "a town by a lake"
    ),
    "EGY": Nationality(3, _ARABIC, "+20100", _FRAUD, _AFRICA_FATES, "a town in the delta"),
    "CMR": Nationality(3, (latin.FRANCOPHONE,), "+23767", _FRAUD, _AFRICA_FATES, "a port city"),
    "GHA": Nationality(2, (latin.GHANAIAN,), "+23320", _FRAUD, _AFRICA_FATES, "a market town"),
    "RUS": Nationality(
        4, (cyrillic.RUSSIAN,), "+7900", _RUSSIA, _OTHER_FATES, "a town in the Urals", "RUB"
    ),
    "YEM": Nationality(0.3, _ARABIC, "+96777", _FRAUD, _OTHER_FATES, "a mountain town"),
    "SYR": Nationality(0.3, _ARABIC, "+96393", _FRAUD, _OTHER_FATES, "a town in the north"),
    "SOM": Nationality(0.3, (latin.SOMALI,), "+25261", _FRAUD, _AFRICA_FATES, "a coastal town"),
    "SLE": Nationality(0.2, (latin.GHANAIAN,), "+2327", _FRAUD, _AFRICA_FATES, "a mining town"),
    "TGO": Nationality(0.2, (latin.FRANCOPHONE,), "+2289", _FRAUD, _AFRICA_FATES, "a port city"),
    "UGA": Nationality(0.2, (latin.KENYAN,), "+25670", _FRAUD, _AFRICA_FATES, "a lakeside town"),
    "COD": Nationality(0.2, (latin.FRANCOPHONE,), "+24381", _FRAUD, _AFRICA_FATES, "a river city"),
    "MMR": Nationality(0.2, (latin.BURMESE,), "+95925", _FRAUD, _OTHER_FATES, "a delta town"),
    "PRK": Nationality(0.3, (latin.BURMESE,), "", _KOREA, _KOREA_FATES, "a northern province"),
}

# Nobody of this state is named, and none of them has a family that could tell us.
UNNAMED = "PRK"
