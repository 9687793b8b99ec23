"""Papers that are kept, fees and debts."""

MEANS = """
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
"""
