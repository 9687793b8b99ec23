"""What else in a row says which of several countries is meant."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

import phonenumbers
from django_countries import data
from phonenumbers import NumberParseException

from cases.imports.cells import Cells
from cases.imports.fields import Column
from people.registry.aliases import asked_forms, known_forms
from people.registry.phones import read_phones
from people.registry.scripts import scripts_of
from people.registry.text import fold, fold_digits, tidy

_WITH_CODE = re.compile(r"(?:\+|(?<!\d)00)\s?[1-9][\d\s().\-]{6,}\d")
_WORD = re.compile(r"[^\W\d_]+")
_PLACES = (
    *(
        Column.NATIONALITY,
        Column.ADDRESS,
        Column.REPORTER,
        Column.APPLIED,
        Column.AGENT,
        Column.JOB,
    ),
    *(Column.LEFT_HOME, Column.REMARKS, Column.CONDITION),
)
_MONEY = (Column.JOB, Column.PAY, Column.FEE, Column.REMARKS)

_SCRIPTS = {
    "Sinh": "LKA",
    "Taml": "LKA IND",
    "Deva": "NPL IND",
    "Beng": "BGD IND",
    "Hang": "PRK KOR",
    "Mymr": "MMR",
    "Ethi": "ETH ERI",
    "Armn": "ARM",
    "Geor": "GEO",
    "Guru": "IND",
    "Mlym": "IND",
    "Telu": "IND",
    "Knda": "IND",
    "Gujr": "IND",
    "Arab": "IRQ SYR EGY SAU JOR YEM SDN MAR DZA TUN LBY OMN IRN AFG PAK",
    "Cyrl": "RUS UZB TJK KGZ KAZ UKR BLR",
}
# Shapes of passport numbers that are used here to choose between two countries, and for no more.
_PASSPORTS = {
    "LKA": r"N\d{7}",
    "ZAF": r"[AMT]\d{8}",
    "IND": r"[A-Z]\d{7}",
    "NPL": r"PA\d{7}|0\d{7}",
    "NGA": r"[AB]\d{8}",
    "SLE": r"E\d{6}|ER\d{6}",
    "COD": r"O[BP]\d{7}",
    "KOR": r"M\d{8}|M\d{3}[A-Z]\d{4}",
    "KAZ": r"N\d{8}",
}
_CITIES = """
    COD Kinshasa Lubumbashi Goma Bukavu Kisangani Mbuji Киншаса
    COG Brazzaville Браззавиль
    GIN Conakry Kankan Labé Конакри
    GNB Bissau Bafatá
    GNQ Malabo Bata
    IND Delhi Mumbai Kolkata Chennai Kerala Punjab Hyderabad Gujarat Darjeeling Sikkim
    IDN Jakarta Surabaya Bali Medan
    IRL Dublin Cork
    IRN Tehran Mashhad Isfahan
    IRQ Baghdad Basra Mosul Erbil Najaf Karbala
    JOR Amman Irbid
    KGZ Bishkek Osh Бишкек Ош
    KOR Seoul Busan Incheon
    LKA Colombo Kandy Jaffna Galle Kurunegala Negombo Batticaloa Matara
    NER Niamey Zinder Maradi Agadez
    NGA Lagos Abuja Kano Ibadan Enugu Onitsha
    NPL Kathmandu Pokhara Biratnagar Chitwan Butwal Rolpa Dang Jhapa
    OMN Muscat Salalah
    PRK Pyongyang Пхеньян
    BGD Dhaka Sylhet Chittagong Chattogram Khulna Comilla Cumilla Rajshahi
    SAU Riyadh Jeddah Dammam
    SLE Freetown Kenema Makeni
    SVK Bratislava
    TJK Dushanbe Khujand Душанбе Худжанд Хуҷанд
    UZB Tashkent Samarkand Ташкент Самарканд Toshkent
    ZAF Johannesburg Durban Pretoria Gauteng Limpopo Soweto Bloemfontein KZN DIRCO
    DOM Domingo
    DMA Roseau
    PAK Karachi Lahore Islamabad Peshawar
    AFG Kabul Herat Кабул
    MMR Yangon Mandalay
    MYS Kuala
"""
_CURRENCIES = {
    **{"ZAR": "ZAF", "RAND": "ZAF", "LKR": "LKA", "SAR": "SAU", "NGN": "NGA", "NAIRA": "NGA"},
    **{"CDF": "COD", "GNF": "GIN", "KRW": "KOR", "INR": "IND", "IDR": "IDN", "BDT": "BGD"},
    **{"TAKA": "BGD", "NPR": "NPL", "NRS": "NPL", "DOP": "DOM", "IRR": "IRN", "IQD": "IRQ"},
    **{"KGS": "KGZ", "SLL": "SLE", "LEONES": "SLE", "KZT": "KAZ", "PKR": "PAK", "AFN": "AFG"},
}
_BY_PLUS, _BY_PLAN, _BY_WORD, _BY_SHAPE = 4, 3, 2, 1


def likeliest(cells: Cells, candidates: Iterable[str]) -> str:
    """Return the one candidate for which the row speaks more than for each other; or nothing."""
    asked = tuple(candidates)
    points = Counter({code: 0 for code in asked})
    for code in called_from(cells[Column.PHONE] + " " + cells[Column.REPORTER]):
        points[code] += _BY_PLUS
    national = _WITH_CODE.sub(" ", fold_digits(tidy(cells[Column.PHONE])))
    for code in asked:
        if any(phone.e164 for phone in read_phones(national, code)):
            points[code] += _BY_PLAN
    for code in (*_named(cells), *_paid(cells)):
        points[code] += _BY_WORD
    for script in scripts_of(cells[Column.NAME] + cells[Column.NATIVE]):
        for code in _SCRIPTS.get(script, "").split():
            points[code] += _BY_WORD
    passport = re.sub(r"[\W_]", "", cells[Column.PASSPORT]).upper()
    for code in asked:
        if passport and re.fullmatch(_PASSPORTS.get(code, "(?!)"), passport):
            points[code] += _BY_SHAPE
    ranked = sorted(((points[code], code) for code in asked), reverse=True)
    best, code = ranked[0]
    others = ranked[1][0] if len(ranked) > 1 else 0
    return code if best > others else ""


def called_from(text: str) -> list[str]:
    """Countries whose codes stand, with + or 00, before numbers that can be dialled."""
    if "+" not in text and "00" not in fold_digits(text):
        return []
    codes = []
    for found in _WITH_CODE.findall(fold_digits(tidy(text))):
        digits = re.sub(r"\D", "", found)
        number = "+" + (digits if "+" in found else digits.removeprefix("00"))
        try:
            parsed = phonenumbers.parse(number)
        except NumberParseException:
            continue
        region = phonenumbers.region_code_for_number(parsed)
        if region in data.ALT_CODES:
            codes.append(data.ALT_CODES[region][0])
    return list(dict.fromkeys(codes))


def _named(cells: Cells) -> set[str]:
    """Countries whose towns, or whose own names, other cells name."""
    found: set[str] = set()
    for column in _PLACES:
        words = _WORD.findall(cells[column])
        for at, word in enumerate(words):
            if code := _cities().get(word.casefold()):
                found.add(code)
            if column == Column.NATIONALITY:
                # Its own words are what is in question; a town beside them is not.
                continue
            for form in (word, " ".join(words[at : at + 2])):
                folded = fold(form)
                if len(folded) > 3 and folded not in asked_forms():
                    found |= set(known_forms().get(folded, ()))
    return found


def _paid(cells: Cells) -> set[str]:
    words = (word.upper() for column in _MONEY for word in _WORD.findall(cells[column]))
    return {_CURRENCIES[word] for word in words if word in _CURRENCIES}


@cache
def _cities() -> dict[str, str]:
    lines = (line.split() for line in _CITIES.strip().splitlines())
    return {city.casefold(): code for code, *cities in lines for city in cities}
