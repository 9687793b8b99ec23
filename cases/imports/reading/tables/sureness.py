"""How surely something is told: doubt, word of others, proof."""

SURENESS = """
[nothing]
ar بعد ما, قبل ما, وقت ما, مثل ما, زي ما, كل ما, أول ما, يوم ما, حسب ما, على ما, عند ما,
    ما زال|تزال|يزال|زالت|دام|زالوا, ما شاء
[doubt]
en maybe, may be, perhaps, possibly, probably, believed, not sure, unsure, presumed, feared,
    fear dead, likely, might, could be, supposed*, suspect*, apparently, seems, we think,
    i think, they think, think he, thinks he, dont know if, do not know if, not certain,
    unclear, doubt*, conflicting, guess
ru возможно, вероятно, видимо, предположительно, вроде, кажется, неизвестно жив, может быть,
    может, похоже, наверное, под вопросом, не точно, неточно, не уверен*, непонятно, сомн*,
    думаем, думают, считается, считают, предполага*
uk можливо, ймовірно, мабуть, не підтвердж*, непідтвердж*, здається, певно, може,
    без підтверджен*, ніби
es quizas, quiza, posible, posiblemente, probable, probablemente, tal vez, se cree, creemos,
    al parecer, presunt*, parece, no se sabe, dudos*, podria, a lo mejor, creen que,
    no es seguro
fr peut etre, probablement, presume*, suppose*, serait, aurait, on pense, on croit, pas sur,
    semble, semblerait, possible, on craint, probable
pt talvez, parece, possivel, possivelmente, acredita se, achamos
ar ربما, يمكن, محتمل, على الأغلب, يعتقد, يظن, نظن, لا نعرف هل, على ما يبدو, مشكوك, يشتبه,
    يمكن يكون, احتمال, على الأرجح, يرجح, مدري, مو أكيد, مش أكيد, غير أكيد, مش متأكدين, مو متأكدين,
    لسنا متأكدين, غير متأكدين, بلكي
fa شاید, احتمالا, ممکن است, نامعلوم است, به نظر میرسد, مطمئن نیستیم, ظاهرا,
    معلوم نیست, احتمال دارد, فکر میکنیم, فکر می کنیم, یقین نداریم, یقینی نیست
ur شاید, ممکن ہے, پتہ نہیں,
    یقین نہیں, لگتا ہے, غالبا, شک ہے
hi शायद, संभवतः, सम्भवतः, हो सकता, लगता है, पक्का नहीं, shayad, pakka nahi
ne सायद, शायद, सम्भवतः, होला, जस्तो, यकिन छैन, शंका, आशंका, sayad, hola, thaha chaina
bn হয়তো, হয়ত, সম্ভবত, নিশ্চিত না, নিশ্চিত নয়, নিশ্চিত নই, নিশ্চিত নাই, মনে হয়, ধারণা,
    আশঙ্কা, সন্দেহ, hoyto, sombhoboto, nischit na, mone hoy
si සමහරවිට, සැකයි, විය හැක*, සමහර විට
ta ஒருவேளை, உறுதி இல்லை, உறுதியில்லை, இருக்கலாம், சந்தேக*
uz balki, ehtimol, aniq emas, bolsa kerak, taxmin*, shekilli, балки, эҳтимол, аниқ эмас,
    бўлса керак, шекилли
tg шояд, эҳтимол, аниқ нест, гумон
ky балким, мүмкүн, так эмес, окшойт, болсо керек
sw labda, huenda, haijathibitika, inadhaniwa, pengine, sina uhakika, hatuna uhakika
tr belki, galiba, olabilir, muhtemelen, saniriz, kesin degil, emin degil*, sanirim
am ምናልባት, እርግጠኛ አይደለንም, ይመስላል
kk мүмкін, шығар, сияқты, анық емес, нақты емес
so waxaa laga yaabaa, lama hubo, malaha
[unproved]
en unconfirmed, not confirmed, not verified, unverified, not official, no proof, no paper,
    no papers, no evidence, no confirmation, no official, without confirmation,
    without paper, without proof, no document, no documents, not proven, nobody confirmed,
    no one confirmed, doesnt confirm, does not confirm, not confirm, confirmation awaited|
    pending|needed|requested|asked, awaiting|waiting|wait .. confirm*, to be confirmed,
    asked .. to confirm, not officially, no official news, needs confirmation,
    need confirmation, cannot confirm, could not confirm, yet to confirm, without official
ru не подтвержд*, неподтвержд*, без подтверждени*, нет подтверждени*, нет документ*,
    без документ*, неофициальн*, не официальн*, ждем подтвержд*, ждут подтвержд*,
    требует подтвержд*, просят подтвердить, официально не, официально нет,
    официально ничего, официального нет
es sin confirmar, no confirmad*, sin prueba*, sin papel*, sin documento*, falta confirm*,
    por confirmar, esperan confirm*, oficialmente no
fr non confirme*, pas confirme*, sans preuve, sans papier*, sans confirmation,
    sans document*, a confirmer, attend confirmation, en attente de confirmation,
    officiellement pas, rien d officiel
pt provavelmente, nao confirmad*, sem confirmacao, sem prova*, sem confirmar
ar غير مؤكد, لم يتأكد, غير مؤكدة, بدون تأكيد, بدون أوراق, لا دليل, بلا دليل, لا توجد أوراق,
    شبه مؤكد, بانتظار التأكيد, ننتظر التأكيد, في انتظار التأكيد,
    لا|لم|ما|ليس|عدم وجود|يوجد|يصل|يصدر|في|هناك .. تأكيد|إثبات|دليل|أوراق|ورق|شهادة|رسمي*,
    لا|بلا|دون|ماكو|مافي|مفيش|بدون .. تأكيد|كتاب|خبر|شي|شهادة رسمي*,
    لا|بلا|دون|ماكو|مافي|مفيش|بدون|عدم تأكيد|إثبات|دليل|أوراق|ورق|تأكيدات, ما تأكد, متأكدش,
    من غير تأكيد|دليل|ورق, غير رسمي, غير رسمية, مو رسمي, مش رسمي, لم يؤكد*, لم تؤكد*, لم يثبت,
    ما في شي رسمي, ماكو شي رسمي
fa تایید نشده, تأیید نشده, بدون مدرک,
    تایید .. نشد*, تاییدی نیست|ندارد, سند نیست|ندارد|نداریم, رسما تایید نشده, رسمی نیست,
    خبر رسمی نیست, هنوز تایید نشده
ur غیر مصدقہ, تصدیق نہیں,
    تصدیق .. نہیں, ثبوت نہیں, کاغذ نہیں, سرکاری .. نہیں, غیر سرکاری
hi पुष्टि नहीं, अपुष्ट, pushti nahi
ne पुष्टि भएको छैन, पुष्टि छैन, अपुष्ट, pushti chaina
bn নিশ্চিত করা হয়নি
si තහවුරු නැත, තහවුරු වී නැත, තහවුරු නැහැ
ta உறுதி செய்யப்படவில்லை, உறுதிப்படுத்தப்படவில்லை, உறுதிசெய்யப்படவில்லை, உறுதியாகவில்லை
uz tasdiqlanmagan, тасдиқланмаган
tg тасдиқ нашуд*
ky такталган эмес, тастыкталган эмес, тастыктала элек
sw haijathibitishwa, hakuna uthibitisho
tr dogrulanmadi, teyit edilmedi
am አልተረጋገጠም, ያልተረጋገጠ
ml സ്ഥിരീകരിച്ചിട്ടില്ല, ഉറപ്പില്ല, ഔദ്യോഗികമായി സ്ഥിരീകരിച്ചിട്ടില്ല
te ధృవీకరించలేదు, నిర్ధారించలేదు, నిర్ధారణ కాలేదు
pa ਪੁਸ਼ਟੀ ਨਹੀਂ, ਪੁਸ਼ਟੀ .. ਨਹੀਂ
kk расталмаған, ресми емес, қағаз жоқ
so lama xaqiijin
[hearsay]
en friend says, friend said, friend saw, friend told, friends say, friends said, they say,
    they said, he says died, says he died, said he died, people say, someone says,
    someone said, someone called, comrade, comrades, fellow soldier, heard, we heard,
    word of, according to, told us, roommate says, from telegram, telegram channel,
    telegram list, telegram group, saw him fall, saw him hit, saw him die, saw him,
    someone told, soldier told, soldier said, soldiers said, commander said, commander says,
    commander told, unknown caller, unknown number, agent says, agent said, facebook post,
    by a friend, by friend, hearsay, told by, a voice message says, other men say,
    other men said, other nepali said, reportedly, reported, rumour*, rumor*, allegedly
ru со слов, говорят, по словам, сослужив*, товарищ сказал, друг сказал, сказал друг,
    слышал*, сообщил друг, по слухам, слух*, очевид*, из чата, телеграм канал*,
    позвонил неизвестн*, неизвестн* позвонил*, якобы, звонил сослуж*, написал друг,
    сказали ребята, сказал командир, якобы
uk зі слів, кажуть, побратим*, за чутками, друг сказав, чули, нібито
es dicen que, dicen, dice un amigo, un amigo dice, amigo dijo, segun, segun un, companero,
    se dice, rumor*, escuchamos, nos dijeron, le dijeron, amigo vio, oimos, por telegram,
    un amigo vio, supuestamente
fr on dit, dit on, selon, d apres, un ami dit, un ami a vu, un ami a dit, camarade,
    il parait, rumeur*, nous a dit, nous ont dit, on nous a dit, des amis disent, aurait ete
pt dizem, segundo, amigo disse, amigo viu, colega disse, ouvimos, boato*, um amigo diz,
    supostamente
ar يقال, يقولون, قال صديقه, صديقه قال, قال صديق, حسب كلام, حسب صديقه, حسب زميله, سمعنا,
    زميله قال, قال زميله, أخبرنا صديق, أخبرنا صديقه, إشاعة, من تلغرام, قالوا,
    أبلغنا|خبرنا|أخبرنا|قالنا|حكالنا|بلغنا|خبرونا|حكولنا|بلغونا|قالولنا زملاؤه|زميله|زملائه|صديقه|
    أصدقاؤه|رفاقه|رفيقه|صاحبه|ربعه|جماعته|أصحابه,
    زملاؤه|رفاقه|أصحابه|ربعه|صاحبه|رفيقه|رفيقه|أصدقاؤه قالوا|قال|حكوا|حكى|يقولون|أبلغونا|بلغونا|
    خبرونا,
    حسب قول|زملائه|رفاقه|ربعه|أصحابه|صاحبه|رفيقه|شهود, وصلنا خبر, جانا خبر, إجانا خبر, جاءنا خبر,
    بيقولوا, بقولوا, يكولون, نقلا عن, على لسان, كلام ناس, سمعنا انه
fa میگویند, می گویند, دوستش گفت, به گفته, شنیدیم, شنیده ایم, دوستش میگوید, همرزم*, گویا,
    رفیقش گفت, آشنایش گفت, دوستانش گفتند,
    رفیقش|دوستش|همسنگرش|سنگرش|همسنگر گفت*|میگوید|خبر, همسنگرش, همسنگرانش, از زبان, شنیدگی,
    آوازه است, مردم میگویند
ur کہتے ہیں, دوست نے بتایا, دوست نے کہا, سنا ہے, ساتھی نے بتایا, دوست کہتا, مبینہ,
    ساتھی|ساتھیوں|دوست|دوستوں نے .. بتایا|کہا, سننے میں, لوگ کہتے, کہا جاتا, بتایا جاتا
hi कहते हैं, दोस्त ने बताया, दोस्त ने कहा, सुना है, साथी ने बताया, साथी ने कहा,
    dost ne bataya, suna hai, dost bola
ne भन्छन्, भन्छ, साथीले भने*, साथीले भन्यो, साथीले देखे*, सुनेको, सुनियो, साथीका अनुसार,
    साथीको भनाइ, भनेको, भन्ने सुने*, sathi le bhaneko, sathile bhaneko, suneko, bhanchan
bn বলছে, বলেছে, বন্ধু বল*, শুনেছি, শোনা যায়, লোকে বলে, সহকর্মী, bondhu boleche,
    bondhu bolse, sunechi, shunsi
si යාළුවා කිව්ව*, කියනවා, කියයි, ආරංචි*, මිතුරා කිව්*, මිතුරෙක්
ta நண்பர் சொன்ன*, நண்பன் சொன்ன*, சொல்கிறார்கள், கேள்விப்பட்ட*, நண்பர் கூறி*
uz aytishlaricha, dostining aytishicha, dosti aytdi, eshitdik, deyishyapti, deyishadi,
    айтишларича, дўстининг айтишича, дўсти айтди, эшитдик, дейишяпти, aytishadi
tg мегӯянд, дӯсташ гуфт, ба гуфтаи, шунидем, рафиқаш гуфт
ky айтышат, айтымында, досу айтты, угулган, дешет, жолдошу айтты, кептер боюнча, уктук
sw wanasema, inasemekana, rafiki alisema, rafiki amesema, rafiki anasema, tumesikia,
    kwa mujibu wa, tulisikia, yasemekana
tr diyorlar, arkadasi soyledi, soylenti*, duyduk, arkadasina gore, soyleniyor,
    arkadasi diyor, iddia*
am ጓደኛው ነገረን, ጓደኛው አለ, ሰማን, ይባላል, ጓደኛው ነገረኝ
ml സുഹൃത്ത് പറഞ്ഞ*, കൂട്ടുകാരൻ പറഞ്ഞ*, കൂട്ടുകാർ പറഞ്ഞ*, കേട്ടു
te స్నేహితుడు చెప్పా*, స్నేహితులు చెప్పా*, మిత్రుడు చెప్పా*, అంటున్నారు
pa ਦੋਸਤ ਨੇ ਦੱਸਿਆ, ਸਾਥੀ ਨੇ ਦੱਸਿਆ, ਸੁਣਿਆ
kk дейді, деп айтады, айтуынша, досы айтты, естідік, дейтін
so waxaa la yiri, saaxiibkiis ayaa yiri, la sheegay, waxaan maqalnay
[sure]
en confirmed, official*, officially, death certificate, letter from unit, unit letter,
    letter from army, notice from unit, notice from army, death notice, body identified,
    embassy informed, embassy told, embassy confirmed, embassy said, mofa confirmed,
    confirmation, dna match*, dna matched, government confirmed, ministry confirmed,
    letter from ministry, letter came, paper came, letter of unit, letter received,
    notification from, notified by, notice from, red cross confirmed, verified,
    certificate received, letter from commander, letter from embassy, letter from russian,
    paper from unit, paper from army, unit informed, unit wrote, unit confirmed,
    army informed, army confirmed, commander confirmed, government informed,
    ministry informed, mea confirmed, dna confirmed, notice came, officially informed,
    red cross informed, mfa confirmed, letter from the unit, letter from military,
    certificate issued, certificate came, body received, embassy wrote, embassy letter,
    embassy phoned, embassy called
ru подтвержден*, подтвердил*, официальн*, похоронк*, извещени*, свидетельство о смерти,
    днк совпал*, справка о смерти, бумага из части, письмо из части, уведомлени*,
    посольство сообщил*, опознан*, извещен*, пришло извещение, сообщили из части,
    посольство подтверд*, военкомат сообщил*, военкомат подтверд*, справка получена,
    свидетельство получено, свидетельство выдано, мид подтверд*, письмо командир*,
    сообщил военкомат, минобороны подтверд*
uk підтверджен*, підтвердил*, офіційн*, похоронк*, сповіщення, свідоцтво про смерть,
    упізнан*
es confirmad*, confirmo, confirma, oficial*, certificado de defuncion, acta de defuncion,
    carta de la unidad, notificacion, carta del ejercito, embajada informo,
    embajada confirmo, carta oficial, adn coincide, informado por la embajada, embajada aviso,
    embajada comunico, embajada llamo
fr confirme, confirmee, officiel*, officiellement, acte de deces, certificat de deces,
    avis de deces, lettre de l unite, notification, ambassade a confirme, a confirme,
    avis officiel, ambassade a informe, informe par l ambassade, ambassade a appele, ambassade a
    annonce
pt confirmad*, confirmou, oficial*, certidao de obito, atestado de obito, carta da unidade,
    notificacao, embaixada informou, embaixada avisou, embaixada confirmou, embaixada comunicou,
    informado pela embaixada
ar مؤكد, تأكد, تأكدت, تم التأكيد, أكدت, أكد, رسمي, رسميا, شهادة وفاة, شهادة الوفاة,
    السفارة أبلغت, أبلغتنا السفارة, كتاب رسمي, ورقة رسمية, تأكيد السفارة, بلاغ رسمي,
    التأكيد من, تأكيد من, تأكيد رسمي
fa تایید شد*, تأیید شد*, رسمی, رسما, گواهی فوت, نامه از واحد, سفارت تایید کرد, سفارت اعلام
ur تصدیق ہو, تصدیق کی, سرکاری, ڈیتھ سرٹیفکیٹ, سفارت نے بتایا, تصدیق شدہ
hi पुष्टि की, पुष्टि हुई, पुष्टि हो, दूतावास ने, आधिकारिक, मृत्यु प्रमाण पत्र,
    मृत्यु प्रमाणपत्र, यूनिट से पत्र, embassy ne bataya, pushti hui, पुष्टि
ne पुष्टि भयो, पुष्टि भएको, पुष्टि गर्*, दूतावासले पुष्टि*, आधिकारिक, मृत्यु प्रमाणपत्र,
    दूतावासले भनेको, दूतावासले जानकारी*, युनिटबाट पत्र, पत्र आयो, मृत्यु दर्ता,
    pushti bhayo, पुष्टि
bn নিশ্চিত করেছে*, নিশ্চিত, দূতাবাস জানিয়েছে*, সরকারি*, মৃত্যু সনদ, দূতাবাস নিশ্চিত*,
    ইউনিট থেকে চিঠি, চিঠি এসেছে
si තහවුරු*, නිල, මරණ සහතික*, තානාපති කාර්යාලය තහවුරු*, තානාපති කාර්යාලය දැනුම් දු*,
    තානාපති කාර්යාලයෙන් දැනුම් දු*, තානාපති කාර්යාලයෙන් කිව්*
ta உறுதி செய்யப்பட்ட*, உறுதியான*, இறப்பு சான்றிதழ், தூதரகம் உறுதி*, அதிகாரப்பூர்வ*,
    உறுதிப்படுத்த*, தூதரகம் அறிவித்த*, தூதரகம் தெரிவித்த*, தூதரகம் கூறிய*, இறப்புச் சான்றிதழ்,
    மரணச் சான்றிதழ்
uz tasdiqlangan, tasdiqlandi, tasdiqladi, rasmiy, rasman, olim haqida guvohnoma, qora xat,
    elchixona tasdiq*, тасдиқланган, тасдиқланди, тасдиқлади, расмий, расман, қора хат, elchixona
    xabar ber*, элчихона хабар бер*, elchixona aytdi
tg тасдиқ шуд, тасдиқ кард*, расмӣ, расман, шаҳодатномаи марг, сиёҳхат, сафорат хабар дод*,
    сафорат тасдиқ*
ky тастыктал*, тастыктады, расмий, кара кагаз, өлүмү тууралуу күбөлүк, элчилик тастыкта*, элчилик
    билдир*, элчилик кабарла*
sw imethibitishwa, imethibitika, wamethibitisha, umethibitisha, rasmi, cheti cha kifo,
    ubalozi umethibitisha, barua kutoka kikosi, imethibitisha, barua rasmi, imeambiwa na ubalozi,
    imearifiwa na ubalozi, ubalozi umesema, ubalozi umetujulisha, ubalozi umeambia, ubalozi
    uliarifu, taarifa ya ubalozi
tr dogrulandi, teyit edildi, resmi, resmen, olum belgesi, buyukelcilik dogruladi,
    birlikten mektup, buyukelcilik bildirdi
am ተረጋግጧል, ኤምባሲው አረጋገጠ, የሞት የምስክር ወረቀት
ml എംബസി അറിയിച്ചു, എംബസി സ്ഥിരീകരിച്ചു, സ്ഥിരീകരിച്ചു, ഔദ്യോഗികമായി, മരണ സർട്ടിഫിക്കറ്റ്
te ఎంబసీ తెలిపింది, ఎంబసీ ధృవీకరించింది, ధృవీకరించారు, ధృవీకరించింది, అధికారికంగా,
    మరణ ధృవీకరణ పత్రం
pa ਪੁਸ਼ਟੀ ਹੋਈ, ਪੁਸ਼ਟੀ ਕੀਤੀ, ਦੂਤਾਵਾਸ ਨੇ ਦੱਸਿਆ, ਅੰਬੈਸੀ ਨੇ ਦੱਸਿਆ, ਮੌਤ ਦਾ ਸਰਟੀਫਿਕੇਟ
kk расталды, расталған, елшілік хабарла*, елшілік раста*, ресми, қайтыс болуы туралы куәлік
so la xaqiijiyay, safaaraddu way xaqiijisay
"""
