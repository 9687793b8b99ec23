"""Words by which a cell tells of several men."""

import re

from cases.imports.reading.naming.words import any_of
from people.registry.text import fold

# Between two names. Short words only in small letters: in capitals they may be initials or names.
JOINER = re.compile(
    r"\s*(?:&|\+)\s*|\s+(?:"
    r"(?:"
    + any_of(
        """
        and, und, et, және, жана, र, और, तथा, एवं, एवम्, ও, এবং, আর, اور, و, سہ, සහ, හා, மற்றும், ഒപ്പം,
        ਅਤੇ, ਤੇ, እና, နှင့်, 和, 及, 와, 과, менен, iyo
        """
    )
    + r")|(?-i:"
    + any_of("y, e, Y, И, и, та, і, й, va, ва, ve, ndi, na, мен, пен, бен")
    + r"))\s+",
    re.IGNORECASE,
)
# "Ram (and his brother)": told in brackets, and a second man all the same.
BRACKETED = re.compile(
    r"[(\[]\s*((?:&|\+|and|with|и|с|y|con|et|avec|و|مع|با|र|सँग|और|ও|va|bilan|ва|бо|na|ve)\s[^()\[\]]*)[)\]]",
    re.IGNORECASE,
)
# "Ram, his brother Shyam": a comma, and words that say whose.
COMMA_HIS = re.compile(
    r"\s*[,;،]\s*(?=(?:his|her|their|su|sus|son|sa|leur|seu|его|её|ее|их|його|її|उनको|उसका|उनका|তার|uning|"
    r"унинг)\s)",
    re.IGNORECASE,
)
# "Rai & Sons" is a firm.
FIRM = re.compile(
    r"(?:&|\+|\band\b|\bи\b|\by\b|\bet\b)\s*(?:sons?|bros|brothers|co|hijos|fils|сыновья)\b\.?$",
    re.IGNORECASE,
)
# Nobody's name, and yet more than one man.
UNNAMED_ONES = re.compile(
    r"^\W*(?:(?:group of|grupo de|groupe de|группа из)\s+)?"
    r"(?P<count>\d{1,2}|two|three|four|five|двое|трое|четверо|два|три|dos|tres|cuatro|deux|trois|quatre|"
    r"dois|três|اثنان|ثلاثة|اربعة|أربعة|خمسة|سه|چهار|پنج|دو|تین|چار|दुई|दो|तीन|দুই|তিন|ikki|uch|икки|iki|wawili|watatu)\s+"
    r"(?:unknown|unidentified|unnamed|men|persons?|people|soldiers|boys|brothers|friends|неизвестны\w*|"
    r"неопознанны\w*|человека?|чел|мужчин\w*|друга|брата|ребят|парня|парней|бойцов|бойца|desconocid\w+|hombres|personas|soldados|hermanos|muchachos|jóvenes|"
    r"inconnus?|hommes|personnes|frères|jeunes|desconhecid\w+|homens|rapazes|jovens|مجهول\w*|أشخاص|رجال|شباب|شبان|جنود|"
    r"إخوة|اخوة|نفر|جوان|لڑکے|نوجوان|آدمی|فوجی|जना|अज्ञात|लोग|व्यक्ति|জন|"
    r"অজ্ঞাত|ব্যক্তি|kishi|nafar|yigit|noma'lum|киши|нафар|йигит|жигит|адам|номаълум|kişi|watu)(?![^\W\d_])",
    re.IGNORECASE,
)
_COUNTS = {
    2: "two двое два dos deux dois اثنان دو दुई दो দুই ikki икки iki wawili",
    3: "three трое три tres trois três ثلاثة سه تین तीन তিন uch watatu",
    4: "four четверо cuatro quatre اربعة أربعة چهار چار",
    5: "five خمسة پنج",
}
COUNTS = {word: count for count, words in _COUNTS.items() for word in words.split()}
# Between two names only where who the second is follows: "with his brother".
WITH = re.compile(
    r"[\s,]+(?:"
    + any_of(
        """
        with, along with, together with, с, со, вместе с, con, junto con, avec, com, مع, با,
        ساتھ, bilan, билан, бо, менен, ile, pamoja na, सँग, साथ, के साथ, সাথে, сонымен, з, із
        """
    )
    + r")\s+",
    re.IGNORECASE,
)
# Weak ones join two family names of one man, too: "Pérez y López", "Sousa e Silva".
WEAK = frozenset({"y", "e", "na", "en", "ve", "va", "та", "й"})
_ALL = """
    both, two brothers, all, all three, both missing, brothers, cousins, friends, twins,
    together, both of them, pair, оба, обе, братья, двое, трое, вместе, друзья, близнецы,
    двоюродные братья, обидва, брати, разом, ambos, los dos, las dos, hermanos, primos, amigos,
    gemelos, los tres, juntos, irmãos, os dois, les deux, frères, tous les deux, cousins, amis,
    les trois, jumeaux, كلاهما, الاثنان, الاثنين, معا, معاً, اخوة, إخوة, أخوة, اخوان, أخوان,
    شقيقان, ابناء عم, أبناء عم, اشقاء, هر دو, برادر, برادران, دونوں, دونوں بھائی, दुवै, दुबै,
    दाजुभाइ, दुई भाइ, दोनों, दोनों भाई, भाई, দুজন, দুই ভাই, উভয়, ভাই, দুজনই, ikkalasi, aka-uka,
    ikki aka-uka, иккаласи, ака-ука, ҳарду, бародарон, экөө, экөөсү, бир туугандар, ikisi,
    kardeşler, wote, wote wawili, ndugu, wawili, දෙදෙනාම, සහෝදරයන්, இருவரும், சகோதரர்கள், 둘 다, 형제,
    二人, 兄弟
"""
ALL = frozenset(fold(word) for word in _ALL.split(","))
# Of these there are two, however many words stand before.
_TWO = """
    both, two brothers, both missing, both of them, both brothers, pair, twins, оба, обе, двое,
    обидва, ambos, los dos, las dos, os dois, les deux, tous les deux, كلاهما, الاثنان, الاثنين,
    هر دو, دونوں, दुवै, दुबै, दुवै जना, दुई भाइ, दोनों, दोनों भाई, দুজন, দুজনই, দুজনেই, দুই ভাই, উভয়, ਦੋਵੇਂ,
    ikkalasi, иккаласи, ҳарду, экөө, экөөсү, ikisi, wote wawili, wawili, දෙදෙනාම, දෙදෙනා,
    සහෝදරයන් දෙදෙනා, இருவரும், இருவர், சகோதரர்கள் இருவரும், രണ്ടുപേരും, ఇద్దరూ, 둘 다, 二人
"""
TWO = frozenset(fold(word) for word in _TWO.split(","))
# What leads a list of names: who they are to one another.
LEADS = re.compile(
    r"^\W*(?P<lead>(?:(?:two|three|2|3|двое|два|трое|три|los|dos|tres|deux|trois|les|دو|दुई|दो|দুই)\s+)?(?:"
    + any_of(
        """
        brothers, cousins, friends, twins, twin brothers, father and son, братья,
        двоюродные братья, братья-близнецы, близнецы, друзья, отец и сын, брати, друзі,
        hermanos, primos, amigos, gemelos, padre e hijo, irmãos, frères, amis, jumeaux,
        père et fils, الأخوان, الاخوان, الإخوة, الاخوة, الأخوة, الشقيقان, الأشقاء, الاشقاء,
        ابناء العم, أبناء العم, اخوان, إخوة, برادران, برادر, भाइ, भाई, दाजुभाइ, দুই ভাই, ভাইয়েরা,
        aka-uka, ака-ука, бародарон, бир туугандар, kardeşler, ndugu wawili
        """
    )
    + r"))\s*[:\-–]?\s+",
    re.IGNORECASE,
)
# With "and" written into it, none of these is another name.
_ARABIC_GIVEN = """
    محمد, أحمد, محمود, علي, حسن, حسين, عمر, عثمان, خالد, يوسف, إبراهيم, عبد, عبدالله, عبدالرحمن,
    مصطفى, كريم, حيدر, عباس, جعفر, كاظم, مهدي, صالح, سالم, سعيد, ناصر, قاسم, جاسم, حمزة, ياسر,
    طارق, فارس, بلال, عادل, سمير, نبيل, فهد, ماجد, راشد, زيد, مازن, باسم, رامي, هاني, أيمن,
    غيث, ليث, بشار, زياد, عمار, أنس, معاذ, مالك, جمال, كمال, جلال, عصام, حسام, هيثم, سيف, تامر,
    شريف, إسماعيل, داود, رضا, صادق, عقيل, منير, فؤاد, غسان, مروان, رائد, نادر, مراد, عدنان
"""
ARABIC_GIVEN = frozenset(fold(word) for word in _ARABIC_GIVEN.split(","))
COUNTED = re.compile(
    r"^(?:(?:his|su|sus|его|ещё|еще|other|otros?|autres?|آخر|आणि|अरू|আরও|yana|яна|дагы|wengine)\s+)*"
    r"(?:\d{1,2}|one|two|three|four|five|several|some|один|двое|трое|два|три|несколько|dos|tres|"
    r"varios|deux|trois|plusieurs|اثنان|اثنين|ثلاثة|दुई|दो|तीन|দুই|তিন|ikki|икки|wawili)"
    r"(?:\s+(?:more|other|others|another|person|persons|people|men|friends?|cousins?|brothers?|boys|"
    r"другие|других|человека?|друга|друзей|брата|товарища|más|otros|amigos|hermanos|primos|autres|"
    r"amis|frères|آخرين|آخرون|اصدقاء|जना|लोग|साथी|भाइ|জন|বন্ধু|kishi|киши|nafar|нафар))*$|"
    r"^(?:others?|another|more|другие|другой|otros?|outros?|autres?|آخرون|آخر|अन्य|অন্যান্য|wengine)$",
    re.IGNORECASE,
)
_COUSINS = """
    cousin, cousins, cousin brother, primo, primos, prima, cousine, двоюродный брат,
    двоюродные братья, двоюродным братом, кузен, двоюрідний брат, ابن عمه, ابن عم, ابن خاله,
    ابن خالته, ابن عمته, أبناء عم, ابناء عم, أبناء العم, ابناء العم, پسرعمو, پسر عمو, پسرخاله,
    کزن, چچا زاد, चचेरा भाई, ममेरा भाई, चचेरे भाई, फुफेरा भाई, काकाको छोरा, मामाको छोरा, চাচাতো ভাই,
    মামাতো ভাই, খালাতো ভাই, binamu, binamu yake, amakivachchasi, амакиваччаси, писари амак,
    писарамак, kuzeni, kuzen, umzala, primo hermano
"""
COUSINS = frozenset(fold(word) for word in _COUSINS.split(","))
# Kin in the case that follows "with", and in the plural that leads a list.
_SAID_OTHERWISE = {
    "sibling": """
        братом, своим братом, братья, брати, brothers, twins, hermanos, irmãos, frères,
        twin brothers, братья-близнецы, близнецы, gemelos, jumeaux, الأخوان, الاخوان, الإخوة,
        الاخوة, الأخوة, الشقيقان, الأشقاء, الاشقاء, اخوان, إخوة, برادران, दाजुभाइ, দুই ভাই,
        ভাইয়েরা, aka-uka, ака-ука, бародарон, бир туугандар, kardeşler, ndugu wawili, أخيه,
        اخيه, شقيقه, братам
    """,
    "friend": """
        friend, friends, другом, друг, друзья, друзі, amigo, amigos, ami, amis, صديقه, दोस्त,
        साथी, বন্ধু, rafiki, do'sti, дўсти, дӯсташ, досу, arkadaşı, товарищ, товарищем, приятель
    """,
    "child": """
        сыном, son, hijo, fils, filho, ابنه, छोरा, बेटा, ছেলে, father and son, отец и сын,
        padre e hijo, père et fils
    """,
    "parent": "отцом, father, padre, père, والده",
    "other_relative": "дядей, племянником, шурином, зятем",
}
SAID_OTHERWISE = {
    fold(word): kind for kind, listed in _SAID_OTHERWISE.items() for word in listed.split(",")
}
