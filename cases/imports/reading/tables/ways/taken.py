"""Words that tell no way; who was sent by a state, from prison, or called up."""

WAYS = """
[nothing]
en volunteer corps, volunteer group|interpreter|translator, prison threat,
    threat* of prison|jail, threaten* .. prison|jail, yrs|years jail|prison, or jail|prison,
    jail or, prison or, school visa, volunteers of group, self sponsored ticket,
    in ukraine prison, prisoner of war, state department, state dept, united state*,
    student visa valid, not for salary, not go|sign|join voluntarily|willingly|freely, not of his
    own will, never volunteered
ru угро* .. тюрьм*|тюрьмой|сроком|посад*, или тюрьма, тюрьма или, не по своей воле,
    помощь волонтер*, от волонтер*
es le dijeron que era para .. ejercito|guerra|frente|combatir|pelear|militar, preso|
    prisionero de guerra
pt preso|prisioneiro de guerra
ar الشرطة|شرطة العسكرية|عسكرية .. مسك*|قبض*|أخذ*|اخذ*|اعتقل*|أوقف*
fa زندانی جنگی
ur جنگی قیدی, قیدی جنگی
sw jela au, au jela, mfungwa wa vita|ukraine
am የጦር እስረኛ
[state_deployment]
en state unit, sent by state, sent by government, sent by his government,
    sent by own government, sent by own army, state sent, government sent,
    deployed by state, korean people army, kpa, kpa unit, deployed by pyongyang,
    dispatched by state|government|army, official deployment, north korean unit,
    army unit of north korea, ordered by own army
ru государственн* часть, направлен государством, отправлен государством,
    командирован* государств*, командирован армией, кна, корейская народная армия,
    по приказу государства
uk направлений державою, відправлений державою
es unidad estatal, enviado por el estado, enviado por el gobierno, enviado por su gobierno
fr unite d etat, envoye par l etat, envoye par le gouvernement, envoye par son gouvernement
ar أرسلته الدولة, أرسلته الحكومة, وحدة حكومية, مرسل من الدولة
ko 국가 파병, 파병*
[convict]
en convict, convicted prisoner, inmate, from prison, in prison colony, penal colony,
    prison colony, colony, prisoner recruited, serving sentence, sentenced,
    prison recruitment, recruited in prison, recruited from prison, ik, storm z, storm z*,
    prison, jail
ru колони*, ик, заключенн*, осужден*, осуждён*, из тюрьмы, зона, зоны, из зоны, тюрьма,
    отбывал, отбывает, срок отбыв*, шторм z, шторм зет, исправительн*, зэк, сиделец, сидельца, с
    лагеря, из лагеря ик, по этапу, в зоне подписал, подписал в зоне, сидел по, с зоны, на зоне,
    лишения свободы, из мест лишения, осужденн*
uk колоні*, в'язниц*, засуджен*, ув'язнен*
es preso, recluso, carcel, prision, condenado, colonia penal, penal, estaba preso, firmo en la
    carcel|prision, reclutado en prision, en una colonia
fr detenu, prisonnier de droit commun, colonie penitentiaire, condamne, prison, bagne, recrute en
    prison, signe en prison, etait en prison
pt presidiario, detento, colonia penal, condenado, prisao, estava preso, assinou na prisao|cadeia,
    recrutado na prisao|cadeia
ar سجين, من السجن, محكوم, سجن, مستعمرة عقابية,
    سجناء, كان مسجونا|مسجون|محبوس|محبوسا, كان بالسجن|بالحبس, كان في السجن|الحبس, من الحبس,
    من السجون, يقضي محكومية*|حكمه, محكوميته
fa زندانی, از زندان, محکوم,
    در زندان بود, زندانی بود, از محبس, محبوس, در حبس بود, بندی بود
ur جیل سے بھرتی, قیدی تھا, سزا یافتہ,
    قیدی, جیل میں تھا, قید میں تھا, سزا کاٹ*, جیل سے نکال*, جیل سے لے
uz qamoqda, qamoqxona*, koloniya*, mahkum*, mahbus*, zona*, қамоқ*, колония*, маҳкум*,
    маҳбус*, qamoqxonadan, қамоқхонадан, qamoqdan, қамоқдан
tg зиндон*, маҳбус*, колония*, маҳкум*, ҳабсхона*, маҳбас*, аз маҳбас
ky түрмө*, колония*, соттолгон, абак*, түрмөдөн, камактан, жазасын өтөп
hi जेल से, कैदी, सजायाफ्ता
ne जेलबाट, कैदी, जेल
bn জেল থেকে, কয়েদি, কয়েদি
tr mahkum, hapishane*, cezaevi*, hukumlu
sw mfungwa, gerezani, jela, alikuwa gerezani, akiwa gerezani, alikuwa jela, akiwa jela
am ከእስር ቤት, ፍርደኛ
kk түрмеден, түрмеде отыр*, жазасын өтеп, сотталған
[pretrial_detainee]
en pretrial, pre trial, remand, sizo, investigator, detention centre, detention center,
    awaiting trial, before trial, under investigation, case closed if, criminal case opened,
    arrested for drugs, drug case, detective, police station case, ndps, booked .. case,
    false case, fake case, framed .. case|drugs, implicated .. case,
    case .. put|filed|lodged|foisted on him
ru сизо, следовател*, под следствием, следств*, изолятор, до суда, уголовное дело,
    обвиняем*, подследствен*, ивс, прекращение дела, прекратят дело, закроют дело,
    дознавател*, следак*, из сизо, с сизо
uk сізо, слідч*, під слідством, кримінальна справа
es prision preventiva, en prision preventiva, investigador, preventiva, detenido sin juicio,
    cierre del caso
fr detention provisoire, enqueteur, juge d instruction, maison d arret, en attente de proces
ar توقيف احتياطي, محقق, قيد التحقيق, موقوف, حبس احتياطي, قبل المحاكمة
fa بازداشت موقت, بازپرس, بازجو
uz tergov*, tergovchi, sizo, hibsxona*, тергов*, терговчи, сизо
tg тафтишот, муфаттиш, сизо, аз сизо, таҳти тафтиш
ky тергөө*, тергөөчү, сизо
tr tutukevi, savci, sorusturma
kk тергеу*, тергеуші*, сизо
hi झूठे केस*, झूठा केस*, नशे के केस*, ड्रग्स केस*
ne लागुऔषध*, झुटा मुद्दा*
bn মাদক মামলা*, মিথ্যা মামলা*
ta போதைப்பொருள் வழக்*, பொய் வழக்*
si මත්ද්‍රව්‍ය නඩු*, බොරු නඩු*
[conscript_coerced]
en conscript, conscripts, conscript service, conscripted soldier, national service,
    compulsory service, draft service, drafted conscript
ru срочник*, срочная служба, срочной служб*, по призыву, призывник*, срочку, срочка, на срочке,
    служил срочную, на срочной, проходил срочную
uk строковик*, строкова служба
es recluta del servicio obligatorio, servicio obligatorio, conscripto
fr conscrit, service obligatoire, appele du contingent
ar مجند إلزامي, الخدمة الإلزامية
ky мөөнөттүү кызмат*
kk мерзімді қызмет*
[mobilised]
en mobilised, mobilized, mobilisation, mobilization
ru мобилизован*, мобилизац*, мобик
uk мобілізован*, мобілізац*
es movilizado, movilizacion
fr mobilise, mobilisation
ar تعبئة, التعبئة
uz mobilizatsiya*, safarbar*, мобилизация*, сафарбар*
tg сафарбар*, мобилизатсия*
ky мобилизация*
kk мобилизация*, жұмылдыр*
pt mobilizado, mobilizacao
[new_citizen]
en got russian passport, received russian passport, got russian citizenship,
    received russian citizenship, new citizen, new russian citizen, naturalised,
    naturalized, took russian citizenship, became russian citizen, after citizenship,
    russian passport in, has russian passport, has russian citizenship,
    new russian passport, dual citizen
ru получил паспорт рф, получил российский паспорт, получил паспорт, получил гражданство,
    новый гражданин, принял гражданство, гражданство получил, гражданство рф, паспорт рф,
    новые граждане, натурализован*, принял присягу, стал гражданином,
    после получения гражданства, российское гражданство, лишат гражданства, лишением гражданства,
    получил рф паспорт
uk отримав паспорт рф, отримав громадянство
es obtuvo pasaporte ruso, recibio pasaporte ruso, nuevo ciudadano ruso,
    obtuvo la ciudadania, recibio la ciudadania
fr a obtenu la nationalite russe, nouveau citoyen, a recu le passeport russe, naturalise
ar حصل على الجنسية الروسية, مواطن جديد, حصل على الجواز الروسي,
    أخذ|نال|استلم|اكتسب|طلع الجنسية الروسية, أخذ|نال|استلم|طلع الجواز الروسي, تجنس, مجنس, متجنس,
    الجنسية الروسية .. بعدها|بعدما|ثم, معه|معاه|عنده|لديه|يحمل الجنسية|جنسية الروسية|روسية,
    معه|معاه|عنده|لديه|يحمل جواز|الجواز روسي|الروسي, صار روسي
fa تابعیت روس* گرفت*, پاسپورت روس* گرفت*, شهروند روسیه شد*, تابعیت روسیه را گرفت*
ur روسی شہریت مل*|لی|لے|حاصل, روسی پاسپورٹ مل*|لیا|حاصل, روس کی شہریت مل*|لی
uz rossiya fuqaroligini olgan, rossiya pasporti*, fuqarolik olgan,
    россия фуқаролигини олган, россия паспорти*, фуқаролик олган, rf fuqaroligini olgan, rossiya
    fuqaroligini oldi, рф фуқаролигини олган, россия фуқаролигини олди
tg шаҳрвандии русия гирифт*, шиносномаи русия, шаҳрвандии россия
ky россиянын жарандыгын алган, орус паспорт*, россия паспорт*, жарандык алган, орус жарандыгын
    ал*, россия жарандыгын ал*
kk ресей азаматтығын ал*, ресей паспорты*, ресей төлқұжат*
[summons]
en summons, summoned, enlistment office, military registration, draft office,
    military commissariat, voenkomat, raid, raided, register for army, military register
ru военкомат*, повестк*, рейд*, облав*, воинский учет, воинского учета, не встал на учет,
    на учет, не встал на воинский, на воинском учете, встать на учет, снят с учета
uk військкомат*, повістк*, рейд*, облав*
es redada, citacion militar, oficina de reclutamiento, comisaria militar
fr rafle, convocation, descente de police, bureau de recrutement militaire
ar مداهمة, استدعاء, مكتب التجنيد,
    للتجنيد, إلى التجنيد, شعبة|دائرة|مركز|مكتب التجنيد, استدعوا, استدعي, تم استدعاؤه,
    سحبوا|ساقوا|أخذوا .. للجيش|للعسكرية|للخدمة|الجيش, المفوضية العسكرية, طلبوه للجيش|للعسكرية,
    أمر التحاق
fa احضار*, کمیساری نظامی, به عسکری خواست*, جلب به عسکری, به سربازی خواست*
ur فوجی دفتر, بھرتی دفتر, فوج میں طلب, طلبی
uz voenkomat*, chaqiruv*, reyd*, chaqiriq*, военкомат*, чақирув*, рейд*, harbiy hisob*, ҳарбий
    ҳисоб*
tg военкомат*, даъватнома*, рейд*, баҳисобгирии ҳарбӣ, қайди ҳарбӣ
ky военкомат*, чакыруу*, рейд*, аскердик эсеп*
kk әскери есеп*, военкомат*, шақырту*, рейд*
"""
