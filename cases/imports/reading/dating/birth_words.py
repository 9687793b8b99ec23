"""Words by which remarks tell of a birth, or that he was a child."""

import re

from people.dates.phrase_words import pattern_of

_WORDS = pattern_of(
    "birth births born dob d.o.b birthday birthdate рождения рождение родился рожд г.р г.р. р.н"
    " народився народження nacimiento nacio nacido naissance ne_le ne_en nasc nascido nascimento"
    " geboren geb geburt nato nascita dogumlu dogum tugilgan туғилган туулган туган таваллуд"
    " مواليد ميلاده ولد الميلاد تولد متولد پیدائش जन्म जन्मेको जन्ममिति জন্ম জন্মতারিখ ਜਨਮ பிறந்த"
    " ജനന උපන් kuzaliwa alizaliwa lahir"
)
BIRTH = re.compile(rf"(?<![^\W_])(?:{_WORDS})(?![^\W_])")

_CHILD_AGE = r"(?:1[2-7])(?!\d)"
CHILD = re.compile(
    r"(?<![^\W_])(?:"
    rf"(?:real|actual|true|his)?\s?age\s?(?:is|was|:|of)?\s?(?:only\s|just\s)?{_CHILD_AGE}"
    rf"|(?:he is|he was|is|was|only|just|aged?)\s(?:only\s|just\s)?{_CHILD_AGE}"
    rf"\s?(?:years?|yrs?|y/?o)?(?:\sold)?(?=\s*(?:$|[.,;)]|when|in|at|and|but))"
    rf"|{_CHILD_AGE}\s?-?(?:years?|yrs?)\s?-?\s?old|{_CHILD_AGE}\s?y/?\.?o"
    rf"|(?:ему|йому|было|лишь|всего|только|исполнилось)\s(?:лишь\s|всего\s|только\s|было\s)?"
    rf"{_CHILD_AGE}\s(?:лет|років|год)"
    rf"|(?:tiene|tenia|con|apenas)\s(?:solo\s)?{_CHILD_AGE}\sanos"
    rf"|(?:il a|il avait|age de|seulement)\s(?:seulement\s)?{_CHILD_AGE}\sans"
    rf"|عمره\s(?:\S{{1,8}}\s)?{_CHILD_AGE}|(?:उमेर|उम्र|বয়স)\s(?:\S{{1,8}}\s)?{_CHILD_AGE}"
    r"|under\s?age|under\s?aged|under\s(?:18|eighteen)|(?:a|is|was|still|he)\sminor(?!\s\w+)"
    r"|несовершеннолетн\w*|неповнолітн\w*|menor\sde\sedad|mineur|قاصر|नाबालिग|নাবালক|अवयस्क"
    r")"
)
# Of years that are no age.
NO_AGE = re.compile(
    r"(?<![^\W_])(?:prison|jail|sentence|sentenced|colony|experience|contract|тюрьм\w*|колони\w*|срок\w*"
    r"|лишения|carcel|prision|السجن|जेल|not\s(?:a\s)?minor|not\sunder\s?age)(?![^\W_])"
)
