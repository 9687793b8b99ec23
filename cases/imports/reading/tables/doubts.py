"""What turns a word around, whom and when it speaks of, and who says it."""

from cases.imports.reading.wording import tokens, word_set

# Before a word: it is not so. They stand close to it, in the same clause.
NOT_BEFORE = word_set(
    "no not never dont doesnt didnt isnt wasnt hasnt havent cannot cant wont without"
    " neither nor не нет ни без нету нема немає ані sin nunca jamas ni tampoco pas jamais"
    " sans non nao nem sem nunca لا لم لن ليس ليست غير بدون بلا ما لیس نه بدون"
    " مش مو ماكو مفيش مافي مافيش دون عدم hakuna"
    " hajawahi hajui sio bila asla nahi nahin mat"
)
# Within a phrase, where "without asking" turns nothing around.
DENIALS = word_set(
    "no not never none nothing dont doesnt didnt isnt wasnt hasnt havent не ничего никто nunca"
    " jamas nada jamais rien nao لم ليس ليست نه नहीं नही nahi nahin ਨਹੀਂ نہیں"
)
# How a verb ends that is denied, and words of which the first after it denies it by that.
_DENYING_ENDINGS = """
    medi madi memis mamis magan maganlar маган мади баган беген маған меген য়নি েনি ননি ইনি வில்லை
    లేదు కుండా ിട്ടില്ല ില്ല
"""
DENYING_ENDINGS = tokens(_DENYING_ENDINGS)
# After it, as the languages of South and Central Asia and Turkish have it.
NOT_AFTER = word_set(
    "नहीं नही न छैन छैनन् होइन हैन भएन नभएको নেই নাই না নি নয় নয় নহে নাহি හැහැ නැහැ"
    " නැත නෑ නොවේ இல்லை نہیں نیست نشده نشد نکرده emas yoq эмас йўқ эмес жок нест degil"
    " нашудааст нашуда нашуд нашудаанд"
    " yok nahi nahin chaina chhaina nei nai లేదు కాదు ഇല്ല അല്ല ਨਹੀਂ"
)
# The rest of a clause, by which what it began with is not so.
_NOT_SO_AFTER = """
    не был, не была, не были, не бывал, не числится, не значится, is not true, not true, is false,
    was false, is wrong, is a lie, это неправда, неправда, не правда, не є, не був, no es cierto,
    es falso, es mentira, n'est pas vrai, est faux, c'est faux, não é verdade, é mentira, é falso,
    غير صحيح, ليس صحيحا, झूठ है, गलत है, झुटो हो, सत्य होइन, সত্য নয়, মিথ্যা, si kweli, sio kweli,
    yolg'on, ёлғон, not taken, was not taken, were not taken, not paid, was not paid, not charged,
    was not charged, не платили, не брали, не взяли, no se pago, no pagaron
"""
NOT_SO_AFTER = frozenset(tokens(each) for each in _NOT_SO_AFTER.split(","))
WANTS = word_set(
    "want wants wanted wish wishes hope hopes hoping trying tries try plan plans"
    " asks asked request requests need needs waiting wait help awaiting хочет хотят"
    " хочу просит просим нужно нужна нужен нужны ждем ждет помогите просят хоче"
    " просить треба quiere queremos necesita pide piden espera esperamos veut"
    " voudrait souhaite demande besoin attend quer precisa espera يريد نريد يطلب نطلب"
    " يطالب يطالبون نطالب تطالب يريدون تريد تطلب يطلبون عايز عايزين عاوز بدو بده بدها بدنا يبغى"
    " يبي نبي يشتي نشتي نرجو نناشد يحتاج نحتاج محتاج محتاجين میخواهند درخواست تقاضا"
    " بحاجة ينتظر میخواهد خواهد anataka tunaomba"
)
# The same, said after what is wanted.
WANTS_AFTER = word_set(
    "नसक्ने चाहन्छ चाहता चाहिए चाहिन्छ চায় চাই xohlaydi istiyor चाहन्छन् चाहनु"
    " चाहते चाहती चाहेको চান চায় चाहिन् خواہش چاہتا چاہیے چاہئے چاہتے xohlamoqda istaydi"
    " хоҳлайди истайди каалайт каалашат мехоҳад намехоҳад istiyorlar விரும்புகிறார்"
    " ඕන කැමති வேண்டும் కావాలి വേണം ਚਾਹੁੰਦਾ ਚਾਹੁੰਦੇ"
)
NOW = word_set(
    "now currently today presently present сейчас теперь ныне зараз тепер ahora"
    " actualmente hoy maintenant actuellement agora atualmente الآن حاليا الان هسه هلق هلأ"
    " دلوقتي دلوقت اکنون فعلا اب"
    " अब अहिले अभी এখন දැන් இப்போது hozir ҳозир ҳоло азыр sasa simdi"
)
ONCE = word_set(
    "was were had been before earlier previously formerly first after был была были"
    " ранее раньше сначала прежде после estaba estuvo antes primero despues etait avant"
    " abord apres كان سابقا بعد पहिले पहले আগে ilgari alikuwa onceden"
)
# Before a word for others: they are with him, or bring him.
BESIDE = word_set("with by from to for and с со от к из con de por avec par com مع من")
HIM = word_set("him he его он lo le lui il ele")
# Said before such a word, it is the man himself after all.
OURS = word_set(
    "my our мой наш мою моего mi nuestro mon notre meu nosso أخي ابني mero mera amar wangu oglum"
)
# Somebody else than the man of this row.
# After a number, no men are counted.
TIMES = word_set(
    "day days week weeks month months year years hours times дня дней недели недель месяца месяцев"
    " года лет дні місяці dias semanas meses anos veces jours semaines mois ans fois dia mes"
)
# Where the word for saying stands at the end.
SAYS_AFTER = word_set(
    "சொன்னார் சொன்னான் கூறினார் கூறினர் சொன்னார்கள் சொல்கிறார் කිව්වා කියනවා කියයි කීවා කියා പറഞ്ഞു"
    " చెప్పాడు చెప్పారు ਦੱਸਿਆ ਕਿਹਾ बताया कहा बोला बताउनुभयो भन्यो भने भनेको বলেছে বলল বলছে বললেন"
    " کہا بتایا dedi aytdi деди айтди"
)
OTHERS = word_set(
    "friend friends others brother brothers cousin group two three four five many some"
    " men boys guys father mother uncle comrade comrades roommate everyone they соседа"
    " друг друзья другие брат товарищ двое трое остальные отец сослуживец amigo amigos"
    " otros hermano dos tres companero padre ami amis autres frere deux trois pere"
    " camarade صديقه أصدقاؤه آخرون أخوه اثنان صديق والده साथी साथीहरू दोस्त भाइ दाजु बुबा"
    " अरू বন্ধু ভাই বাবা dosti akasi rafiki wenzake ndugu arkadasi دوستش دوست شريكه agent"
    " recruiter commander агент командир вербовщик agente"
    " grandfather grandmother grandpa uncles abuelo abuela дед дедушка бабушка جده दादा नाना दादी"
    " mates sœur soeur fille tante neveu irma tia sobrinho hermana sobrina тетя племянница сестра"
    " साथीको काकाको बुबाको आमाको दाजुको भाइको श्रीमतीको मामाको छिमेकीको অফিসার কমান্ডার"
    " ogli jiyani akasining otasining onasining qoshnisining dostining ўғли жияни дўстининг"
    " six seven eight nine ten eleven twelve son nephew neighbour neighbor classmate"
    " primo prima tio sobrino cunado vecino madre esposa hijo colega colegas cuatro cinco"
    " irmao irmaos pai mae vizinho filho oncle voisin mere femme fils quatre cinq"
    " сосед дядя племянник мать жена сын друга товарищи шурин четверо пятеро шестеро"
    " друзі товариші сусід زميله ابوه والدته عمه جاره زوجته ابنه"
    " पिता माता मां माँ चाचा मामा भाई पड़ोसी बेटा पत्नी बाबु काका श्रीमती"
    " বন্ধুর মা চাচা মামা প্রতিবেশী স্ত্রী ছেলে"
    " நண்பர் நண்பன் நண்பர்கள் தந்தை அப்பா தாய் அம்மா சகோதரர் மாமா"
    " මිතුරා මිතුරෙක් යාළුවා යාළුවෝ පියා මව අම්මා තාත්තා සහෝදරයා"
    " സുഹൃത്ത് അച്ഛൻ അമ്മ സഹോദരൻ స్నేహితుడు తండ్రి తల్లి సోదరుడు ਦੋਸਤ ਪਿਤਾ ਮਾਂ ਭਰਾ"
    " والد والدہ بھائی ساتھی چچا baba mama kaka mjomba jirani otasi onasi jorasi qoshnisi"
)
SAYS = word_set(
    "he say says said saw thinks confirmed confirms received got according он говорит говорят"
    " сказал сказала сказали видел видела получил получила вин каже dice dicen dijo dijeron vio"
    " recibio dit disent vu recu disse diz viu recebeu قال قالوا قالت رأى شاف भन्छ भने देखे बताया बताए"
    " भनाइ अनुसार aytishicha айтишича айтымында гуфтаи"
    " বলেছে বলছে বলেছেন alisema anasema amesema aytdi soyledi گفت"
)
# Of these the one who is told may be named, too.
TELLS = word_set(
    "told tells heard called phoned wrote informed сообщил сообщила сообщили написал написала"
    " позвонил позвонила позвонили informo informaron escribio llamo aviso avisaron informe"
    " informou ligou avisou أخبرنا أخبر اتصل alimwambia"
)
