"""Words beside a reporter's name that are neither a name nor kin."""

import re

from people.registry.text import fold

_STOPS = """
    in from at on near via by through living lives who whose based now abroad only not with
    called phoned wrote told says said phone tel mobile whatsapp telegram facebook messenger viber
    imo signal email mail sms number no also but gave sent contact for since because to
    en desde vive por con que vía em au aux dans chez depuis vivant par qui vit
    в из на с со по через от у живёт живет который которая тел телефон вотсап ватсап вайбер
    телеграм телеграмм фейсбук в/из з із зі до номер
    في من عبر على هاتف واتساب تلغرام يسكن تسكن رقم الذي التي
    در از با توسط که سے میں کی का की के बाट मा को ले থেকে এর
    kutoka kwa katika anayeishi simu orqali dan да аз бо дар den
"""
_NEUTRAL = """
    his her my the a an our their of mr mrs ms s and is i real own elder younger old young late
    eldest su sus mi el la los las un una le les sa son ses mon ma de du des l d do da o os as
    его её ее мой моя наш наша их родной родная он она это і та й и y et e
    його її мій моя ال له لها او یک یو او او او और र ও
    उसका उसकी उनकी उनका তার ਉਸਦੀ wake yake ya wa u ning uning uni онун анын ӯ
"""
_OF = "of de del du da do d' wa ya la van"
# In Arabic whose mother she is stands after these, not her name.
_ARABIC_OF = """
    والد والدة ام أم اب أب ابو أبو اخو أخو اخ أخ اخت أخت شقيق شقيقة زوجة زوج ابن عم خال
"""
# "Umm Ali" and "Abu Ali" are what neighbours call anybody; who that is to him may stand behind it.
_KUNYA = "ام أم ابو أبو"

# What follows says where somebody lives, or how he was reached.
STOPS = frozenset(_STOPS.split())
NEUTRAL = frozenset(_NEUTRAL.split())
_NOT = "not cannot can't cant never isn't не нет ні não nao pas ليس لا نه siyo emas"
NOT = frozenset(_NOT.split())
OF = frozenset(map(fold, _OF.split()))
KUNYA = frozenset(map(fold, _KUNYA.split()))
ARABIC_OF = frozenset(map(fold, _ARABIC_OF.split()))
_ABBREVIATED = re.compile(r"(?<!\w)([fmbh])\s?/\s?o\b\.?", re.IGNORECASE)
_IN_FULL = {"f": "father of", "m": "mother of", "b": "brother of", "h": "husband of"}


def in_full(text: str) -> str:
    """ "Karam Singh F/o Gurpreet", as clerks of South Asia write who somebody is to whom."""
    return _ABBREVIATED.sub(lambda found: _IN_FULL[found[1].lower()], text)
