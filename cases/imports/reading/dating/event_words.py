"""Words by which free text tells of a death, a return, a hearing, or a man who left his unit."""

import re

from people.dates.typed import fold


def _any_of(*rows: str) -> re.Pattern[str]:
    """Whole words of the rows; one that ends in "*" may go on, and "_" is a space.

    Scripts that write no spaces, or put endings to words, are listed with "*" as well.
    """
    patterns = [
        re.escape(fold(word.rstrip("*"))).replace("_", r"[\s\-]+")
        + ("" if word.endswith("*") else r"(?![^\W_])")
        for row in rows
        for word in row.split()
    ]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(patterns, key=len, reverse=True))})")


DEATH = _any_of(
    "killed died dead death dod kia expired passed_away passed martyred fallen_in",
    "погиб* умер* убит* скончал* гибел* смерт* загину* помер* вбит* двухсот* груз_200",
    "murio fallecio falleci* murió mato mataron muerto muerte morreu faleceu morto",
    "decede* mort tue mourut gestorben gefallen getötet tot morto deceduto ucciso",
    "öldü vefat öldürül* halok ҳалок* шаҳид* қаза* қайтыс* каза_болгон",
    "o'ldi vafot вафот* кушта*",
    "قتل* مات توفي* استشهد* شهيد وفاة مقتل کشته* فوت شهادت وفات ہلاک جاں_بحق مارا_گیا",
    "मृत्यु* मरे* मारिए* मारा_गया मौत निधन शहीद* बितेको মারা* নিহত* মৃত্যু* শহীদ*",
    "ਮੌਤ* ਮਾਰਿਆ* உயிரிழ* இறந்த* கொல்லப்பட்ட* മരിച്ച* കൊല്ലപ്പെട്ട* මියගිය* මිය_ගිය මරණ*",
    "amekufa alikufa ameuawa aliuawa kifo meninggal tewas gugur သေဆုံး* ကျဆုံး*",
    "প্রাণ_হারা* মৃত্যুবরণ* మరణించ* చనిపోయ* മരണപ്പെട്ട*",
    "사망* 전사* 死亡* 阵亡*",
)
RETURNED = _any_of(
    "returned came_back back_home come_back repatriated arrived_home reached_home brought_home",
    "вернул* возвратил* возвращен* повернув* повернен* приехал_домой дома_с",
    "regreso regresó volvio volvió repatriad* retornou voltou regressou",
    "rentre rentré revenu retourné rapatrie* zurückgekehrt zurück tornato rientrato",
    "qaytdi qaytib қайтди* қайтып* қайтты кайтып* бозгашт* döndü",
    "عاد رجع العودة رجوع بازگشت برگشت واپس_آیا واپس_آ* واپس",
    "फर्कि* फर्के* लौट* वापस_आ* ফিরে* ফেরত* ਵਾਪਸ* திரும்பி* തിരിച്ചെത്തി* ආපසු* පැමිණ*",
    "తిరిగి_వచ్చ* നാട്ടിലെത്തി* മടങ്ങിയെത്തി*",
    "amerudi alirudi kurudi kembali pulang ပြန်ရောက်* 귀국* 回国*",
)
HEARING = _any_of(
    "hearing hearings court trial tribunal trials next_date_of_court court_date",
    "суд суда суде суду судебн* заседан* слушан* засіданн* слуханн* судов*",
    "audiencia juicio vista_judicial audience proces julgamento audiência udienza processo",
    "gerichtstermin verhandlung sud sudi mahkeme duruşma sot сот соти",
    "جلسة محاكمة المحكمة دادگاه محکمه پیشی سماعت",
    "पेशी* सुनुवाइ* सुनवाई* সুনানি* শুনানি* விசாரணை* വിചാരണ* නඩු* kesi sidang 재판* 开庭*",
)
AWOL = _any_of(
    "awol deserted desertion deserter absent_without left_unit left_the_unit left_his_unit",
    "left_position left_positions went_awol ran_away_from_unit escaped_from_unit fled_unit",
    "соч с.о.ч самовольн* самоволк* дезерт* оставил_часть покинул_часть сзч самовільн*",
    "deserto desertó déserté desertou desertiert hərbi firar qochdi қочди*",
    "فرار هرب فر_من भाग्यो* भागेको* भाग_गया পালিয়ে*",
)
# A body that comes home is no man who does.
BODY = _any_of(
    "body remains corpse coffin ashes тело* останк* прах тіло cuerpo restos corps depouille corpo",
    "leiche jasad жасад* мурда* جثمان جثة جسد پیکر لاش शव* लास* লাশ* মরদেহ* ਲਾਸ਼ உடல்* മൃതദേഹ*",
    "සිරුර mwili jenazah 시신* 遗体*",
)
# Not the man himself, where one of these stands before the word.
OTHERS = _any_of(
    "father mother brother brothers sister friend friends comrade comrades uncle aunt wife",
    "son sons daughter cousin others other group men people colleague colleagues"
    " commander grandfather grandmother agent agents recruiter broker dalal soldier soldiers"
    " roommate neighbour neighbor child children kids",
    "отец отца мать матери брат брата сестра друг друга друзья товарищ* сослуживец",
    "сослуживц* дядя жена",
    "командир агент вербовщик посредник сосед дети ребенок agente reclutador primo tio vecino"
    " hijos enfants recruteur recrutador filhos",
    "padre madre hermano amigo amigos pere mere frere ami amis pai mae irmao",
    "والده والدته اخوه صديقه ابوه بابا buwa बुबा* आमा* दाजु* भाइ* साथी* বাবা মা ভাই বন্ধু*",
)
# Of something that has not come to pass.
NOT_YET = _any_of(
    "not no never wants want wanted wish wishes asks asked ask asking request requested requests",
    "almost nearly чуть_не едва_не casi presque barely requesting refused refuse",
    "cannot cant hopes hope will would should must if when until before",
    "не нет хочет просит просят чтобы никогда хоче просить",
    "no quiere quieren pide piden ne pas veut demande nao quer",
    "لا لم لن يريد يطلب नभएको चाहन्छ* চায়* নয় نہیں چاہتا",
)
# What did not happen on that day, or came to its end.
NOT_DONE = _any_of(
    "expires expiry expiring vence venceu истекает истек",
    "refus* declin* no_contract no_agreement no_signature without_contract unsigned",
    "отказал* отказыва* без_договор* без_контракт* нет_договор* нет_контракт* відмов*",
    "se_nego se_negó rechaz* sin_contrato refusé a_refuse sans_contrat recus* sem_contrato",
    "رفض* انکار* इन्कार* इनकार* অস্বীকার* alikataa hana_mkataba rad_et* рад_эт*",
)
# "His brother left on": the day is of somebody else's way, unless he went "with" him.
OTHERS_DID = re.compile(
    rf"(?<!with )(?<!and )(?<!с )(?<!и )(?<!con )(?<!avec )(?<!com ){OTHERS.pattern}"
    r"\s+(?:has\s|had\s)?(?:left|went|flew|signed|travelled|traveled|died|returned|born|уехал|уехала"
    r"|улетел|подписал|умер|умерла|salio|viajo|firmo|murio|est parti|a signe|est mort|viajou"
    r"|assinou|morreu)(?![^\W_])"
)
# In the cell of his birth: "son 12/05/2010", "married 2015".
OTHERS_BORN = re.compile(
    rf"(?:married|issued|{OTHERS.pattern})\W{{0,3}}(?:(?:was\s)?born\W{{0,3}}(?:on|in)?\W{{0,3}})?$"
)
# Whose word it is that he died, and not who did.
SAYS = _any_of(
    "says said say told tells informed reported according heard confirmed",
    "говор* сказал* сообщ* слов dice dijo dicen dit disent قال قالت भन्छ* भने* বলে* বলেছে*",
)
# Behind a death: a paper about it, and the day is that of the paper.
PAPER = re.compile(
    r"^\W*(?:certif|cert\b|notice|report|letter|benefit|compens|payment|свидетельств|справк|извещен"
    r"|похорон|acte|acta|प्रमाण|প্রমাণ|সনদ|شهادة)"
)
# Between a death and a day: it is the day of something else.
NOT_THE_DAY = _any_of(
    "threat threats seen found video photo court told informed heard reported news notice",
    "letter that body certificate что судом суд сообщили сообщение узнали que noticia carta avis",
)
# What else comes back: no man.
THINGS = _any_of(
    "money passport passports document documents phone salary deposit card visa ticket parcel",
    "деньги паспорт документы телефон зарплату dinero pasaporte documentos argent passeport",
)
# Right before "expired" or "died": no man.
RUNS_OUT = re.compile(
    r"(?:visas?|passports?|contract|permit|patent|card|registration|licen[cs]e|insurance|ticket|term|"
    r"phone|battery|sim|documents?|papers)\s+(?:has\s|had\s|have\s|was\s|is\s)?$"
)
# Where somebody is sent back to the war.
TO_THE_FRONT = re.compile(
    r"(?<!\w)(?:to|на|в|al?|au|إلى|الى)\s(?:the\s|his\s|la\s|el\s|le\s)?(?:front|unit|line|service|duty"
    r"|army|regiment|base|hospital|fight|war|фронт|част|строй|передов|госпитал|frente|unidad|hospital|الجبهة)"
)
# A trial that no court holds.
NO_HEARING = re.compile(r"\s(?:period|month|job|work|run|basis|since)")
NO_HEARING_BEFORE = re.compile(r"(?:visa|free|on)\s$")
