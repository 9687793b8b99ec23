"""Who was brought to sign as a migrant."""

WAYS = """
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
"""
