"""How somebody came into the army, and by what means he was brought to sign."""

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
[residency]
en residence permit, residency permit, residency, residence, rvp, vnzh, vnj,
    permanent residence, permit renewal, temporary residence, patent renewal
ru внж, рвп, вид на жительство, разрешение на временное проживание,
    разрешение на проживание, продление патента
uk посвідка на проживання, внж, рвп
es permiso de residencia, residencia
fr titre de sejour, permis de sejour, carte de sejour
pt autorizacao de residencia, visto de residencia
ar إقامة, الإقامة, تصريح إقامة,
    إقامته, تجديد الإقامة,
    عقد|يوقع|وقع|توقيع|التوقيع|العقد .. مشان|عشان|منشان|لأجل|مقابل|شرط|بشرط|لتجديد|حتى .. إقامة|
    الإقامة|إقامته,
    لا إقامة .. عقد|العقد, بدون عقد .. إقامة|الإقامة,
    تجديد الإقامة|إقامته .. عقد|العقد|بعقد|بالعقد
fa اقامت, مجوز اقامت,
    قرارداد .. برای|شرط .. اقامت, برای|شرط اقامت .. قرارداد
ur اقامہ, رہائشی اجازت, رہائشی پرمٹ, معاہدہ|کنٹریکٹ .. شرط|لیے .. اقامہ|رہائش*,
    اقامہ|رہائش* .. معاہدہ|معاہدے|کنٹریکٹ
uz yashash ruxsatnomasi, vnj, rvp, yashash uchun ruxsat, яшаш рухсатномаси, внж, рвп,
    яшаш учун рухсат
tg иҷозати зист, внж, рвп, иҷозатномаи иқомат, иқомат, иҷозати иқомат
ky жашоо укугу, внж, рвп, жашап туруу уруксат*
hi निवास परमिट, रेजिडेंसी
ne बसोबास अनुमति, रेसिडेन्सी
bn রেসিডেন্সি, বসবাসের অনুমতি
tr oturum izni, ikamet*
kk ықтиярхат*, тұруға рұқсат*
[migration_office]
en migration office, migration service, migration centre, migration center,
    immigration office, sakharovo, migration department
ru миграционн*, уфмс, фмс, сахарово, ммц
uk міграційн*
es oficina de migracion, servicio de migracion, migracion
fr service des migrations, bureau de l immigration, immigration russe
ar دائرة الهجرة, مكتب الهجرة
uz migratsiya*, миграция*
tg муҳоҷират, хадамоти муҳоҷират, муҳочират
ky миграция*, миграциялык*
[condition]
en contract for, demand contract, demands contract, demanding contract, ask for contract,
    only with contract, must sign, condition, refused without contract,
    not without contract, only if he signs, in exchange for contract, require contract,
    requires contract
ru требуют контракт, без контракта, только с контрактом, только через контракт,
    нужен контракт, через контракт, условие, обязали подписать, в обмен на контракт,
    контракт для, за контракт, взамен контракта, требуют подписать контракт
uk вимагають контракт, без контракту, потрібен контракт
es exigen contrato, piden contrato, sin contrato no, exigen firmar, a cambio de firmar, a cambio
    de contrato, a cambio del contrato
fr exigent un contrat, contre un contrat, sans contrat pas, en echange d un contrat, en echange du
    contrat
ar يشترطون العقد, يطلبون عقد, بشرط العقد,
    عقد|يوقع|وقع|توقيع|التوقيع|العقد .. مشان|عشان|منشان|لأجل|مقابل|شرط|بشرط|لتجديد|حتى .. إقامة|
    الإقامة|إقامته,
    لا إقامة .. عقد|العقد, بدون عقد .. إقامة|الإقامة,
    تجديد الإقامة|إقامته .. عقد|العقد|بعقد|بالعقد, يشترط*
fa قرارداد .. برای|شرط .. اقامت, برای|شرط اقامت .. قرارداد, بدون قرارداد
ur معاہدہ|کنٹریکٹ .. شرط|لیے .. اقامہ|رہائش*, اقامہ|رہائش* .. معاہدہ|معاہدے|کنٹریکٹ,
    معاہدے کی شرط, کنٹریکٹ کی شرط
uz kontrakt talab*, shartnoma talab*, контракт талаб*, шартнома талаб*, kontrakt evaziga, evaziga
    kontrakt, контракт эвазига, эвазига контракт
tg контракт талаб*, шартнома талаб*, барои контракт, ба ивази контракт
ky контракт талап*, келишим талап*
kk келісімшарт талап*
[migrant_coercion]
en raid, raids, raided, deport*, migrant, migrants, visa ended, visa expired, visa expiry,
    overstay*, overstayed, visa problem, visa issue, illegal stay, without visa,
    undocumented, no documents police, patent expired, permit expired,
    expelled from university, expelled from uni, border police, caught at border,
    crossing border, caught by police, stopped by police, police caught, immigration police,
    fined, caught without, forced to army, forced to sign by police, arrested at border,
    police took him, police forced, dean, illegal migrant, immigration arrest, caught .. border,
    handed over to army
ru рейд*, облав*, депорт*, выдвор*, мигрант*, виза закончилась, виза истекла, просрочен*,
    истек патент, патент истек, без документов, без регистрации, нелегал*, отчисл*,
    полиция забрала, полиция задержала, задержали полицейские, омон забрал,
    забрали с работы, забрали на рынке, забрали с рынка, забрали в полицию, виза кончилась,
    нарушение режима, спецприемник*, цвсиг*, деканат, аннулировали патент, аннулирован патент,
    патент аннулирован*, лишили патента, нет патента, без патента, омон
uk рейд*, облав*, депорт*, мігрант*, віза закінчилась, прострочен*, відрахован*
es redada*, deport*, migrante*, visa vencida, visado vencido, visa expirada, sin papeles,
    indocumentado, detenido por la policia, lo agarro la policia, visa caducada, vencio la visa,
    se le vencio la visa, la policia lo obligo
fr rafle*, expuls*, reconduit*, migrant*, visa expire, sans papiers, titre expire,
    controle de police, exmatricul*, visa termine
pt deport*, migrante*, visto vencido, visto expirado, batida policial, sem documentos,
    contrato ou deportacao, imigrante, visto caducado, sem visto, detido pela policia,
    expulso da universidade, a policia obrigou, venceu o visto
ar ترحيل, ترحيله, مداهمة, مهاجر, انتهت تأشيرته, انتهاء التأشيرة, انتهت إقامته, انتهت فيزته,
    فصل من الجامعة, بدون إقامة, انتهت الفيزا, فيزا منتهية, تأشيرة منتهية, إقامة منتهية,
    إقامته منتهية, مسكوه الشرطة, حملة أمنية,
    الشرطة|شرطة|البوليس .. مسك*|قبض*|أخذ*|لزم*|أمسك*|اعتقل*|أوقف*|كمش*,
    مسكته|أخذته|أوقفته|اعتقلته الشرطة, قبضت عليه الشرطة,
    مسكوا|لزموا|كمشوا|قبضوا|اتقبض|اتمسك|انمسك|انلزم|انقبض .. الشارع|الشغل|المطار|السكن|السوق|
    الطريق|الحدود|الشرطة,
    خيروا .. السجن|الحبس|الترحيل|سجن|ترحيل|بالسجن|يترحل, يخيرونه .. السجن|الترحيل,
    تأشيرته|فيزته|إقامته|الفيزا|الإقامة|التأشيرة .. انتهت|منتهية|خلصت|خلصانة|منتهيه|خلصانه,
    خلصت فيزته|إقامته|تأشيرته|الفيزا|الإقامة, مخالف إقامة|للإقامة, بدون فيزا,
    كسر الفيزا|فيزا|الإقامة, دخل|داخل تهريب, انفصل من الجامعة|المعهد, فصلوا من الجامعة|المعهد,
    مفصول من الجامعة
fa اخراج, دیپورت*, مهاجر, ویزا تمام, ویزایش تمام, ویزا منقضی, یورش پلیس, رد مرز, ویزایش ختم,
    ویزا ختم, بدون ویزا, پولیس گرفت*, پلیس گرفت*, بی ویزا, بدون مدرک, بی سند,
    ویزه .. خلاص|ختم|تمام, ویزایش خلاص, اقامتش تمام|ختم|خلاص, پولیس .. دستگیر*, بدون اسناد,
    قاچاقی, از پوهنتون اخراج|منفک
ur ڈی پورٹ*, ملک بدر*, ویزا ختم, چھاپہ, مہاجر,
    پولیس .. پکڑ*, ویزا|ویزہ|اقامہ .. ختم, غیر قانونی, سرحد پر پکڑ*, بارڈر پر پکڑ*,
    یونیورسٹی سے نکال*
hi डिपोर्ट*, निर्वासन, वीजा खत्म, वीज़ा खत्म, छापा, छापे, प्रवासी, visa khatam, पुलिस ने पकड़*,
    पुलिस पकड़*, पकड़कर .. सेना|फौज|आर्मी, पकड़ कर .. सेना|फौज|आर्मी, पुलिस के हत्थे,
    पुलिस द्वारा पकड़*
ne डिपोर्ट*, देशनिकाला, भिसा सकि*, भिसा सिद्धि*, छापा, आप्रवासी, visa sakiyo, प्रहरीले समात*,
    प्रहरीले पक्र*, पुलिसले समात*, पक्रेर .. सेना*|आर्मी*, समातेर .. सेना*|आर्मी*,
    प्रहरीको फन्दा*, प्रहरीले पक्राउ
bn ডিপোর্ট*, বহিষ্কার, ভিসা শেষ, ভিসার মেয়াদ শেষ, অভিযান*, অভিবাসী, ভিসা নেই, পুলিশ ধরে*,
    পুলিশ ধরেছে, পুলিশ আটক, ধরে নিয়ে .. সেনাবাহিনী*|যুদ্ধে|আর্মি*, পুলিশের হাতে ধরা,
    পুলিশের হাতে আটক
si පිටුවහල්*, වීසා අවසන්*, වැටලීම*, පොලිසිය* .. අල්ල*, පොලීසිය* .. අල්ල*, අල්ලාගෙන .. හමුදා*,
    අල්ලගෙන .. හමුදා*, පොලිසියට|පොලීසියට අහු*|කොටු*, පොලිසියට .. අහු*
ta நாடு கடத்த*, விசா முடிந்த*, சோதனை*, போலீஸ்* .. பிடித்*, பொலிஸ்* .. பிடித்*,
    பிடித்து .. ராணுவ*|இராணுவ*|படையில்,
    பொலிஸ*|பொலிசா*|போலீஸ*|போலீசா*|காவல்* .. பிடி*|சிக்கி*|கைது*
uz deport*, reyd*, migrant*, patenti tugagan, patent tugagan, hujjatsiz, ovlash, oblava*,
    депорт*, рейд*, мигрант*, патенти тугаган, ҳужжатсиз, облава*, vizasi tugagan,
    patenti otgan, виза тугаган, bozorda ushla*, ushlab ketish*, ushlab olib, hujjati yoq, ҳужжати
    йўқ, ushlab majburla*, ушлаб мажбурла*
tg депорт*, рейд*, муҳоҷир*, патент* тамом, бе ҳуҷҷат, облава*, визааш тамом,
    ҳуҷҷаташ гузашт*, дастгир .. бозор
ky депорт*, рейд*, мигрант*, патент* бүткөн, документсиз, облава*, рейдде, базардан карма*,
    визасы бүт*, патенти бүт*
sw kufukuzwa, kurudishwa kwa nguvu, msako, visa imeisha, mhamiaji, visa iliisha,
    visa ilikwisha, bila kibali, kukosa visa, hakuwa na visa, hakuwa na kibali
tr sinir disi*, baskin*, gocmen*, vizesi bitti, vize suresi, kacak, vizesi dol*,
    oturumu bitti, vizesi bit*, polis yakaladi, polis ald*
am ቪዛው አልቆ, ቪዛ አልቆ, ቪዛው አልቋል, ፖሊስ ያዘው, ሕገ ወጥ ስደተኛ, እናባርርሃለን, እናስወጣሃለን, ከሀገር .. እናስወጣ*, ከአገር ..
    እናባር*, ያባርሩታል
kk депорт*, рейд*, патенті біт*, құжатсыз
so tarxiil*, masaafurin*
pa ਪੁਲਿਸ ਨੇ ਫੜ*, ਵੀਜ਼ਾ ਖ਼ਤਮ, ਵੀਜ਼ਾ ਖਤਮ, ਡਿਪੋਰਟ*, ਫੜ ਕੇ .. ਫੌਜ*|ਫ਼ੌਜ*
ml വിസ കഴിഞ്ഞ*, വിസ തീർന്ന*, പോലീസ് പിടി*, നാടുകടത്ത*, പിടിച്ച് .. പട്ടാള*|സൈന്യ*
te వీసా గడువు*, వీసా ముగి*, వీసా అయిపో*, పోలీసులు పట్టు*, డిపోర్ట్*, పట్టుకుని .. సైన్య*|ఆర్మీ*
[voluntary]
en own will, own choice, own wish, own decision, voluntar*, volunteered, volunteer,
    volunteers, by himself to army, joined himself, went himself,
    went to recruit office himself, himself signed, signed himself, joined for salary,
    joined for money, joined for pay, for the salary, for salary, for money, for the money,
    willingly, free will, knew it was army, knew it is army, knew about army,
    wanted to fight, wanted to join, went to fight, chose to join, of his own,
    knowing it was, knew he would fight, with knowledge, applied himself, enlisted himself,
    joined by choice, himself in recruit*, self decision, own interest, self will,
    self interest, self choice, good salary, wanted money, agreed to fight, willing,
    ready to fight, knew what he signed, own accord, own volition, his own accord,
    signed up himself, enlisted for pay, out of choice, joined willingly
ru доброволь*, доброволец, добровольц*, по своей воле, по собственной воле,
    по собственному желанию, по своему желанию, сам пошел, сам подписал, сам поехал,
    сам захотел, сам решил, ради денег, за деньги, ради зарплаты, знал что на войну,
    осознанно, сам пришел, из за денег, хотел воевать
uk добровіль*, доброволець, за власним бажанням, з власної волі, сам пішов, сам підписав,
    заради грошей
es voluntari*, por su voluntad, por voluntad propia, por su propia voluntad,
    por decision propia, por dinero, fue por el salario, por el salario,
    sabia que era para la guerra, sabia que iba a la guerra, se alisto, se enlisto, quiso ir,
    queria dinero, por dinero firmo, firmo el mismo, firmo por su cuenta
fr volontaire*, volontairement, de son plein gre, de sa propre volonte, de son propre chef,
    pour l argent, pour le salaire, s est engage, savait que c etait la guerre,
    en connaissance de cause, s est enrole, de son propre gre
pt voluntari*, por vontade propria, por livre vontade, pelo salario, por dinheiro,
    alistou se, foi porque quis, voluntario, por opcao, por decisao propria,
    por conta propria, pela grana, pelo dinheiro, queria dinheiro, assinou por conta propria
ar بإرادته, طوعا, متطوع, تطوع, باختياره, برغبته, من أجل الراتب, من أجل المال, بمحض إرادته,
    طوعية, لأجل الراتب, لأجل المال, بكامل إرادته, برضاه, على علم, راح بإرادته, بكيفه,
    بمزاجه, لحاله,
    من نفسه, بقراره, راح برجليه, راح طوعا, برغبته الشخصية, طمعا بالراتب|بالمال|بالفلوس,
    طمع بالراتب|بالفلوس, كان يعلم, كان يعرف انه جيش, عشان الفلوس|الراتب,
    مشان المصاري|الفلوس|الراتب, على الراتب, التحق بنفسه,
    من كيفه, طمعان بالفلوس|بالمصاري|بالراتب, رايح من نفسه|كيفه, بمحض ارادته
fa داوطلب*, به اختیار خود, با خواست خود, به خواست خود, برای پول, برای حقوق, با رضایت خود,
    به میل خود, به خواست خودش, به رضای خود, به رضایت خود, خودش رفت, خودش رفته, به میل خودش,
    به خاطر پول|معاش|حقوق, برای معاش, به رضایت خودش
ur اپنی مرضی, رضاکار*, خود گیا, پیسوں کے لیے, تنخواہ کے لیے, اپنی خوشی, مرضی سے, رضا مندی,
    رضامندی, خود بھرتی, پیسے کے لیے, پیسوں کی خاطر, پیسے کی خاطر,
    خود شامل, خود ہی گیا, اپنی رضا
hi अपनी मर्जी, अपनी मर्ज़ी, अपनी इच्छा, स्वेच्छा*, स्वयंसेवक, पैसे के लिए, खुद गया,
    वेतन के लिए, apni marzi, apni marji, khud gaya, मर्जी से, मर्ज़ी से गया, खुद ही गया, खुद
    भर्ती, स्वयं गया, अपने मन से, पैसों के लिए, तनख्वाह के लिए, पैसे के लालच, जानते हुए,
    paise ke liye, paiso ke liye, apni ichha, apni ichcha
ne आफ्नै इच्छा*, स्वेच्छा*, आफ्नो इच्छा*, आफैं गएको, आफै गएको, पैसाको लागि, तलबको लागि,
    आफ्नो खुसी*, आफ्नै राजीखुशी*, aafnai ichchha*, afnai ichha*, आफ्नै मर्जी*, आफ्नो मर्जी*,
    स्वइच्छा*, आफैं भर्ती*, आफै भर्ती*, थाहा पाएरै, थाहा हुँदाहुँदै, कमाउन भनेर, paisa ko lagi,
    paisako lagi, paisako laagi, aafai gayeko, afai gayeko, aafnai ichha, afnai khushi
bn নিজের ইচ্ছায়*, নিজের ইচ্ছায়*, স্বেচ্ছায়*, স্বেচ্ছায়*, নিজে গেছে, টাকার জন্য,
    বেতনের জন্য, nijer icchay, nijer ichchay, নিজ ইচ্ছায়, স্ব ইচ্ছায়, নিজ থেকে গেছে, নিজেই
    গেছে, জেনে শুনে, জেনেশুনে, ইচ্ছা করে গেছে, takar jonno, nije geche, nije gese
si කැමැත්තෙන්, ස්වේච්ඡා*, තමන්ගේ කැමැත්ත*, මුදල් සඳහා, තම කැමැත්ත*, කැමැත්තෙන්ම, තමන්ම ගියා,
    තමාම ගියා, පඩිය සඳහා, සල්ලි වලට, සල්ලිවලට, සල්ලි සඳහා
ta விருப்பத்துடன், சொந்த விருப்ப*, தன்னார்வ*, பணத்திற்காக, சம்பளத்திற்காக, தன் விருப்ப*,
    விருப்பப்பட்டு, தானாக, தானாகவே, பணத்துக்காக, சம்பளத்துக்காக, தெரிந்தே
uz oz ixtiyori*, oz xohishi*, ozi borgan, ixtiyoriy, kongilli, pul uchun, maosh uchun,
    ўз ихтиёри*, ўз хоҳиши*, ўзи борган, ихтиёрий, кўнгилли, пул учун, маош учун,
    oz istagi*, ўз истаги*, pul uchun borgan, oz rozilig*
tg бо хоҳиши худ, ихтиёрӣ, довталаб*, бо ихтиёри худ, барои пул, барои маош, бо майли худ,
    ихтиёран, худаш рафт*, бо хости худ, бо розигии худ
ky өз каалоосу*, өз эрки*, ыктыярдуу, ыктыяры*, акча үчүн, айлык үчүн, өзү барган,
    өз каалоосу менен, өз ыктыяры*, өзү каала*
sw kwa hiari, kwa hiari yake, alijiunga mwenyewe, kwa ajili ya pesa, mwenyewe alikwenda,
    kwa mshahara, alijitolea, aliamua mwenyewe
tr gonullu*, kendi istegi*, kendi iradesi*, para icin, maas icin, kendi isteğiyle,
    kendi rizasi*, isteyerek, kendi gitti, gonullu olarak
am በራሱ ፈቃድ, በፈቃዱ, በፍላጎቱ, ለገንዘብ ሲል, በገዛ ፈቃዱ
kk өз еркімен, өз қалауымен, өз еркі, ерікті түрде
so iskiis ayuu u tagay, iskiis u tagay
pa ਆਪਣੀ ਮਰਜ਼ੀ, ਆਪਣੀ ਮਰਜੀ, ਪੈਸੇ ਲਈ, ਪੈਸਿਆਂ ਲਈ
ml സ്വമേധയാ, സ്വന്തം ഇഷ്ട*, പണത്തിനു വേണ്ടി, പണത്തിന് വേണ്ടി
te స్వచ్ఛంద*, ఇష్టపూర్వక*, డబ్బు కోసం, జీతం కోసం, తన ఇష్ట*
[job_fraud]
en cheat*, deceiv*, decept*, fraud*, job fraud, fake job, false job, false promise*, lied,
    tricked, duped, scam*, scammed, misled, not told, was not told, promised job,
    promised work, lured, trap*, fooled, conned, under false, instead of job,
    instead of work, thought it was job, bait, trafficked, hoodwinked, fake contract,
    bait and switch, told lies, con men, conmen, wash wash, befooled, made fool, on pretext,
    on the pretext, under pretext, in the name of job|work, false hope*, allured,
    sold by .. agent|dalal|broker, sold him $, sold him to|off|like, sold to army|russia*|
    company, false assurance*,
    not aware .. army|war, unaware .. army|war,
    promis* .. but recruited|sent|put|pushed|made|taken,
    told .. but recruited|sent|put|pushed|made|taken, made soldier|fighter
ru обман*, обещали работу, под видом, мошенн*, заманил*, ввели в заблуждение,
    не сказали что, вместо работы, ложн*, развод, развели на, развели, кинули с работой, заманили,
    обманом, обещали стройку, обещали склад, обещали завод, обещали охрану, обещали гражданскую
    работу, сказали что на стройку, сказали что на завод
uk обман*, обдур*, обіцяли роботу, шахра*, замість роботи, ошука*
es engan*, lo engan*, estafa*, fraude, mentira*, le mintieron, falsa oferta, falso trabajo,
    bajo engano, prometieron trabajo, timo, le dijeron que era para, le dijeron que era trabajo,
    le dijeron que trabajaria, le dijeron que iba a trabajar
fr tromp*, arnaqu*, dupe, dupes, faux emploi, fausse promesse*, menti, escroquerie, escroc*,
    leurre, piege, on lui avait promis, escroque, on lui avait promis un travail|emploi|poste,
    promesse d emploi, offre d emploi fictive, fausse offre
pt engan*, fraude, mentiram, golpe, falsa promessa*, falso emprego, iludid*, aldrabad*,
    burlad*, burla, promessa falsa, mentira, engano, prometeram emprego, prometeram trabalho,
    prometeram um emprego, prometeram um trabalho, disseram que era trabalho, disseram que era
    para trabalhar
ar خدع*, خدعوه, احتيال, نصب, كذبوا, مخدوع, وعد كاذب, وعود كاذبة, غرر به, تم خداعه, انخدع,
    ضحكوا عليه, احتالوا, ضحك عليه, نصبوا عليه, نصب عليه, غشوه, عقد مزور, وعود زائفة,
    قصوا عليه, لعبوا عليه, ورطوا, تورط, غشوا, خدعوا, كذب عليه, مغرر به, انلعب عليه, انضحك عليه,
    انقص عليه, وهموا, أوهموا, احتال عليه
fa فریب*, کلاه برداری, کلاهبرداری, گول, دروغ, اغفال, بازی داد*, فریبش داد*, کلاه سرش,
    بازی خورد*, چال خورد*, فریب خورد*
ur دھوکہ*, دھوکا*, فراڈ, جھوٹ, جھانسہ, دھوک*, ورغلا*, بہکا*, جھوٹ*, لالچ, جھانسے*, فریب*,
    پھنسا*
hi धोखा*, ठगी, ठगा*, झांसा, झाँसा, झूठ*, फ्रॉड, dhokha*, jhooth*, धोखे*, ठग*, बहका*, बहला*,
    झाँसे*, झांसे*, छल*, गुमराह*, लालच, झूठी*, फंसा*, फँसा*, कहकर .. ले|भेज*|सेना|फौज,
    कह कर .. ले|भेज*|सेना|फौज, नौकरी बताकर, काम बताकर, बोलकर .. ले|भेज*
ne ठगी, ठगिए*, धोका*, झुक्या*, झूटो, झुटो, ललाइफकाई, thagi*, dhoka*, jhukyayo, ठग*, झुक्क्या*,
    फसा*, ललाइ*, बहका*, झुटा*, झूटा*, छल*, प्रलोभन*, भनेर लगे*, भनेर लगि*, भनी लगे*,
    भनेर .. सेनामा|आर्मीमा|युद्धमा
bn প্রতারণা*, প্রতারিত, ঠক*, মিথ্যা, ধোঁকা, ফাঁদ*, dhoka, protarona*, প্রতার*, ধোঁকা*, মিথ্যে,
    মিথ্যা*, প্রলোভন*, ফুসলি*, ভুল বুঝি*, ঠকি*, লোভ দেখি*, চাকরির কথা বলে, কাজের কথা বলে,
    কথা বলে .. যুদ্ধে|সেনাবাহিনী*, নেওয়ার কথা বলে
si රැවට*, වංචා*, බොරු*, රවට*, රවටා, ගැලව*, කියලා .. හමුදාවට|යුද්ධයට|පෙරමුණට
ta ஏமாற்ற*, மோசடி*, பொய்*, ஏமாந்*, வஞ்ச*, ஏமாற்றி*, என்று கூறி .. இராணுவ*|ராணுவ*|போரு*,
    எனக்கூறி .. இராணுவ*|ராணுவ*|போரு*
uz alda*, aldangan, yolgon*, firib*, алда*, алданган, ёлғон*, фириб*, ishga deb olib, ишга деб
    олиб, ish deb olib, иш деб олиб, ishga deb aldab
tg фиреб*, фирефт*, дурӯғ*, алдаш, фиреб хӯрд*, фиреб дод*, фирефта*, ба кор гуфта, ба номи кор
ky алда*, алданган, калп*, шылуун*, алдап, алдап кет*, алдады, алдашты, алдашкан, жумушка деп,
    жумуш деп
sw alidanganywa, amedanganywa, udanganyifu, utapeli, alitapeliwa, uongo, walimdanganya,
    wamemdanganya, walidanganywa, walimtapeli, aliahidiwa kazi, waliahidiwa kazi, aliambiwa ni
    kazi, waliambiwa ni kazi, kazi ya uongo, kazi hewa
tr kandir*, aldat*, dolandir*, yalan*
am ተታለለ, ተታሏል, አታለሉት, አታልለው, ማታለል, ተጭበረበረ, ውሸት, በማታለል, ማጭበርበር, ሥራ ብለው, ለሥራ ብለው
so waa la khiyaanay, la khiyaaneeyay, waa la been sheegay
kk алдан*, алдап, алдаған, жұмыс деп
pa ਧੋਖ*, ਠੱਗ*, ਝੂਠ*, ਝਾਂਸ*, ਲਾਰਾ*, ਲਾਲਚ
ml ചതി*, വഞ്ചി*, കബളിപ്പി*, തട്ടിപ്പ*, വ്യാജ വാഗ്ദാന*
te మోస*, నమ్మించ*, అబద్ధ*, వంచ*
"""

MEANS = """
[nothing]
en embassy|consulate|mfa took|has|have|kept|holds .. passport|passports|documents|papers,
    passport|passports|documents deposited|submitted|kept at|in|with .. embassy|consulate|ministry|
    mfa|bank|home, sold .. land|gold|house|jewellery for|to .. wedding|marriage|treatment|
    hospital|school|education, no russian passport|citizenship|visa|documents|papers|number|phone|
    sim|money|salary|bank|card|
    contact|army|soldier|soldiers|side|commander|officer|girl|wife,
    passport|passports|documents|papers|pp .. with him|us|me|family|mother|father|wife|
    parents|brother|sister|himself, passport|passports|documents|papers|pp .. with his|my|our
    mother|father|wife|family|parents|brother|sister, agent took no|nothing, in russian army|
    forces|war|military|camp|camps|hospital|jail|prison|custody|base|company|city|
    side|territory|captivity|hands
ru паспорт|документы у него|нас|меня|мамы|матери|отца|жены|семьи|родных|родителей|брата|сестры|себя
uk паспорт|документи у нього|нас|мене|мами|матері|дружини|родини|батьків
[deception_role]
en rear area, rear, non combat, noncombat, not combat, no combat, no fighting,
    not front line, not frontline, not to front, behind front, behind the lines,
    away from front, support role, no front, not fight, not to fight, no war duty
ru тыл*, не на передовой, не на фронт, не воевать, без боевых, в тылу, вдали от фронта
uk тил*, в тилу, не на передовій, без боїв
es retaguardia, no combate, sin combatir, lejos del frente, no iria al frente
fr arriere, a l arriere, non combattant, pas au front, sans combat, loin du front
pt retaguarda, sem combate, longe da frente
ar خلف الجبهة, الخطوط الخلفية, غير قتالي, بعيد عن الجبهة, بدون قتال,
    قواعد|قاعدة|مناطق|مواقع|خدمات|خطوط|أعمال خلفية, القواعد|المناطق|المواقع|الخطوط الخلفية,
    مو|مش|ليس|بدون|بلا قتال, بدون جبهات|جبهة, مو|مش على الجبهة, غير قتالية,
    بعيدا|بعيد عن القتال|الجبهات|المعارك
fa پشت جبهه, غیر رزمی,
    دور از جبهه|جنگ, بدون جنگ, نه برای جنگ
ur محاذ سے دور, لڑائی نہیں, جنگ میں نہیں بھیج*, غیر جنگی
hi पीछे के इलाके, युद्ध नहीं, लड़ाई नहीं
ne लडाइँमा होइन, पछाडि काम
bn যুদ্ধ নয়, পেছনে কাজ
uz orqada, jangsiz, фронт ортида
tr cephe gerisi, geri hizmet
[deception_term]
en told .. months|month but|only, promised .. months only, said .. months only,
    told one year, term changed, contract longer, term longer than, not told term,
    told short contract, contract was for longer, told only|just .. months|month|weeks,
    promised only|just .. months|month|weeks, indefinite contract hidden,
    extended without consent, term|contract .. months|month|year told|said,
    months|month|year told but|now, only for .. months told|said, told for .. months|month|weeks
ru обещали .. месяц*|полгода|год а, срок изменили, сказали .. месяц*|полгода|год,
    срок другой, продлили без
es le dijeron .. meses|ano, prometieron .. meses, le prometieron .. meses
fr lui a dit .. mois, promis .. mois seulement, on lui avait dit .. mois
ar قالوا .. أشهر|شهور, وعدوه .. أشهر|شهور,
    مددوا .. العقد|عقده|غصب*, جددوا .. العقد|عقده .. علمه|غصب*|إجبار*|رضاه, تمديد إجباري,
    رفضوا إنهاء العقد, انتهى عقده .. رفضوا|تركوه|خلوه
fa قرارداد .. تمدید|زیاد کرد*
ur معاہدہ|کنٹریکٹ .. بڑھا*
[deception_place]
en told .. germany|poland|europe|dubai|finland|italy but|instead, promised .. germany|
    poland|europe|dubai|italy but|instead, taken to russia instead,
    brought to russia instead, landed in russia, instead of europe, instead of germany,
    sent to ukraine instead, told work in moscow but, said it was europe
ru вместо европы, вместо германии, вместо польши, обещали европу
es en vez de .. europa|alemania|espana|moscu, lo llevaron a rusia
fr au lieu de .. europe|allemagne|france|l europe, emmene en russie
ar بدل أوروبا, بدلا من أوروبا, أخذوه إلى روسيا,
    بدل ألمانيا|إيطاليا|تركيا|بولندا|قطر|السعودية, على أساس أوروبا|ألمانيا|إيطاليا|تركيا|بولندا
[abuse_of_vulnerability]
en homeless, orphan, disabled man, mentally ill, illiterate, cannot read or write,
    very poor, desperate, mental disability
ru бездомн*, сирота, инвалид, неграмотн*, душевнобольн*, детдомов*
es analfabeto, sin techo, huerfano
fr analphabete, sans abri, orphelin
ar يتيم, مشرد,
    أمي لا يقرأ, لا يقرأ ولا يكتب, ما يقرأ ولا يكتب, ما يعرف يقرأ ويكتب, لا يجيد القراءة
fa بی سواد, بیسواد, یتیم
ur ان پڑھ, یتیم
ne अशिक्षित, अनपढ, टुहुरो
hi अनपढ़, अनाथ, बेघर
bn নিরক্ষর, এতিম
[psychological_abuse]
en humiliat*, insulted, psychological pressure, threatened daily, pressured daily
ru унижа*, психологическ* давлен*, оскорбл*
es humilla*, presion psicologica
fr humili*, pression psychologique
[language_barrier]
en only russian, in russian, only in russian, russian only, russian language contract,
    contract in russian, papers in russian, paper in russian, not translated,
    no translation, without translation, could not read, cannot read, cant read,
    did not read, didnt read, without reading, not read, does not speak russian,
    doesnt speak russian, no russian, dont know russian, not know russian,
    did not understand, didnt understand, not understand*, without understanding,
    speaks no russian, no translator, no interpreter, language he, could not understand
ru не понимал*, не понимает, не читал*, не читая, не прочитал, не знает русск*,
    не говорит по русски, без перевода, плохо говорит по русски, плохо знает русский,
    не владеет русским, на русском, не умеет читать, не перевели, не зная русского
uk не розумів, не читав, не читаючи, не знає російської, без перекладу, російською мовою
es en ruso, contrato en ruso, sin leer, no habla ruso, no entiende ruso, no entendia,
    no entendio, sin traduccion, no sabe ruso, sin entender, no leyo
fr en russe, ne parle pas russe, sans traduction, sans lire, pas traduit, ne comprend pas,
    ne lit pas, n a pas compris, n a pas lu, parle pas russe, sans comprendre,
    ne comprenait pas
pt em russo, nao fala russo, sem traducao, sem ler, nao entendia, nao leu
ar بالروسية, باللغة الروسية, لا يتكلم الروسية, لا يعرف الروسية, لا يتحدث الروسية, دون قراءة,
    بدون قراءة, بدون ترجمة, لم يقرأ, لا يفهم, لم يفهم, دون ترجمة,
    بالروسي, بلغة ما|لا يفهمها|يعرفها, ما يعرف|يحكي|بيعرف|بيحكي|يتكلم روسي|الروسي|الروسية,
    لا يعرف|يجيد|يتقن روسي|الروسية, ميعرفش روسي, ما فهم|يفهم|فهموا|بيفهم, مش فاهم, مو فاهم,
    مافهمش, من غير ما|لا يقرا|يفهم|يعرف, بدون ما يقرا|يقرأ|يفهم|يعرف,
    ما يدري|يعرف|يعرفوا|يعرفون ايش|شو|شنو|إيش|وش, لا يعرف|يعرفون|يعلم|يعلمون مضمون*|محتوا*|ما,
    لم يفهموا|يفهمه|يفهمها|يترجم, دون أن يفهم|يقرأ|يعرف, دون|بدون فهم|معرفة,
    ما|لم عرف|عرفوا|يدري|درى شو|شنو|ايش|إيش|وش|ماذا|على,
    ميعرفش|معرفش .. وقع|مضى|مكتوب|العقد
fa به روسی, زبان روسی, روسی بلد نیست, بدون ترجمه, نخوانده, نفهمید*, روسی نمیداند,
    روسی نمی داند, بدون خواندن,
    نمیفهمید, نمی فهمید*, نمی دانست* چه, نمیدانست* چه, زبان نمی*, روسی یاد نداشت*,
    خوانده نتوانست*, روسی نمیفهم*, روسی نمی فهم*
ur روسی زبان, روسی نہیں, ترجمہ نہیں, پڑھے بغیر, بغیر پڑھے, سمجھے بغیر, روسی ..
    میں|کاغذ*|معاہدہ|سمجھ*,
    روسی نہیں آتی, سمجھ نہیں, سمجھ میں نہیں, ترجمے کے بغیر, بغیر ترجمہ*|ترجمے
hi रूसी में, रूसी भाषा, रशियन में, बिना पढ़े, बिना पढे, समझ नहीं, रूसी नहीं, अनुवाद नहीं,
    russian me, रूसी* .. कागज*|कागज़|लिखा|अनुबंध|कॉन्ट्रैक्ट|कांट्रैक्ट|समझ|नहीं, रूसी भाषा*,
    भाषा नहीं
ne रुसी भाषा*, रसियन भाषा*, नपढी, नबुझी*, नपढीकन, भाषा नबुझ*, रुसी जान्दैन, रुसी बुझ्दैन,
    अनुवाद छैन, रुसी .. करार|सम्झौता|कागज|बुझ*|लेखि*, रुसीमा, रसियनमा
bn রুশ ভাষা*, রাশিয়ান ভাষা*, রুশ ভাষায়, না পড়ে, না পড়ে, না বুঝে, ভাষা বোঝে না,
    অনুবাদ নেই, রাশিয়ান জানে না, রুশ .. চুক্তি|কাগজ|লেখা
si රුසියානු භාෂා*, කියවන්නේ නැතුව, පරිවර්තන*, රුසියන් භාෂා*, රුසියානු බස*, තේරුණේ නැ*
ta ரஷ்ய மொழி*, படிக்காமல், மொழிபெயர்ப்பு*, ரஷ்ய .. ஒப்பந்த*|தாள்*|புரிய*, ரஷ்யன் மொழி*, மொழி
    புரிய*, மொழி தெரிய*
uz rus tilida, ruscha, oqimasdan, tushunmasdan, rus tilini bilmaydi, tarjimasiz, рус тилида,
    русча, ўқимасдан, тушунмасдан, рус тилини билмайди, таржимасиз
tg бо забони русӣ, нахонда, нафаҳмида, русӣ намедонад, бе тарҷума, забони русиро намедон*, русиро
    намедон*, бо забони русӣ буд
ky орус тилинде, орусча, окубай, түшүнбөй, орусча билбейт, котормосуз
sw kwa kirusi, hajui kirusi, bila kusoma, hakuelewa, bila tafsiri, hakusoma
tr rusca, rusca bilmiyor, okumadan, anlamadan, cevirisiz, tercumesiz
am በሩሲያኛ, ሩሲያኛ አያውቅም, ሳያነብ, ሳይገባው, አልገባውም, ሩሲያኛ አይችልም
kk орысша түсінбе*, орысша білмей*, орыс тілін білмей*
so ruushka ma yaqaan*, ruush ma yaqaan*
pa ਰੂਸੀ ਭਾਸ਼ਾ*, ਰੂਸੀ ਵਿੱਚ, ਬਿਨਾਂ ਪੜ੍ਹ*
ml റഷ്യൻ ഭാഷ*, റഷ്യൻ .. കരാർ*|ഒപ്പ*, വായിക്കാതെ
te రష్యన్ భాష*, చదవకుండా, రష్యన్ .. ఒప్పంద*|అర్థం
[documents_withheld]
en passport|documents|papers|phone|docs|passports .. taken|kept|seized|confiscated|withheld|
    held|with, took .. passport|documents|papers|passports, keeps .. passport|documents,
    kept .. passport|documents, confiscated, seized his, holding .. passport|documents,
    passport with, no passport with him, without his passport, took away documents,
    passport in hands, pp|ppt .. taken|kept|seized|confiscated|withheld|held|snatched,
    pp|ppt with, took .. pp|ppt, passport|passports|documents .. snatched|deposited,
    passport|passports|pp|documents .. retained|impounded, pp|ppt .. with,
    passport|pp|documents not given|returned, taken .. passport|passports|docs|documents|pp
ru забрал* .. паспорт*|документ*, отобрал* .. паспорт*|документ*, изъял* .. паспорт*|
    документ*, удержива* .. паспорт*|документ*, паспорт|документы .. забрал*|отобрал*|
    изъял*|отнял*|удержива*|не отдают|не вернули|у|изъят*, паспорт у, документы у,
    без паспорта, без документов, отняли .. паспорт*|документ*
uk забрал* .. паспорт*|документ*, відібрал* .. паспорт*|документ*, паспорт|
    документи .. забрал*|відібрал*|у
es quitaron .. pasaporte|documentos|papeles, le quitaron .. pasaporte|documentos,
    retuvieron .. pasaporte|documentos, pasaporte|documentos .. retenido|retenidos|quitado|
    confiscado, confiscaron, retiene* .. pasaporte, tienen su pasaporte, sin pasaporte
fr passeport|documents|papiers .. confisque*|retenu*|pris|garde*|retire*|saisi*, confisque*,
    pris .. passeport|papiers, garde .. passeport, sans passeport, a pris son passeport,
    retient .. passeport
pt passaporte|documentos .. retido|confiscado|tirado|tomado, tomaram .. passaporte,
    retiveram .. passaporte, sem passaporte, tiraram .. passaporte,
    ficaram com o passaporte, passaporte na mao, reteram o passaporte,
    passaporte .. com o agente|recrutador|comandante, ficaram com os documentos|
    o passaporte, retiveram os documentos, documentos .. com o|na
ar أخذوا .. جواز*|أوراقه|وثائقه|الجواز, أخذ .. جواز*|الجواز, صادروا, جوازه|الجواز|
    أوراقه .. مع|عند|مصادر|محجوز, سحبوا .. جواز*|الجواز, صودر, احتجزوا .. جواز*|الجواز,
    بدون جواز, حجزوا .. جوازه|أوراقه, جوازه معهم, أوراقه معهم,
    أخذوا|خدوا|شالوا|سحبوا|حجزوا|أخذ .. جواز*|باسبور*|هويته|أوراقه|أوراقهم|وثائق*,
    جوازه|جوازاتهم|باسبوره|باسبور*|جوازات*|هويته .. عند|مع|مسحوب|مسحوبة|محجوز*|مصادر*|أخذوا,
    حجزوا جواز*, مصادرة جواز*
fa پاسپورت*|مدارک*|گذرنامه* .. گرفت*|ضبط|نزد|توقیف, پاسپورتش را گرفتند, پاسپورت*|مدارک*|
    گذرنامه* .. گرفت*|گرفتند|ضبط|نزد,
    پاسپورت*|اسناد*|تذکره* .. گرفت*|بردند|پیش|نزد|ضبط
ur پاسپورٹ|کاغذات .. لے|چھین*|ضبط|پاس, پاسپورٹ|کاغذات|پاسپورٹس .. رکھ*|لیا|دبا*|چھین,
    شناختی کارڈ|پاسپورٹ* .. ضبط|چھین*|رکھ*|قبضے
hi पासपोर्ट|दस्तावेज|कागज .. ले|छीन*|जब्त|रख*|पास, passport .. le liya|chhin*|rakh*,
    पासपोर्ट|पासपोर्ट्स|कागज|कागज़ .. जमा|दबा*|वापस|रख, passport zabt
ne राहदानी|पासपोर्ट|कागजात .. खोस*|लगे*|लिए*|राखे*|कब्जा*|जफत*, राहदानी एजेन्ट*,
    पासपोर्ट एजेन्ट*, passport .. khos*, राहदानी|पासपोर्ट|राहदानीसमेत .. राख*|लग*|लुटे*|लिय*
bn পাসপোর্ট|কাগজপত্র|কাগজ .. নিয়ে|নিয়েছে|নিয়ে|নিয়েছে|কেড়ে*|কেড়ে*|জব্দ|কাছে|আটকে*,
    পাসপোর্ট দালাল*, পাসপোর্ট|পাসপোর্টটি|কাগজপত্র .. রেখে*|রাখ*|নিয়ে*|জমা|কেড়ে*
si ගමන් බලපත්*|පාස්පෝට්* .. ගත්*|ගෙන*|රඳවා*, ගමන් බලපත්*|පාස්පෝට්* ..
    තියාග*|තබාග*|අරග*|අරන්|පැහැර*|උදුර*,
    පාස්පෝට්*|පාස්පෝර්ට්* .. ගත්*|ගෙන*|රඳවා*|තියාග*|තබාග*|අරග*|අරන්|පැහැර*|උදුර*
ta கடவுச்சீட்டு*|பாஸ்போர்ட்* .. எடுத்த*|பறி*|வைத்து*, கடவுச்சீட்டு*|பாஸ்போர்ட்* ..
    பிடுங்க*|வாங்கி*|பறித்த*|வைத்துக்*
uz pasport* .. olib|tortib|musodara|olishgan|olishdi, hujjat* .. olib|tortib|olishgan|
    olishdi, паспорт* .. олиб|тортиб|олишган|олишди, ҳужжат* .. олиб|тортиб|олишган|олишди,
    pasport* .. tortib|olib|olgan|ushlab, паспорт* .. ушлаб|олган
tg шиноснома*|паспорт* .. гирифт*|гирифтанд, ҳуҷҷат* .. гирифт*, шиноснома*|
    паспорт* .. гирифт*|кашида
ky паспорт*|документ* .. алып|тартып|алышкан|алды, паспорт* .. алып|тартып|кармап
sw pasipoti|hati .. imechukuliwa|ilichukuliwa|walichukua|zimechukuliwa|amechukua,
    walichukua pasipoti, alichukua pasipoti, wamechukua pasipoti, wana pasipoti yake,
    pasipoti iko, pasipoti ilichukuliwa, hana pasipoti yake, walimnyanganya pasipoti,
    alinyanganywa pasipoti, wamenyanganya pasipoti
tr pasaport*|belge*|kimlig* .. aldilar|aldi|el koy*|alindi|tutuyor*, pasaport* .. aldilar|
    aldi|alinmis|almislar
am ፓስፖርቱን .. ወሰዱ|ወሰዱበት|ነጠቁት|ያዙበት|ወሰደ, ፓስፖርቱ .. ተወስዷል|ተወሰደ
so baasaboorka|baasaboorkiisa .. laga qaatay|qaaday|qaateen
kk паспортын|құжаттарын|төлқұжатын .. алып|тартып
pa ਪਾਸਪੋਰਟ .. ਖੋਹ*|ਰੱਖ*|ਜ਼ਬਤ|ਜਬਤ, ਪਾਸਪੋਰਟ ਲੈ ਲਿਆ|ਲਏ
ml പാസ്പോർട്ട്*|പാസ്പോർട്ടും .. വാങ്ങി*|പിടിച്ചു*|പിടിച്ചെ*|തട്ടി*|കൈവശ*
te పాస్‌పోర్ట్*|పాస్‌పోర్టు*|పాస్పోర్ట్* .. తీసుకు*|లాక్కు*|తీసేసు*
[recruitment_fee]
en took rs, took .. lakh|lakhs|money|usd|dollar|dollars|rupees|taka|crore, paid .. agent|
    deposit|fee|lakh|lakhs|broker|commission|recruiter|dalal|usd|dollars, paid agent,
    agent took, agent charged, charged .. lakh|fee|usd|dollars, processing fee, service fee,
    visa fee, agency fee, placement fee, commission, deposit, gave agent, gave .. to agent|
    broker, paid for visa, sold land, broker fee, recruitment fee, fee paid, fees paid,
    lakh|lakhs|lac|lacs|crore paid|taken|given|charged, fee .. paid, lakh|lac|lakhs to agent,
    took .. lakh|lakhs|lac, agent|agents|agency|dalal|broker fee|fees|charges|commission,
    by selling|mortgaging .. land|house|gold|jewels|jewellery, sold .. land|gold|house|jewellery,
    mortgag* .. land|house|gold|jewellery, cheated of rs|lakh|lakhs|lac,
    cheated .. lakh|lakhs|lac|lacs|crore, spent .. lakh|lakhs|lac|lacs
ru заплатил*, взял* деньги, взял* .. тыс|сум|сом|сомони|долларов|рублей, комисси*,
    за оформление, плата посредник*, заплатил агент*, отдал .. агенту|посреднику, взнос,
    залог
uk заплатив, заплатила, взяли гроші, комісія
es pago, pago .. agente|dolares|pesos, pagaron .. agente|dolares|usd|pesos, pagamos,
    cobraron, le cobraron, comision, cobro, tarifa, deposito
fr paye .. agent|euros|fcfa|cfa|intermediaire|recruteur|passeur|pour, a paye, ont paye,
    frais de dossier, frais, commission, caution, avance de frais
pt pagou, pagaram, cobraram, taxa, comissao
ar دفع .. وكيل|للوكيل|للسمسار|للمكتب|دولار|دينار|جنيه, دفعوا, دفع مبلغ, دفعنا, عمولة, رسوم,
    أخذ .. دولار|دينار|جنيه|مبلغ, أخذوا .. دولار|دينار|جنيه|مبلغ,
    دفع|دفعنا|دفعوا|دفعت|عطى|عطيناهم|أعطينا|أعطى .. ألف|مليون|ملايين|جنيه|ليرة|ليره|ريال|دولار|
    دينار|درهم,
    أخذ|خد|خدوا|استلم .. ألف|مليون|ملايين|ليرة|ريال|جنيه|دينار|دولار,
    باع|بعنا|باعوا .. أرض*|ذهب*|سيارت*|بيت*, عربون, مقابل مبلغ
fa پول گرفت*, پرداخت کرد*, کمیسیون, پول داد*, هزینه داد*,
    دالر|دلار|افغانی|لک .. گرفت*|داد*|پرداخت*, زمین .. فروخت*, موتر .. فروخت*
ur پیسے لیے, لاکھ لیے, لاکھ روپے لیے, ایجنٹ کو .. دیے|دئیے, کمیشن, ادا کیے, لاکھ ..
    دیے|دئیے|لیے|دیا|لیا|دیئے, روپے .. دیے|لیے|دیا|لیا, زمین بیچ*, ادا کیا, ادا کی,
    لاکھ .. وصول*|بٹور*, ڈالر .. دیے|لیے|دیئے|وصول*, زیور بیچ*
hi पैसे लिए, लाख लिए, लाख रुपये लिए, एजेंट को .. दिए, कमीशन, फीस, lakh liya, lakh liye,
    paise liye, लाख .. दिए|दिया|लिए|लिया|वसूल*|लेकर, हजार .. दिए|लिए|लिया, रुपये ..
    दिए|लिए|लिया|वसूल*, पैसा लिया, पैसे देकर, जमीन बेच*, ज़मीन बेच*
ne लाख लि*, लाख रुपैयाँ लि*, पैसा लि*, लाख तिरे*, एजेन्टलाई .. तिरे*|बुझा*|दिए*|दियो, कमिसन,
    lakh liyo, lakh tireko, रुपैयाँ बुझा*, लाख .. लि*|दि*|तिर्*|तिरे*|बुझा*|असुल*, हजार ..
    लि*|तिरे*|बुझा*, पैसा तिर*, जग्गा बेच*
bn টাকা নিয়েছে*, টাকা নিয়েছে*, লাখ নিয়েছে*, লাখ টাকা নি*, লাখ টাকা, টাকা দিয়েছে*,
    টাকা দিয়েছি*, দালালকে .. টাকা|লাখ, কমিশন, জমি বিক্রি, lakh taka, taka niyeche,
    taka nise, লাখ .. নিয়েছে|নিয়েছেন|দিয়েছি|দিয়েছে|দিতে, হাজার টাকা .. নি*|দিয়েছি, জমি
    বেচে, জমি বিক্রি করে
si මුදල් ගෙව*, ලක්ෂ* ගෙව*, කොමිස්*, ලක්ෂ* .. ගත්*|දුන්*|ගෙව*|දීල*, මුදල් ගත්*, මුදල් දුන්*,
    රුපියල්* .. ගත්*|දුන්*|ගෙව*, සල්ලි ගත්*, සල්ලි දුන්*
ta பணம் கொடுத்த*, லட்சம் கொடுத்த*, கட்டணம், லட்சம் .. வாங்கி*|கொடுத்*|கட்டி*|பெற்ற*|செலுத்*,
    பணம் .. வாங்கி*|கட்டி*|செலுத்*|கொடுத்*
uz pul toladi, tolagan, toladi, komissiya, pul berdi, пул тўлади, тўлаган, тўлади,
    пул берди, комиссия, vositachiga .. pul|bergan|tolagan, воситачига .. пул|берган|тўлаган, pul
    bergan, пул берган
tg пул дод*, пардохт*, комиссия, пул гирифт*
ky төлөгөн, төлөдү, акча берди, акча төлөп, комиссия
sw alilipa, walilipa, amelipa, ada, tulilipa, wakala alichukua, kamisheni, alilipa|tulilipa|
    walilipa .. wakala
tr odedi, para verdi, komisyon, ucret aldi, para aldi
am ከፈለ, ከፍሏል, ብር ከፈልን, ለደላላ
kk ақша төледі, ақша берді, делдалға .. төле*|бер*
pa ਲੱਖ .. ਲਏ|ਲਿਆ|ਲੈ|ਦਿੱਤ*|ਦਿੱਤੇ, ਪੈਸੇ ਲਏ, ਜ਼ਮੀਨ ਵੇਚ*, ਕਮਿਸ਼ਨ
ml ലക്ഷം .. വാങ്ങി*|കൊടുത്ത*|നൽകി*|കൈപ്പറ്റി*, പണം വാങ്ങി*, കമ്മീഷൻ*
te లక్ష* .. తీసుకు*|ఇచ్చా*|కట్టా*|వసూలు, డబ్బు* తీసుకు*, కమిషన్*
[debt_bondage]
en penalty, penalties, debt, debts, owes, must repay, pay back, loan to repay, interest per,
    loan from agent, has to pay, contract says pay, must pay, owe, repay, fine if, fine of,
    bond of
ru долг*, штраф*, должен выплатить, должен вернуть, кредит у, неустойк*, обязан выплатить
uk борг*, штраф*, неустойк*, винен
es deuda*, penalidad, multa, debe pagar, adeuda, penalizacion, debe devolver
fr dette*, penalite*, amende, doit rembourser, endette, doit payer
pt divida*, multa, deve pagar, penalidade
ar ديون, غرامة, مديون, عليه دين, شرط جزائي,
    بالدين, ديونه, ديون عليه, مديونين, عليه ديون, غرامات, يسدد الدين|ديونه|المبلغ, مستدين, استدان
fa بدهی, جریمه, بدهکار,
    قرض, قرضدار, قرضداری, قرض*
ur قرض, جرمانہ, ادھار, سود پر
hi कर्ज*, क़र्ज़, जुर्माना, karz, कर्जा, उधार, ब्याज*
ne ऋण, जरिवाना, कर्जा, कर्जा*, ऋण*, सापटी
bn ঋণ, জরিমানা, দেনা, ঋণ*, ধার করে, সুদে*
si ණය*
ta கடன்*, அபராதம்*
uz qarz*, jarima*, қарз*, жарима*
tg қарз*, ҷарима*
ky карыз*, айып пул, айып*
sw deni, faini, madeni
tr borc*, ceza sart*, tazminat odemek
pa ਕਰਜ਼*, ਕਰਜ*, ਜੁਰਮਾਨ*
ml കടബാധ്യത*, കടം, പിഴ
te అప్పు*, జరిమానా*
[threat_deportation_or_prison]
en deport*, or jail, or prison, jail or, prison or, threat* .. deport*|prison|jail,
    yrs jail, years jail, years prison, years in prison, threatened with prison,
    threatened with jail, threatened jail, sign or, or else prison, raid, raided,
    threat of jail|prison|arrest, yr|yrs|year|years jail, put in jail|prison if,
    sent to jail|prison if, jail|prison if not
ru депорт*, выдвор*, угро* .. тюрьм*|депорт*|сроком|посад*|уголовн*|делом, или тюрьма,
    или депортация, или срок, или сядешь, посадят, рейд*, облав*, лишат гражданства,
    лишением гражданства
uk депорт*, погрож* .. тюрм*|в'язниц*, або в'язниця, рейд*
es deport*, amenaza* .. carcel|deport*|prision, o carcel, o deportacion, o la carcel,
    redada*
fr expuls*, menac* .. prison|expuls*, ou prison, ou la prison, ou expulsion, ou l expulsion,
    rafle*
pt deport*, ameac* .. prisao|deport*, ou prisao, ou cadeia, senao prisao, senao cadeia
ar ترحيل*, هدد* .. السجن|بالسجن|الترحيل|بالترحيل, أو السجن, أو الترحيل, تهديد .. السجن|
    بالسجن, مداهمة, أو تترحل, أو يرحل, أو نرحلك, أو يرحلوه, أو الحبس, أو حبس,
    تهديد .. الحبس, هددوه بالحبس,
    يا السجن|الحبس|الترحيل|سجن|حبس|ترحيل|بنسجنك|بنرحلك, إما السجن|الحبس|الترحيل|سجن|حبس|ترحيل,
    خيروا .. السجن|الحبس|الترحيل|سجن|ترحيل|حبس|بالسجن, يخيرونه .. السجن|الترحيل,
    هدد* .. سجن|حبس|بالحبس|الحبس|يسجنوه|يسجنونه|يحبسوه|يرحلوه|يرحلونه|بالترحيل|تسفير*|بتسفيره|
    يسفروه|بسجنه|بحبسه|بترحيله,
    وإلا السجن|الحبس|الترحيل|سجن|ترحيل, السجن أو, الترحيل أو,
    تهديد .. الترحيل|بالترحيل|السجن|بسجنه|بترحيله, تحت تهديد السجن|الترحيل, أو السجن|الترحيل
fa اخراج, دیپورت*, تهدید .. زندان, یا زندان, یا حبس, یا اخراج, یا دیپورت, تهدید .. زندان|
    حبس|اخراج|دیپورت, امضا .. یا زندان, یا زندانی,
    یا رد مرز, یا ردمرز, زندان یا, رد مرز یا, حبس یا, تهدید .. مرز|اخراج|محبس|بندی, یا محبس,
    یا بندی
ur ڈی پورٹ*, جیل کی دھمکی, یا جیل, جیل .. دھمک*, دھمک* .. جیل|ڈی, قید .. دھمک*,
    ورنہ جیل|قید|ڈی, جیل یا, یا ڈی پورٹ, یا ملک بدر*, ملک بدر* .. دھمک*, دھمک* .. ملک بدر*
hi डिपोर्ट*, जेल की धमकी, या जेल, निर्वासन, जेल .. धमकी*|भेज देंगे|धमका*, धमकी .. जेल|डिपोर्ट,
    जेल या, नहीं तो जेल, वरना जेल, जेल भेजने* .. धमकी*, जेल में डाल* .. धमकी*|डर*
ne डिपोर्ट*, जेलको धम्की, कि जेल, देशनिकाला, जेल* .. धम्क*|धम्की, धम्क* .. जेल*, कैद .. धम्क*,
    जेल कि, नत्र जेल, जेल वा
bn ডিপোর্ট*, জেলের ভয়, জেলের হুমকি, নয়তো জেল, না হলে জেল, বহিষ্কার*, জেল* .. হুমকি*, হুমকি ..
    জেল*, জেল অথবা, অথবা জেল, জেল না হয়, জেল নয়তো, জেল নাকি, জেল* .. ভয়, জেলে .. ভয়
si හිර*|සිර* .. තර්ජනය*|තර්ජන*, පිටුවහල්*, හිරේ නැත්නම්, නැත්නම් හිරේ, හිරේ යනවා නැත්නම්,
    හිරගෙදර නැත්නම්, නැත්නම් හිරගෙදර
ta சிறை* .. மிரட்ட*, மிரட்டி .. சிறை*, நாடு கடத்த*, சிறை அல்லது, அல்லது சிறை*, ஜெயில் அல்லது,
    அல்லது ஜெயில்
uz deport*, qamash bilan, qamoq bilan, yoki qamoq, reyd*, депорт*, қамаш билан, қамоқ билан,
    ёки қамоқ, рейд*, qorqit* .. deport*|qamoq*, deport* .. qorqit*, қўрқит* .. депорт*|
    қамоқ*, депорт* .. қўрқит*, qamoq bilan qorqit*, қамоқ билан қўрқит*, bolmasa qamoq*,
    бўлмаса қамоқ*
tg депорт*, таҳдиди ҳабс, ё ҳабс, ё зиндон, рейд*, депорт* .. тарсонд*, тарсонд* .. депорт*|
    ҳабс*|зиндон*, бо ҳабс тарсонд*, бо зиндон таҳдид*, набошад зиндон, вагарна зиндон
ky депорт*, камайбыз деп, же түрмө, рейд*, коркут* .. депорт*|камай*|түрмө*,
    депорт* .. коркут*, болбосо түрмө*
sw kufukuzwa nchini, kutishiwa jela, au jela, au gereza, au kufungwa, la sivyo jela
tr sinir disi*, hapisle tehdit, ya hapis, veya hapis, hapis tehdid*, ya .. ya hapis,
    ya .. ya sinir, hapis .. tehdit, sinir disi .. tehdit, ya sozlesme ya hapis,
    yoksa hapis, yoksa sinir disi, yoksa hapse
am ወይም እስር, ወይ እስር, ማባረር, እናስርሃለን, ያባርሩታል, ወይም እስር ቤት, ካልፈረምክ .. እስር, ወይ እስር ቤት, እናባርርሃለን,
    እናስወጣሃለን
kk депорт*, әйтпесе түрме, түрмемен қорқыт*
so tarxiil*
pa ਜੇਲ੍ਹ* .. ਧਮਕੀ*|ਡਰ*|ਧਮਕ*, ਧਮਕ* .. ਜੇਲ੍ਹ*, ਡਿਪੋਰਟ*, ਜੇਲ੍ਹ ਜਾਂ, ਜਾਂ ਜੇਲ੍ਹ, ਨਹੀਂ ਤਾਂ ਜੇਲ੍ਹ
ml ജയിലി* .. ഭീഷണി*, ഭീഷണി* .. ജയിലി*, നാടുകടത്ത*, ജയിൽ അല്ലെങ്കിൽ, അല്ലെങ്കിൽ ജയിൽ*, ജയിലോ
te జైలు* .. బెదిరి*, బెదిరి* .. జైలు*, జైలు లేదా, లేదా జైలు*, లేదంటే జైలు*
[threat_violence]
en threaten* .. kill|shoot|beat|death, threatened to kill, threatened to shoot,
    threat to kill, death threat*, at gunpoint, gun point, gunpoint, threatened with gun,
    threatened with death, will be shot
ru угро* .. расстрел*|убить|убийств*|избить|оружи*, под дулом, расстрел*, под угрозой оружия,
    угро* .. обнулить|обнуление|обнул*, обещали обнулить
uk погрож* .. розстріл*|вбити|зброє*, розстріл*
es amenaza* .. muerte|matar*|fusilar*, a punta de pistola, amenazado de muerte,
    lo amenazaron con matarlo, amenazas de muerte
fr menac* .. mort|tuer|fusiller|arme, sous la menace, menaces de mort
pt ameac* .. morte|matar
ar هددوه بالقتل, تهديد بالقتل, هدد بالقتل, تحت تهديد السلاح,
    هدد* .. بالقتل|القتل|بالرصاص|الرصاص|بالإعدام|الإعدام|يقتلوه|يقتلونه|بقتله|بالسلاح|السلاح|
    يرموه,
    تهديد .. بالقتل|القتل|بالسلاح|السلاح|الإعدام|بالإعدام, تحت السلاح, بقوة السلاح,
    رفعوا .. السلاح, حطوا|وضعوا .. السلاح|المسدس .. راسه|رأسه
fa تهدید .. مرگ|کشتن|قتل|تیرباران|اسلحه|تفنگ|میکش*, زیر تهدید اسلحه, به زور اسلحه|تفنگ|سلاح,
    زور تفنگ|اسلحه|سلاح
ur بندوق دکھا*, مارنے کی دھمک*, جان سے مارنے, گولی مارنے,
    گولی مار*, جان سے مار*, قتل .. دھمک*, دھمک* .. گولی|قتل|جان|مار*, بندوق کی نوک, اسلحہ کے زور,
    اسلحے کے زور, گن پوائنٹ
hi जान से मारने की धमकी, बंदूक की नोक, बंदूक दिखा*, मारने की धमकी, गोली मार*
ne मार्ने धम्की, बन्दुक देखा*, गोली हान्* .. धम्की, मार्ने धम्की*, ज्यान मार्ने*
bn মেরে ফেলার হুমকি, হত্যার হুমকি, অস্ত্রের মুখে, গুলি কর* .. হুমকি|ভয়, গুলি করে মার*,
    মেরে ফেল* .. হুমকি|ভয়
si මරන බව, මරණ තර්ජන*, තුවක්කු*, වෙඩි තියනවා කියල*, මරනවා කියල*
ta கொலை மிரட்ட*, துப்பாக்கி முனை*, கொன்றுவிடு*, சுட* .. மிரட்ட*, சுடுவதாக*, கொல்வதாக* .. மிரட்ட*,
    கொலை .. மிரட்ட*
uz otib tashla*, oldirish bilan, otib tashlash bilan, otamiz deb, oldiramiz deb, ўлдирамиз деб,
    отиб ташла*
sw kutishiwa kuuawa, walimtishia kumuua, alitishiwa kuuawa, walitishia kumuua, kutishiwa kifo
tr olumle tehdit, silah zoru*
kk өлтіреміз деп, атып тастаймыз
[threat_family]
en threatened family, threat to family, threaten family, family threatened,
    threatened his family, threats to family
ru угрож* .. семь*|родн*|близк*
es amenaza* .. familia
fr menac* .. famille
ar هدد* .. عائلته|أهله,
    هدد* .. عائلته|أهله|بعائلته|بأهله|عيلته|بعيلته|أسرته|بأسرته, تهديد .. عائلته|أهله|أسرته
fa تهدید .. خانواده*|فامیل*|فامیلش, خانواده*|فامیل* .. تهدید
ur خاندان|والوں|گھروالوں .. دھمک*, دھمک* .. خاندان|والوں|گھروالوں
[physical_abuse]
en beaten, beat him, tortured, torture, beating, hit by commander, electric shock, was beat,
    commander|officer|officers|commanders beat|beats|beating
ru избил*, избива*, бил*, били, пытк*, пытал*, побои
uk побил*, катува*, побої, б'ють
es golpea*, golpe*, tortura*, palizas, paliza
fr battu, frappe, torture*, coups
pt espancad*, tortura*, bateram, apanhou, apanha, agredido, agredid*
ar ضرب, ضربوه, تعذيب, عذبوه, تعرض للضرب,
    ضربوا, يضربوا, يضربون*, انضرب, اتضرب, ينضرب, عذبوا, يعذبون*, تعذب, صعق*, جلدوا, بالعصي
fa کتک, شکنجه,
    لت و کوب, کتک*, شکنجه*, لتوکوب
ur تشدد, مار پیٹ, مارتے, مارا پیٹا, ٹارچر,
    مارتے ہیں, مار پیٹ*, پٹائی,
    مارتا ہے|تھا, مارتے ہیں|تھے, مارا جاتا
hi पिटाई, मारपीट, पीटा, यातना, मारा पीटा, पीटते, पिटाई*, टॉर्चर
ne कुटपिट, कुटे*, यातना, कुट्*, पिट्*, कुटाइ*
bn মারধর, মারপিট, নির্যাতন, পিটিয়েছে*, পেটায়
si පහර*, ගැහුව*, වධ*, ගහනවා, ගැහුවා, ගහලා, තලනවා
ta அடித்த*, சித்திரவதை*, தாக்க*, அடிக்கி*, உதைத்*
uz kaltakla*, urishgan, калтакла*, қийноқ*
tg латукӯб, шиканҷа, зада буданд, зада шуд, лату кӯб*, латукӯб*
ky сабап, сабашкан, кыйна*
sw alipigwa, amepigwa, kuteswa, anapigwa, wanampiga, aliteswa, anateswa
tr dovul*, iskence*, dayak
kk ұрып*, соққыға жық*, азапта*
am ተደበደበ, ደበደቡት, ይደበደባል
pa ਕੁੱਟ*, ਤਸੀਹ*, ਮਾਰਕੁੱਟ
ml മർദ്ദി*, മർദി*, അടിച്ചു, പീഡിപ്പി*
te కొట్టా*, కొడుతు*, చిత్రహింస*
[confinement]
en locked, locked up, confined, in a pit, in pit, basement held, kept in basement,
    not allowed to leave, cannot leave, held in room, zindan, held in basement, locked in,
    kept locked, detained until signed, kept in room, guarded
ru заперли, в яме, зиндан, держат в подвале, держали в подвале, не выпускают, взаперти,
    держали взаперти, не выпускают из части, закрыли в, подвал, зиндане
es encerrad*, no lo dejan salir, en un sotano
fr enferme*, sequestre*, dans une fosse, dans une cave
ar محبوس, حبسوه, لا يسمحون له بالخروج,
    حبسوا .. غرفة|قبو|حفرة|مبنى|سرداب|سكن|مخزن, سجنوا .. حفرة|قبو|بحفرة|بقبو|سرداب|غرفة, بحفرة,
    في حفرة, في قبو, بقبو, بالقبو, بالسرداب, في سرداب, زنزانة, ممنوع من الخروج, ممنوع الخروج|يطلع,
    ما يخلو* .. يطلع|يخرج, لا يسمح* .. بالخروج|الخروج, حجزوا في, محجوز في
fa در زیرزمین|تهکوی|چاه|چقوری|گودال, بندی کرد*, قفل کرد*, نمی گذارند بیرون, اجازه بیرون ندار*,
    در اتاق بند|قفل
ur کمرے|تہہ خانے|گڑھے|کیمپ میں بند, گڑھے میں, تہہ خانے میں, باہر .. جانے نہیں, بند کر کے رکھ*,
    بند کر رکھ*
ne थुनेर, कोठामा थुने*
hi बंद कर*, कैद कर*, बंद रख*, बंद करके*, कैद रख*
bn আটকে রাখ*, বন্দী করে, আটকে রেখে*, তালা দিয়ে*
uz qamab qoy*, қамаб қўй*
sw alifungiwa, amefungiwa, walimfungia, wamemfungia
pt trancad*, preso num quarto, trancaram
ky камап коюшту, камап кой*
ta அறையில் அடை*, பூட்டி வைத்*, அறையில் பூட்டி*
si හිර කරලා, හිරකර*, කාමරයක හිර*
[coercion_superior]
en commander force*|forced|made|ordered, forced by commander, forced by officer,
    officers force*, commander pressed, sergeant forced, made to sign by commander,
    officers forced, forced to sign in unit
ru командир* .. заставил*|заставляет|вынудил*|принудил*|давит|давил, заставил* .. командир*,
    офицер* .. заставил*|вынудил*, заставили подписать в части,
    заставляют подписать контракт
uk командир* .. змусив|змушує|примусив
es comandante .. obligo|forzo, obligado por el comandante
fr commandant .. force|oblige, force par le commandant
ar القائد .. أجبره, أجبره .. القائد|الضابط,
    القائد|الضابط|الآمر|الضباط|القادة|آمر .. أجبر*|جبر*|غصب*|ضغط*|يجبر*|يضغط*,
    أجبر*|جبروا .. القائد|الضابط|الآمر|الضباط
fa قوماندان|فرمانده|افسر .. مجبور*|به زور, مجبور* .. قوماندان|فرمانده|افسر
ur کمانڈر|افسر|افسران|افسروں .. مجبور|زبردستی, زبردستی .. کمانڈر|افسر
[coercion_authority]
en police forced, forced by police, police took, police raid, raid,
    taken to enlistment office, taken to military office, forced by migration,
    migration officers, police made him sign, officials forced, taken by police,
    police force*, police beat, military police force*, immigration officers,
    made to sign by police, signed at police station, signed in police station,
    in police station
ru рейд*, облав*, отвезли в военкомат, увезли в военкомат, доставили в военкомат,
    полиция .. заставил*|забрал*|увезл*|отвезл*|вынудил*, заставила полиция,
    следователь .. заставил*|вынудил*|предложил, заставили в полиции, в отделе полиции,
    в отделении, омон, привезли в военкомат
uk рейд*, облав*, відвезли у військкомат, повезли у військкомат
es redada*, policia .. obligo|llevo|forzo
fr rafle*, police .. force|oblige|emmene
ar مداهمة, الشرطة .. أجبرته|أخذته,
    الشرطة|البوليس|شرطة|دائرة الهجرة .. أجبر*|جبر*|غصب*|ضغط*|وقعوه|وقعته,
    أجبر* .. الشرطة|البوليس|الهجرة, في قسم الشرطة, بقسم الشرطة, في المخفر, بالمخفر,
    في مركز الشرطة, بمركز الشرطة
fa پولیس|پلیس .. مجبور*|به زور|برد*, در حوزه پولیس, در کلانتری
ur پولیس .. زبردستی|مجبور, تھانے میں .. دستخط*
uz reyd*, voenkomatga olib*, рейд*, военкоматга олиб*
tg рейд*, ба военкомат бурд*
ky рейд*, военкоматка алып*
[pay_withheld]
en not paid, no salary, no pay, unpaid, never paid, salary not paid, without pay,
    did not get salary, no payment, salary withheld, not getting salary,
    not received salary, pay withheld,
    salary|wages|pay|stipend not given|received|credited|coming|released,
    salary|wages|pay is|was|were not given|received|credited, salary|wages|pay .. stopped|pending,
    not given .. salary|wages|pay, dues not, dues pending, wants|want .. dues, unpaid dues,
    salary|wages|pay for .. due|pending, months salary due|pending,
    not even .. rupee|penny|paisa|dollar, not getting pay|wages|money|payment, pay not
ru не платят, не заплатили, не выплатили, без зарплаты, не получил деньги,
    не получает деньги, не выплачивают, денег не платят, зарплату не
uk не платять, не виплатили, без зарплати
es no le pagan, no le pagaron, no pagan, sin pago, sin salario
fr pas paye, non paye, sans salaire, n est pas paye, impaye, jamais paye, salaire non verse,
    salaire impaye, pas de salaire
pt nao pagaram, sem salario, nao paga*
ar لم يدفعوا, لا راتب, بدون راتب, لم يستلم راتبه, لا يدفعون,
    لم|ما يستلم|استلم|يقبض|قبض|يأخذ|أخذ|يتقاض*|يصرف*|صرف*|وصله .. راتب*|رواتب*|معاش*|مستحقات*|
    أجور*|مرتب*|فلوس*|مصاري*,
    ما أعطوا|عطوا|انطوا|دفعوا|أعطوه|انطوه|عطوه .. راتب*|رواتب*|فلوس*|معاش*|مصاري*,
    راتب*|رواتب*|معاش*|مرتب* .. ما|لم وصل*|تصل|يصل|استلم*|تصرف|يصرف, بلا راتب|رواتب,
    بدون رواتب|معاش|مرتب|أجر, من غير مرتب|راتب|فلوس, دون راتب|رواتب, ما قبض,
    رواتبه محجوزة|موقوفة|مقطوعة, راتبه محجوز|موقوف|مقطوع, سرقوا رات*|رواتب*, أكلوا راتب*|رواتب*,
    مقبضش|ماقبضش|مخدش|ماخدش .. مرتب|راتب|مليم|فلوس|جنيه|حاجة, ولا مليم|فلس|قرش|روبل|ليرة|دينار,
    ولا راتب
fa معاش*|حقوق*|پول* .. نداد*|نمی|نمیده*|نگرفت*|نرسید*, معاش|حقوق پرداخت نشد*, بی معاش,
    بدون معاش|حقوق,
    معاش*|حقوق* .. قوماندان|فرمانده|دلال|قطع|ماند*
ur تنخواہ نہیں, تنخواہ .. نہیں, پیسے نہیں ملے,
    تنخواہ .. روک*|بند|کھا, تنخواہ ایجنٹ*|کمانڈر*
hi वेतन नहीं, तनख्वाह नहीं, पैसे नहीं मिले, वेतन .. नहीं, तनख्वाह .. नहीं, सैलरी नहीं, पगार नहीं,
    एक पैसा नहीं, एक रुपया नहीं
ne तलब पाएको छैन, तलब छैन, तलब नपाए*, तलब नदिए*, तलब पाएन, तलब दिएन, तलब दिएको छैन, तलब पाएका छैन*
bn বেতন পায়নি, বেতন পায়নি, বেতন দেয়নি, বেতন দেয়নি, বেতন নেই,
    বেতন .. দেয়নি|পায়নি|দেয়|পাইনি|পায়
si පඩි* .. නැ*, වැටුප්* .. නැ*, පඩි දෙන්නේ නැ*, වැටුප් දෙන්නේ නැ*
ta சம்பள* .. இல்லை|வரவில்லை|கிடைக்கவில்லை|தரவில்லை,
    சம்பள* .. கொடுக்கவில்லை|தரப்படவில்லை|வழங்கவில்லை
uz maosh bermay*, pul bermay*, маош бермай*, маош бериш*, маош тўлан*, maosh berish*, maosh tolan*
sw hajalipwa, hakulipwa, hajapata mshahara, hawajamlipa
tr maas odenmedi, parasini alamadi
ky айлык төлөнбө*, айлыгы төлөнбө*, айлык бербе*, акча бербе*
kk айлық төленбе*, жалақы төленбе*, ақша бермей*
tg маош надод*, маошашро надод*, маош намедиҳанд, маош нагирифт*
am ደመወዝ አልተከፈለ*, ደሞዝ አልተከፈለ*
pa ਤਨਖਾਹ .. ਨਹੀਂ, ਤਨਖ਼ਾਹ .. ਨਹੀਂ, ਪੈਸੇ ਨਹੀਂ ਮਿਲੇ
ml ശമ്പള* .. ഇല്ല|കിട്ടിയില്ല|നൽകിയില്ല|കൊടുത്തില്ല|കിട്ടിയിട്ടില്ല|നൽകിയിട്ടില്ല
te జీతం .. లేదు|ఇవ్వలేదు|రాలేదు|ఇవ్వడం
[card_or_account_taken]
en took .. bank card|card|atm|account, bank card taken, card taken, atm card taken,
    card with commander, bank card with, took his card, card and pin, atm .. taken|with|kept,
    bank card .. with|kept|held|taken, atm card .. with|kept
ru забрал* .. карт*, карту забрал*, банковск* карт* .. у|забрал*, карта у командира, банковск*
    карт* .. забрал*|отобрал*|отнял*, отобрал* .. карт*
uk забрал* .. картк*
es quitaron .. tarjeta, tarjeta .. retenida
fr carte bancaire .. prise|confisquee, pris .. carte bancaire
ar أخذوا .. بطاقته, بطاقته البنكية,
    أخذوا|خدوا|سحبوا|شالوا|صادروا|أخذ .. بطاقته|بطاقة|بطاقاتهم|كرته|كارته|الكارت|الماستر|ماستر,
    بطاقته|كرته|كارته .. عند|مع القائد|الضابط|السمسار|المكتب,
    سحبوا .. حسابه|رصيده|فلوسه|مصاريه|رواتبه, البطاقة البنكية .. عند|مع|أخذوا|محجوزة, فيزا البنك,
    سرقوا حسابه|بطاقته
fa کارت بانک*|کارتش .. گرفت*|نزد|پیش|برد*
ur بینک کارڈ|اے ٹی ایم|کارڈ .. چھین*|لے|پاس|رکھ*|لیا
uz kartasini .. olib|tortib, картасини .. олиб|тортиб
pt tomaram|tiraram .. cartao, cartao .. retido
sw walichukua kadi, kadi ya benki .. imechukuliwa|ilichukuliwa|walichukua
[medical_denied]
en no treatment, no medical, denied treatment, treatment denied, without treatment,
    not treated, no doctor, refused treatment, no medicine
ru не лечат, без лечения, не оказали помощь, отказали в лечении, нет лечения, не лечили
uk не лікують, без лікування
es sin tratamiento, sin atencion medica, no lo atienden
fr sans soins, pas soigne, refus de soins, non soigne
ar بدون علاج, لا علاج, رفضوا علاجه,
    بلا|دون علاج, من غير علاج, ما عالجوا, ما يعالجو*, لم يعالج*, ما تعالج,
    رفضوا .. علاج*|يعالجوه|معالجته, منعوا .. العلاج|علاج*, لا يوجد علاج, ماكو علاج, مفيش علاج,
    مافي علاج
fa بدون تداوی|درمان|علاج, تداوی نمی*|نشد*|نکرد*, درمان نمی*|نشد*|نکرد*
ur علاج نہیں, علاج .. نہیں, بغیر علاج, علاج کے بغیر
ne उपचार छैन, उपचार नपाए*
hi इलाज नहीं
bn চিকিৎসা পাচ্ছে না, চিকিৎসা নেই
[signature_forged]
en forged signature, signature forged, signed for him, fake signature, signed in his name
ru подделал* подпись, подпись поддел*, расписались за него, подписали за него,
    поддельн* подпис*
es firma falsificada, falsificaron su firma
fr signature falsifiee, fausse signature, signe a sa place
ar توقيع مزور, زوروا توقيعه,
    زوروا .. توقيع*|إمضاء*, توقيعه مزور, وقعوا عنه|بدله|بداله|باسمه, مو|مش|ليس توقيعه
fa امضای جعلی, امضایش را جعل*, امضا جعل*
ur جعلی دستخط, دستخط جعلی
uz imzosini qalbakilashtir*, soxta imzo, имзосини қалбакилаштир*, сохта имзо
pt assinatura falsificada, falsificaram a assinatura, falsificaram sua assinatura
sw saini ilighushiwa, sahihi ilighushiwa, walighushi saini
ky колун жасалмала*, жасалма кол
tg имзояшро сохта*, имзои қалбакӣ
[substances]
en drugged, drunk when, made drunk, alcohol given, under alcohol
ru напоили, опоили, в пьяном виде, пьяным, под наркотик*
es drogado, borracho, emborracharon
fr drogue, saoul, ivre
ar مخدر, سكران
"""
