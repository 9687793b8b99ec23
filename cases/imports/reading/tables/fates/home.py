"""Who is home, did not go after all, is in danger, or on his way."""

FATES = """
[returned]
en returned, returned home, back home, came back, came home, is home, now home, at home now,
    at home, home now, reached home, arrived home, home safe, safe home, came back home,
    repatriated, got home, is back, back in country, ^ home, deported home,
    deported to home, sent home, reached home safely, with family now, landed home,
    flown home, reached|arrived nepal|india|kenya|bangladesh|lanka|ghana|egypt|iraq|cuba|
    uzbekistan|pakistan|cameroon|nigeria|uganda, returned|back|reached|arrived in|to nepal|
    india|kenya|bangladesh|sri|ghana|egypt|iraq|cuba|uzbekistan|tajikistan|kyrgyzstan|
    pakistan|cameroon|nigeria|uganda|africa, with family at home, he is back, flown back,
    jetted back, came back alive, back in kenya|nairobi|accra|lagos|harare|pretoria|
    johannesburg|kampala|lusaka, evacuated home, landed at jkia, reached native, back in native,
    back to native, came to native, reached village, back in village, was|been|and brought back,
    deported to|back india|nepal|sri|bangladesh
ru вернулся, вернулась, вернули домой, вернулись, ^ дома, уже дома, сейчас дома,
    возвращен домой, репатриирован*, приехал домой, возвратился, депортирован домой,
    отправлен домой, вернулся на родину, прилетел домой
uk повернувся, повернули додому, вдома, удома
es regreso, ha regresado, regreso a casa, volvio, ya en casa, retorno, repatriado,
    esta de vuelta, de vuelta en casa, ^ en casa, en su casa, con su familia ya, ya esta en casa,
    esta en casa $
fr rentre, est rentre, revenu, est revenu, de retour, rapatrie, retourne au pays, chez lui
pt voltou, regressou, em casa, de volta, retornou, repatriado, ja em casa, ja voltou,
    chegou a casa, esta em casa, retornou ao pais
ar عاد, رجع, عائد, رجع للبيت, عاد إلى الوطن, وصل البيت, عاد للوطن, في البيت الآن, عاد سالما,
    رجع سالم, وصل إلى بلده, وصل سالما, رجع لأهله, رجع للبلد,
    وصل البلد|بالسلامة|بيته|لأهله|سالم, وصل إلى أهله|بيته, رجع إلى|على|ع|لبيته|بيته, بين أهله,
    عند أهله, في بيته, بالبيت, رجع بالسلامة, عاد إلى بيته|أهله|بلده
fa برگشت*, بازگشت, به خانه رسید, برگشته, برگشته است, به وطن برگشت*, به خانه برگشته,
    به کشور برگشت*, خانه است
ur واپس آ گیا, واپس آگیا, گھر پہنچ گیا, واپس, واپس آ چکا, واپس آیا, گھر آ گیا, گھر آگیا, گھر آ
    چکا, لوٹ آیا, لوٹ آ*, وطن واپس آ*, گھر پر ہے
hi वापस आ गया, वापस आया, लौट आया, घर आ गया, लौटा, घर पहुंचा, wapas aa gaya, ghar aa gaya, वापस
    आ चुका, वापस आ चुके, वापिस आ*, घर लौट*, लौट आए, स्वदेश लौट*, भारत लौट*, घर पर है, घर आया,
    घर पहुँच*, अब घर पर, घर में है अब
ne फर्केको, फर्कियो, फर्किएको, फर्क्यो, घर आइपुग्यो, घर फर्केको, घर आएको, pharkeko, farkeko,
    farkiyo, ghar aayo, farkisakeko, फर्किस*, फर्किएर, फर्कि, घर आइस*, घर पुग*, फर्केका, घर
    आइसके*, स्वदेश फर्क*, नेपाल फर्क*, नेपाल आइ*, घरमै छ, घरमा छ
bn ফিরে এসেছে*, ফিরেছে*, ফেরত এসেছে*, দেশে ফিরে*, বাড়ি ফিরে*, ফিরে আসছে, fire eseche,
    deshe fireche, fire asche, ফিরে এসেছি, ফেরত আসছে, ফেরত আসছেন, দেশে এসেছে*, বাড়ি এসেছে*,
    বাড়িতে আছে, দেশে আছে, দেশে ফেরত
si ආපසු ආවා, ගෙදර ආවා, ආපසු පැමිණ*, ආපහු ආවා, ආපසු ඇවිත්, ගෙදර ඇවිත්, නැවත පැමිණ*, ලංකාවට ආ*,
    ගෙදර ඉන්නවා, ආපසු ආ, ආපහු ඇවිල්ලා, ලංකාවට ඇවිත්, ලංකාවට ආව*, ගෙදර ඇවිල්ලා, ලංකාවට පැමිණ*,
    ආපසු .. ඇවිත්
ta திரும்பி வந்த*, திரும்பிய*, வீடு திரும்பி*, திரும்பினார், திரும்பிவிட்ட*, வீட்டுக்கு வந்த*,
    வீட்டில் இருக்கிற*, ஊர் திரும்பி*, நாடு திரும்பி*, நாடு திரும்பிய*
uz qaytdi, qaytgan, qaytib keldi, uyda, uyiga qaytdi, қайтди, қайтган, уйда, қайтиб келди,
    uyiga qaytgan, yurtiga qaytgan, уйига қайтган, vataniga qaytgan, uyda hozir
tg баргашт, баргаштааст, дар хона, ба хона омад, баргашта, ба ватан баргашт, дар хонааш, ба хона
    омад*, ба ватан омад*, ба ватан баргашт*
ky кайтып келди, кайтты, үйдө, үйүндө, келди үйүнө, мекенине кайт*, үйүнө келди,
    кайтып келген, үйүндө азыр
sw amerudi, alirudi, karudi, yuko nyumbani, amerejea, amerejeshwa, karejea, alirejea,
    yupo nyumbani, amefika nyumbani, amerudishwa nyumbani, amerudishwa kenya|tanzania|nchini
tr dondu, geri dondu, evde, eve dondu, evine dondu, yurda dondu, ulkesine dondu, eve geldi,
    evine geldi
pa ਵਾਪਸ ਆ ਗਿਆ, ਘਰ ਆ ਗਿਆ, ਵਾਪਸ ਆਇਆ, ਵਾਪਸ ਆ ਗਏ, ਘਰ ਪਹੁੰਚ*, ਮੁੜ ਆਇਆ, ਵਤਨ ਪਰਤ*
ml തിരിച്ചെത്തി, മടങ്ങിയെത്തി, നാട്ടിലെത്തി, വീട്ടിലെത്തി, തിരികെയെത്തി, തിരികെ എത്തി,
    തിരിച്ചു വന്നു, തിരിച്ചുവന്നു
am ተመልሷል, ተመለሰ, ወደ አገሩ ተመልሷል, ቤቱ ነው, ወደ ቤቱ ተመልሷል, አገር ቤት ገብቷል, ወደ ሀገሩ ተመለሰ, ቤቱ ገብቷል
so wuu soo noqday, waa soo noqday, wuu soo laabtay, guriga ayuu joogaa
kk елге қайт*, үйіне орал*, үйге қайт*, елге орал*, үйіне келді, оралды
te తిరిగి వచ్చా*, తిరిగి వచ్చే*, తిరిగొచ్చా*, ఇంటికి వచ్చా*, ఇంటికి చేరు*, స్వదేశానికి చేరు*
[prevented]
en did not travel, didnt travel, did not go, didnt go, not travelled, not traveled,
    never travelled, never left, rescued before, stopped before, stopped at airport,
    stopped at immigration, offloaded, turned back at airport, intercepted, prevented from,
    rescued at airport, before flight, before departure, before boarding, refused to go,
    changed his mind, cancelled ticket, did not leave, didnt leave, flight stopped, rescued|
    stopped|intercepted at|in .. airport, turned back at border, pulled off flight,
    pulled off the plane, stopped him|her|them at|in .. airport,
    stopped him|her|them from going|travelling|flying|leaving, did not let him go,
    did not allow him to go, off loaded
ru не улетел, не поехал, не уехал, не выехал, остановили в аэропорту, сняли с рейса,
    не пустили, отказался ехать, передумал ехать, успели остановить, снят с рейса, снята с рейса,
    сняли с самолета, развернули в аэропорту, не пропустили на границе, не выпустили
uk не полетів, не поїхав, зняли з рейсу, зупинили в аеропорту
es no viajo, no llego a viajar, rescatado antes, detenido antes de viajar,
    no salio del pais, impedido de viajar, interceptado, antes de viajar, antes del vuelo,
    no se fue, lo bajaron del avion, bajado del avion, no dejaron viajar, no lo dejaron viajar, no
    lo dejaron salir, retenido en el aeropuerto
fr n a pas voyage, pas parti, n est pas parti, arrete avant le depart, avant le depart,
    avant le vol, intercepte, empeche de partir, avant d embarquer, refoule a l aeroport, refoule a
    la frontiere, intercepte a l aeroport, empeche d embarquer, bloque a l aeroport
pt nao viajou, antes de viajar, antes do voo, impedido de viajar, nao embarcou,
    barrado no aeroporto, impedido no aeroporto, impedido de embarcar, retido no aeroporto,
    nao chegou a viajar, desistiu
ar لم يسافر, قبل السفر, منع من السفر, أوقف في المطار, قبل الرحلة, تم إيقافه في المطار,
    ما سافر, مسافرش, تم منعه من السفر, أعيد من المطار,
    منعوا .. السفر, انمنع من السفر, ألغى السفر, تراجع عن السفر, رجعوا من المطار, وقفوا .. المطار,
    قبل ما يسافر
fa سفر نکرد, قبل از سفر, قبل از پرواز, نرفت, از میدان هوایی برگشت*, از فرودگاه برگردان*
ur سفر نہیں کیا, روانگی سے پہلے, جانے سے پہلے, نہیں گیا, ایئرپورٹ پر روک*
hi यात्रा नहीं की, नहीं गया, उड़ान से पहले, जाने से पहले, एयरपोर्ट पर रोक*, एयरपोर्ट से वापस,
    गया ही नहीं
ne गएन, गएको छैन, उडानअघि, उडान अघि, जानुअघि, यात्रा गरेन, विमानस्थलबाट फर्काइ*, विमानस्थलमा
    रोकि*
bn যায়নি, যাননি, ফ্লাইটের আগে, যাওয়ার আগে, বিমানবন্দরে আটকা*
si ගියේ නැහැ, ගියේ නැත
ta செல்லவில்லை, போகவில்லை
uz bormadi, ketmadi, uchmadi, aeroportda toxtatil*, ketishidan oldin, кетмади, учмади,
    ketolmadi, samolyotga chiqarilma*, aeroportdan qaytar*, кетолмади, reysdan tushir*, рейсдан
    тушир*, aeroportda toxtat*, аэропортда тўхтат*
tg нарафт, пеш аз парвоз, нарафтааст, аз фурудгоҳ баргардон*, аз парвоз боз*
ky кеткен жок, учкан жок, барган жок, учуп кете элек, кете алган жок, учактан түшүрүл*,
    аэропорттон кайтар*
sw hakusafiri, hakwenda, kabla ya safari, kabla ya kusafiri, ameokolewa kabla,
    alizuiwa uwanja, alizuiwa, amezuiwa, hakuondoka, alirudishwa uwanja, alirudishwa airport,
    alirudishwa uwanja wa ndege, amezuiliwa airport, kazuiliwa airport, alizuiliwa airport,
    amezuiliwa jkia, kazuiliwa jkia, alizuiliwa jkia, alizuiwa kusafiri
tr gitmedi, ucmadi, ucaktan indirildi, havalimaninda durduruldu, yola cikmadan
am አልሄደም, አልተጓዘም, ከአየር ማረፊያ ተመለሰ, አየር ማረፊያ ቆመ
kk рейстен түсір*, ұшақтан түсір*, жібермеді
[at_risk]
en not signed yet, has not signed, have not signed, did not sign, didnt sign,
    not yet signed, refuses to sign, refused to sign, they pressure him to sign,
    pressure to sign, pressured to sign, pressing to sign, being pressured, asked to sign,
    told to sign, demand contract, demands contract, demanding contract,
    they want him to sign, they ask him to sign, threatened with army, wants to go,
    planning to go, plans to go, about to leave, about to fly, got an offer,
    received summons, summons came, at risk, has ticket, ticket booked, visa ready,
    flight booked, leaving soon, wants to sign, pushed to sign, pushed to join,
    recruiter calls, threatened to sign, offered contract, being recruited, about to sign,
    thinking to go, invited to russia, they call him to sign, family stopping him,
    family tries to stop, got visa, being forced to sign, wants out before signing,
    refusing to sign, not left yet, not gone yet, yet to leave|go|depart, visa recd|received,
    going next|tomorrow|soon, leaving next|tomorrow
ru требуют контракт, требуют подписать, не подписал, не подписывал, предлагают контракт,
    предлагают подписать, склоняют к контракту, давят подписать, угрожают отправить,
    заставляют подписать, вынуждают подписать, принуждают подписать, хочет поехать,
    собирается ехать, пришла повестка, получил повестку, вручили повестку, билет куплен,
    есть билет, уговаривают, вербуют, хочет подписать, хотят забрать, угрожают забрать,
    принуждают, давят, заставляют, пытаются забрать, зовут на контракт, зовут подписать, агитируют,
    вынуждают
uk вимагають контракт, не підписав, змушують підписати, пропонують контракт
es no ha firmado, no firmo, lo presionan para firmar, le exigen firmar, le piden firmar,
    quiere ir, quieren que firme, piensa viajar, a punto de viajar, aun no firma, aun no firmo,
    todavia no firma, presionando para firmar, presionan para firmar, lo quieren reclutar, tiene
    pasaje, pasaje comprado, tiene boleto, boleto comprado
fr n a pas signe, pas signe, pas encore signe, on lui demande de signer,
    on le pousse a signer, veut partir, exigent qu il signe, exigent un contrat,
    sous pression, a deja son billet, billet achete, sur le point de partir
pt nao assinou, pressionam para assinar, quer ir, querem que assine, pressionado para assinar, tem
    passagem, passagem comprada
ar لم يوقع, يطلبون منه التوقيع, يضغطون عليه, يريد السفر, طلبوا منه التوقيع, يهددونه بالتجنيد,
    بعده|لسه|لسا|لساته|عاده|للحين ما سافر|وقع|مسافرش, لم يسافر بعد, لم يسافر حتى الآن,
    ما سافر بعد|لسه|للحين, سيسافر, سوف يسافر, رح|راح يسافر, حيسافر, هيسافر,
    ناوي|بدو|بده|يريد|عايز|عاوز يسافر, حجزوا|محجوز|محجوزة .. تذكرة|تذكرته|التذكرة|الطيارة,
    التذكرة جاهزة|محجوزة, الفيزا جاهزة, بدهم|يريدون|يريدونه|عايزين|عايزينه|يبغون|يبغونه يوقع,
    يجبرونه .. التوقيع|يوقع, ما وقع, رفض التوقيع|يوقع, يرفض التوقيع
fa امضا نکرد*, امضا نکرده, مجبورش میکنند امضا, می خواهد برود,
    هنوز نرفت*|سفر نکرد*|امضا نکرد*, می خواهند امضا, میخواهد برود, قصد رفتن, تکت گرفته|آماده,
    ویزه آماده
ur دستخط نہیں کیے, دستخط پر مجبور, جانا چاہتا,
    ابھی نہیں گیا, ابھی تک نہیں گیا, ابھی گیا نہیں, جانے والا, ٹکٹ ہو, ٹکٹ بک, جانے کی تیاری,
    ویزا لگ
hi हस्ताक्षर नहीं किए, साइन नहीं किया, जाना चाहता
ne सही गरेको छैन, सही गरेन, जान खोजेको, जान चाहन्छ
bn সই করেনি, স্বাক্ষর করেনি, সই করতে চাপ, যেতে চায়
uz imzolamagan, imzolamadi, shartnoma talab*, kontrakt talab*, majburlashmoqda, bormoqchi,
    имзоламаган, имзоламади, контракт талаб*, шартнома талаб*, ketmoqchi, чипта олган, chipta
    olgan, кетмоқчи
tg имзо накард*, шартнома талаб*, контракт талаб*, маҷбур мекунанд, чипта гирифт*, рафтанӣ аст
ky кол койгон жок, кол коё элек, контракт талап*, барайын деп, мажбурлап жат*, билет алган,
    кеткени жатат, кетейин деп жатат
sw hajasaini, hakusaini, wanamlazimisha kusaini, anataka kwenda, wanamshawishi, anashawishiwa,
    anataka kusafiri, ana tiketi, yuko karibu kusafiri
tr imzalamadi, imzalamaya zorlaniyor, sozlesme istiyorlar, gitmek istiyor
kk қол қоймады, қол қоюға мәжбүр*, билет алған, кеткелі жатыр
[in_transit]
en on the way, in transit, at airport now, flying now, travelling now, waiting in dubai,
    waiting in istanbul, on flight
ru в пути, едет, летит, на пересадке
uk в дорозі
es en camino, en transito, de camino
fr en route, en transit, en chemin
ar في الطريق, مسافر الآن,
    بالطريق, في المطار, ترانزيت
hi रास्ते में
ne बाटोमा
bn পথে আছে
tr yolda
uz yolda, йўлда
ky жолдо
tg дар роҳ
sw njiani
"""
