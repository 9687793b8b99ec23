"""Words in names that are no name: particles, articles, titles; and short forms of names."""

from unicodedata import normalize


def _set(text: str) -> frozenset[str]:
    return frozenset(normalize("NFKC", text).split())


# Said or left out as the writer likes: they count little, and only beside another word.
PARTICLES = _set(
    """
    bin ibn bint binti bt ben bar van von der den de del di da do dos das du des la le las los
    of the y e i and af zu zur ter ten te uulu ulu uly kyzy qizi kizi oglu ogly oglou ugli oghli
    ould mac mc san st saint abu abou umm um
    и де ди да дю дель делла ла ле ван фон дер ден тер бин ибн бен абу
    уулу улы кызы оглы оглу угли огли
    بن ابن بنت ابو أبو أبي ام أم دي دا دو دل فان فون لا لو من آل ولد و
    בן בר בת דה די דו דל ואן פון אבו אבן לה של
    दे दि डी वान बिन इब्न फान দে ডি বিন ইবনে ভ্যান ভন অফ
    του της των ντε ντι φον βαν μπεν
    """
)

# The article is written, melted in, or left out: it is never looked for.
ARTICLES = _set("al el аль эль ال אל आल अल আল আল এল অল αλ ελ")
# The article before a letter that it melts into, which is never the first word.
MELTED_ARTICLES = _set(
    "ul ol ad ed ud od as es us ash esh ush an en ar er ur az ez uz at et ut ас ад ар"
)

# "Servant of", which is one name with the word behind it.
SERVANTS = _set("abd abdul abdel abdal abdol عبد абд абдул абдель")

TITLES = _set(
    """
    mr mrs ms miss mister dr prof pvt private sgt sergeant cpl corporal lt lieutenant capt captain
    maj major col colonel gen general pfc sir shri shree sri smt shrimati kumari
    господин госпожа гр гражданин гражданка рядовой ефрейтор сержант старшина прапорщик
    лейтенант капитан майор подполковник полковник генерал мл ст др
    السيدة الدكتور دكتور الأستاذ الجندي العقيد النقيب آقای خانم دکتر جناب
    श्री श्रीमती सुश्री डा डॉ सिपाही जनाब জনাব ডাঃ ডা শ্রী শ্রীমতী
    מר גברת רב κα κος δρ
    senor senora señor señora sr sra don dona doña monsieur madame mme
    """
)

# One name in forms that sound too unlike each other.
_SAME = """
    david: דוד
    i: الأول اول
    ii: الثاني دوم השני
    iii: الثالث سوم השלישי
    iv: الرابع
    v: الخامس
    muhammad: md mohd muhd mhd mohmd muhmd мд মো মোঃ মোহাঃ মুঃ মোহা मो मोः मोहं
    bahadur: bdr
    kumar: kr kmr
    prasad: pd prd
    banerji: banerjee bandyopadhyay bandopadhyay বন্দ্যোপাধ্যায় ব্যানার্জি ব্যানার্জী बनर्जी
    chaterji: chatterjee chatterji chattopadhyay chattopadhyaya চট্টোপাধ্যায় চ্যাটার্জি चटर्जी
    mukherji: mukherjee mukhopadhyay mukhopadhyaya মুখোপাধ্যায় মুখার্জি मुखर्जी
    ganguli: ganguly gangopadhyay গঙ্গোপাধ্যায় গাঙ্গুলী গাঙ্গুলি गांगुली
    bhattacharya: bhattacharjee bhattacharyya ভট্টাচার্য ভট্টাচার্য্য भट्टाचार्य
"""
SHORT_FORMS = {
    form: name
    for line in normalize("NFKC", _SAME).strip().splitlines()
    for name, forms in (line.split(":"),)
    for form in forms.split()
}


def _called(names: str, letters: str) -> dict[str, str]:
    return dict(zip(normalize("NFKC", names).split(), letters, strict=True))


# Letters called by their names, as initials are written in Indian scripts.
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
INITIALS = (
    _called(
        "ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड", _ALPHABET
    )
    | _called(
        "এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড",
        _ALPHABET,
    )
    | _called("बि सि डि जि पि टि भि", "bcdgptv")
    | {"केसी": "kc", "केसि": "kc", "কেসি": "kc"}
)
