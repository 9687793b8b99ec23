"""What is to be kept from his own state."""

SECRETS = """
[no_state]
en not|dont|never|donot|mustnt|no write|writing|contact|contacting|inform|informing|tell|
    telling|notify|send|call|calling|report|reporting|give|share|go|involve|approach|alert|
    ask|pass|letter|letters|talk|speak|message|mention|apply|forward|
    intimate|intimating|advise|disclose|refer|email|phone|visit .. embassy|embassies|consul*|
    commission|government*|govt|gov|ministry|authorit*|mofa|mea|mfa|state|regime|officials|
    officers|country, dont|not|never let .. embassy|government|authorit*|state|regime|
    ministry .. know, no|avoid|without|not|never embassy|consulate|government|ministry|
    authorities|state|regime .. contact|please|pls|involved|involvement, ^ no embassy,
    avoid .. embassy|consulate|government|authorities, not to|via|through|with .. embassy|
    consulate|government|govt|authorities, nothing .. to .. embassy|consulate|government|
    govt|ministry|authorities|state, never .. embassy|government, no contact with|
    to .. embassy|consulate|government|govt|authorit*|state|ministry,
    no letter .. to .. embassy|consulate|government|ministry|state, keep .. away|
    from .. embassy|consulate|government|authorities|state, keep .. embassy|consulate|
    government|authorities|state out, embassy|consulate|government|govt|ministry|
    authorities|state|regime must|should|may|can not|never know|learn|find|hear|be|see,
    embassy|government|govt|authorities|state|regime mustnt|shouldnt|cannot|cant know|learn|
    find, hide .. from .. embassy|government|govt|authorities|state, afraid|fear|fears|
    fearing|scared|frightened|terrified|danger|threat*|worried|distrust*|persecut*|wanted|
    punish* .. government*|govt|regime|authorities|embassy|consulate|state|intelligence|
    country, dont|doesnt|not|never trust .. embassy|government|govt|consulate|authorities|
    state, if .. embassy|government|govt|regime|authorities know*|find*|learn*|hear*,
    embassy|consulate|government .. hand|hands|give|gives|report|reports|reported .. him|
    them .. back|over|to, embassy|government .. is|are not safe, embassy .. dangerous|
    danger, not safe .. embassy, family .. punished|arrested|killed if, regime will,
    government will .. punish|kill|arrest, opposition .. at home, political refugee,
    dissident, fled .. own government|regime, asks* .. no .. embassy|government,
    without .. embassy|government|authorities knowing, no letter to .. embassy|government|
    state|consulate, nothing official to .. embassy|government|state, never .. tell|inform|
    contact .. embassy|government|authorities|state, embassy works with russia*,
    embassy cooperates, fear of own state|government|country, state|government .. punish*|
    persecut*|kill*|arrest* .. family, family .. danger if .. embassy|government|state,
    no home state|embassy|consulate|government contact, not contact home|own state|
    government|country|embassy
ru не писать|пишите|сообщать|сообщайте|обращаться|обращайтесь|передавать|передавайте|
    говорить|говорите|звонить|звоните|связываться|связывайтесь|информировать|информируйте|
    уведомлять|уведомляйте|ходить|ходите|давать|давайте|отправлять|отправляйте|привлекать|
    контактировать|надо|нужно|слать|запрашивать .. посольств*|консул*|власт*|правительств*|
    мид|милици*|государств*|спецслужб*|кнб|гкнб|снб|сгб|родин*|министерств*, не .. писать|
    сообщать|обращаться|передавать|говорить|связываться|звонить|отправлять .. посольств*|
    консул*|властям|правительств*|мид|гкнб|снб|сгб|кнб, только не .. посольств*|консул*|
    властям|мид|правительств*, посольств*|консул*|власт*|правительств*|мид|
    государств* .. не писать|сообщать|обращаться|передавать|говорить|звонить|пишите|
    сообщайте|обращайтесь|передавайте|должно|должны|должен|надо|нужно|говорите|знать|узнал*|
    знал*, в посольство нельзя|ни, посольству нельзя|ни, ни .. посольств*,
    никаких .. посольств*, никакого .. посольств*, никаких контактов с .. посольств*|власт*|
    государств*, без .. посольства|консульства|властей|участия государства,
    минуя .. посольств*|власт*, боится|боятся|боимся|опасается|опасаются|страх|боюсь|
    угроза .. власт*|посольств*|правительств*|режим*|спецслужб*|снб|гкнб|сгб|кнб|
    государства|кгб|консул*, не доверяет|доверяют|доверяем .. посольств*|власт*|
    правительств*|государств*, чтобы .. посольств*|власти .. не узнал*|знал*,
    преследу* .. на родине|дома|властями, политическ* беженец, если .. посольство|
    власти узнают|узнает, оппозиционер*, посольство .. не привлекать|уведомлять|
    информировать, посольство выдаст|сдаст, ни в посольство, ни в коем случае .. посольств*,
    никому из властей, власти .. накажут|посадят|арестуют|преследу*, на родине .. посадят|
    арестуют|пытк*|казн*|расстрел*, не обращаться к власт*
uk не писати|пишіть|повідомляти|повідомляйте|звертатися|звертайтеся|передавати|передавайте|
    казати|кажіть|дзвонити .. посольств*|консул*|влад*|уряд*|мзс|міністерств*|держав*,
    посольств*|консул*|влад*|уряд* .. не писати|повідомляти|звертатися|передавати|казати|
    повідомляйте|пишіть|звертайтеся, боїться|бояться .. влад*|посольств*|уряд*|режим*|
    держав*|спецслужб*, без .. посольства
es no|nunca|ni escribir|escriban|escriba|escribas|escribirle|contactar|contacten|contacte|
    contactarlos|informar|informen|informe|informarle|avisar|avisen|avise|avisarle|decir|
    decirle|digan|diga|llamar|llamen|llame|acudir|acudan|acuda|enviar|envien|comunicar|
    comuniquen|comunicarse|ir|vayan|notificar|notifiquen|notifique|entregar|pasar|dar|den|
    dirigir*|involucrar|involucren|hablar .. embajada|consul*|gobierno|minrex|cancilleria|
    autoridades|regimen|estado|ministerio, nada .. embajada|consul*|gobierno|minrex|
    cancilleria|autoridades|estado, sin .. embajada|consulado|gobierno|autoridades,
    embajada|consulado|gobierno|autoridades|estado|minrex .. no .. debe*|sepa*|puede*|
    entere*|se|avisar|escribir|contactar, evitar .. embajada|consulado|gobierno|autoridades,
    teme*|temen|miedo|temor|temiendo|amenaza* .. gobierno|regimen|autoridades|embajada|
    estado|consulado|castro*|dictadura, no confia* .. embajada|gobierno|autoridades|estado|
    consulado, si .. embajada|gobierno se entera*, si .. gobierno|embajada|regimen sabe*,
    ningun contacto con .. embajada|gobierno|estado|autoridades|consulado,
    ningun aviso .. embajada|gobierno, opositor*, disidente*, perseguido politico
fr ne|n|pas|jamais .. ecrire|ecrivez|contacter|contactez|informer|informez|prevenir|
    prevenez|dire|dites|signaler|aviser|transmettre|saisir|appeler|alerter|alertez|passer|
    communiquer|impliquer|parler|aller|solliciter|ecrivez .. ambassade|consul*|gouvernement|
    minrex|autorites|etat|ministere|regime, rien .. ambassade|consul*|gouvernement|
    autorites|etat|ministere, sans .. ambassade|consulat|gouvernement|autorites, ambassade|
    consulat|gouvernement|autorites|etat|ministere|regime .. ne .. doit|doivent,
    eviter .. ambassade|consulat|gouvernement|autorites|etat,
    aucun contact avec .. ambassade|consulat|gouvernement|autorites|etat|pays,
    pas de contact avec .. ambassade|consulat|gouvernement|autorites|etat, pas .. ambassade,
    craint|craignent|peur|crainte|redoute|menace* .. gouvernement|regime|autorites|
    ambassade|etat|consulat, ne .. confiance .. ambassade|gouvernement|autorites,
    si .. ambassade|gouvernement|autorites|regime apprend*|sait|savent, opposant*,
    dissident*
pt nao|nunca|nem escrever|escrevam|escreva|contatar|contatem|contactar|contactem|contacte|
    informar|informem|informe|avisar|avisem|avise|dizer|digam|diga|ligar|liguem|ligue|
    enviar|enviem|envie|comunicar|comuniquem|ir|notificar|notifiquem|falar|
    procurar .. embaixada|consul*|governo|itamaraty|autoridades|estado|ministerio|regime,
    nada .. embaixada|governo|autoridades, sem .. embaixada|governo|autoridades, embaixada|
    governo|autoridades nao .. pode*|deve*|saiba*, medo|teme*|receio .. governo|regime|
    autoridades|embaixada|estado
ar لا تكتب*|تتصل*|تخبر*|تبلغ*|ترسل*|تراسل*|تتواصل*|تعطوا|تعطي|تذهبوا|يكتب|يتصل|يبلغ|تراجعوا|
    تقولوا|نريد|يريد|تريد .. السفارة|سفارة|سفارته|سفارتنا|القنصلية|الحكومة|الخارجية|الدولة|
    السلطات|النظام|حكومة|حكومته, عدم|بدون|دون .. الاتصال|التواصل|مراسلة|إبلاغ|إخبار|اتصال|
    تواصل|علم .. السفارة|سفارة|القنصلية|الحكومة|الخارجية|الدولة|السلطات|النظام|حكومة,
    لا .. اتصال|تواصل|رسائل|علاقة .. مع|إلى|ب .. السفارة|الحكومة|الدولة|السلطات,
    بدون السفارة, ليس .. السفارة, يخاف|خائف|خايف|تخاف|نخاف|خوفا|يخشى|تخشى|نخشى|خوف|يخافون|
    خائفون|مهدد .. الحكومة|حكومته|حكومة|النظام|السلطات|السفارة|سفارة|المخابرات|الدولة|دولته|
    الأمن, السفارة|الحكومة|الدولة|السلطات .. يجب|لازم ألا|أن|ما, لا يثق|نثق|
    يثقون .. السفارة|الحكومة|الدولة|السلطات, السفارة|الحكومة .. لا تعلم|تعرف|تدري, معارض,
    مطلوب للنظام, لاجئ سياسي,
    لا|ما تخبرو*|تخابرو*|تقولو*|تكولو*|تحكو*|تتصلو*|تكلمو*|تبلغو*|تراسلو*|تراجعو*|تدزو*|تبعتو*|
    تتواصلو* .. سفارة|قنصلية|حكومة|خارجية|دولة|سلطات|أمن|مخابرات,
    متقولوش|تقولوش|متبلغوش|تبلغوش|متكلموش|تكلموش|متتصلوش|تتصلوش|متعرفوش|متبعتوش|تبعتوش .. سفارة|
    قنصلية|حكومة|خارجية|دولة|سلطات|أمن|مخابرات,
    ما|لا|مش بدهم|بده|بدها|بدنا|يريد|يريدون|نريد|عايز|عايزين|يبي|يبون|يشتي|يبغى .. سفارة|قنصلية|
    حكومة|خارجية|دولة|سلطات|أمن|مخابرات,
    خايفين|خايفة|خائفين|خائفة|بيخاف|بيخافوا|يخافون|يخشون|نخاف|خايف .. سفارة|قنصلية|حكومة|خارجية|
    دولة|سلطات|أمن|مخابرات,
    يرفض|يرفضون|رافض|رافضين|ترفض .. تواصل|اتصال|إبلاغ|تدخل|مراجعة .. سفارة|قنصلية|حكومة|خارجية|
    دولة|سلطات|أمن|مخابرات,
    بدون|دون|غير علم|معرفة سفارة|قنصلية|حكومة|خارجية|دولة|سلطات|أمن|مخابرات,
    ما|لا|مش بدو|بدي|بدهاش|بدوش .. سفارة|قنصلية|حكومة|دولة|سلطات|أمن|مخابرات
fa سفارت*|دولت|حکومت|کنسولگری|وزارت|طالبان|رژیم .. ننویسید|نگویید|نگوئید|ندهید|نگیرید|نشود|
    نفهمد|نفهمند|نداند|ندانند|نکنید|نروید|نفرستید|نگو|ننویس, از .. حکومت|دولت|سفارت|طالبان|
    رژیم|اطلاعات .. می|میترسد|میترسند|ترس*|بترس*, بدون .. سفارت|دولت, بدون اطلاع سفارت,
    ترس از .. حکومت|دولت|سفارت|رژیم|طالبان, به سفارت ن*,
    به دولت|حکومت|سفارت خبر ندهید|نرسد
ur سفارت*|حکومت|قونصل*|ایمبیسی|وزارت .. نہ|مت .. کریں|لکھیں|بتائیں|دیں|بتانا|کرنا|جائیں|
    بھیجیں|لکھنا|بتاؤ|دینا|ہو|چلے, سفارت*|حکومت|ایمبیسی کو نہ|مت, سفارت*|حکومت|
    ایمبیسی سے رابطہ نہ|مت, حکومت|سفارت*|ایجنسیوں سے .. ڈر*|خوف*|خطرہ, سفارت*|حکومت .. بغیر,
    افسر|افسروں|افسران|اہلکار|اہلکاروں|حکام|پولیس|حکومت|سفارت* .. نہ|مت
    کریں|کرنا|بتائیں|بتانا|دیں|لکھیں|کہیں|جائیں, افسر|افسروں|حکام|حکومت|سفارت* .. مت
hi दूतावास|सरकार|एम्बेसी|एंबेसी|मंत्रालय|विदेश मंत्रालय को .. न|ना|मत|नहीं .. लिखें|बताएं|
    बताएँ|बताना|दें|देना|लिखना|बताओ|कहना|भेजें|कहें|बोलना, दूतावास|सरकार|एम्बेसी|
    एंबेसी से .. संपर्क न|ना|मत, दूतावास|सरकार|एम्बेसी|एंबेसी को|से|में न|ना|मत, सरकार|
    दूतावास|एम्बेसी से .. डर*|खतरा|ख़तरा, embassy|sarkar|government ko .. mat|na .. batana|
    likhna|bolna|dena|likhe|bataye, embassy|sarkar ko|se mat|na, sarkar|government se dar*,
    अफसर|अफसरों|अफ़सर|अधिकारी|अधिकारियों|प्रशासन|पुलिस .. मत,
    दूतावास|सरकार|एम्बेसी|एंबेसी|मंत्रालय .. मत,
    अफसर|अफसरों|अधिकारी|अधिकारियों|पुलिस|प्रशासन|सरकार|दूतावास|एम्बेसी .. न|ना|नहीं
    करें|करे|करना|बताएं|बताएँ|बताये|बताना|कहें|कहना|लिखें|दें|जाएं
ne दूतावास*|राजदूतावास*|सरकार*|मन्त्रालय*|कन्सुलर*|एम्बेसी* .. नलेख्नु*|नभन्नु*|नपठाउ*|
    नदिनु*|नजानु*|नगर्नु*|नगर्ने|नभन्ने|नदिने|नलेख्ने|नबताउ*|नसोध्नु*|नगर्नुहोला|नगर,
    सरकार*|दूतावास*|राजदूतावास* .. डर*|त्रास*, embassy* .. nalekhnu*|nabhannu*|nadinu*|
    nagarnu*, sarkar* .. nabhannu*|nagarnu*, अधिकारी*|कर्मचारी*|प्रहरी*|सरकारी* ..
    नगर्नु*|नभन्नु*|नदिनु*|नबताउनु*|नजानु*, दूतावास*|सरकार*|अधिकारी* ..
    नभन्नू|नभन्नुस्|नजनाउनु*
bn দূতাবাস*|সরকার*|এম্বাসি*|এমবাসি*|মন্ত্রণালয়*|মন্ত্রণালয়*|কনস্যুলেট* .. বলবেন|জানাবেন|
    লিখবেন|দেবেন|করবেন|যাবেন|দিবেন|পাঠাবেন|বলা যাবে না, দূতাবাস*|সরকার*|এম্বাসি* .. বলবেন|
    জানাবেন|লিখবেন|দেবেন|করবেন|যাবেন|দিবেন|পাঠাবেন|লিখবো|জানানো|বলা না, দূতাবাস*|সরকার*|
    এম্বাসি* .. জানানো|বলা|যোগাযোগ .. যাবে না, সরকার*|দূতাবাস* .. ভয়*|ভয়*,
    embassy* .. likhben|bolben|janaben na, sorkar* .. bolben|janaben na,
    কর্মকর্তা*|অফিসার*|পুলিশ*|সরকারি .. বলবেন|জানাবেন|দেবেন|করবেন না,
    দূতাবাস*|সরকার*|কর্মকর্তা* .. বলা|জানানো|দেওয়া নিষেধ
si තානාපති*|රජය*|ආණ්ඩුව*|කොන්සල්* .. එපා, තානාපති*|රජය*|ආණ්ඩුව* .. බය*|බිය*,
    නිලධාරී*|නිලධාරි*|පොලිස*|අමාත්‍යාංශ* .. එපා
ta தூதரக*|அரச*|கன்சல* .. வேண்டாம்|கூடாது|எழுதாதீர்கள்|சொல்லாதீர்கள்|தெரிவிக்காதீர்கள்|
    எழுதவேண்டாம், அரச*|தூதரக* .. பய*|அச்ச*, அதிகாரி*|அமைச்சக*|காவல்*|போலீஸ* ..
    வேண்டாம்|கூடாது|சொல்லாதீர்கள்
uz elchixona*|hukumat*|konsul*|davlat*|vazirlik*|hokimiyat*|DXX* .. yozmang|aytmang|qilmang|
    bermang|bildirmang|bilmasin|yozmaslik|aytmaslik|bermaslik|qilmaslik|bormang|xabarlamang|
    yozilmasin|yubormang|yozmanglar|aytmanglar, hukumatdan|davlatdan|elchixonadan|
    hokimiyatdan|organlardan|dxxdan .. qorq*|hadik*, элчихона*|ҳукумат*|консул*|давлат*|
    вазирлик*|ҳокимият* .. ёзманг|айтманг|қилманг|берманг|билдирманг|билмасин|ёзмаслик|
    айтмаслик|бермаслик|борманг|хабарламанг, ҳукуматдан|давлатдан|элчихонадан|
    ҳокимиятдан .. қўрқ*
tg сафорат*|ҳукумат*|хукумат*|давлат*|консул*|вазорат*|мақомот*|кдам .. нанависед|нагӯед|
    нагуед|надиҳед|надихед|накунед|надонад|надонанд|нафиристед|наравед, ба сафорат на*,
    аз .. ҳукумат*|хукумат*|давлат*|сафорат*|мақомот*|кдам .. метарс*|тарс*
ky элчилик*|өкмөт*|бийлик*|мамлекет*|консул*|укмк* .. жазбагыла|айтпагыла|кайрылбагыла|
    билдирбегиле|кабарлабагыла|бербегиле|жазбаңыз|айтпаңыз|кайрылбаңыз|билдирбеңиз|билбесин|
    барбагыла|жөнөтпөгүлө|кабарлабаңыз, өкмөттөн|бийликтен|элчиликтен|мамлекеттен|
    укмктан .. корк*
kk елшілік*|үкімет*|билік* .. жазбаңыз|айтпаңыз|хабарламаңыз, үкіметтен|биліктен .. қорқ*
sw usiandikie|msiandikie|usiandike|msiandike|usiwaambie|msiwaambie|usiwasiliane|
    msiwasiliane|usiiambie|msiiambie|usiambie|msiambie|usipeleke|msipeleke|usiende|msiende|
    usijulishe|msijulishe|usihusishe|msihusishe|usitoe|msitoe|wasijue|isijue|usiripoti|
    msiripoti .. ubalozi|ubalozini|serikali|serikalini|balozi|wizara, ubalozi|
    serikali .. isijue|wasijue|usijue|usiambiwe|isiambiwe, anaogopa|wanaogopa|inaogopa|
    tunaogopa|hofu|naogopa .. serikali|ubalozi, msimwambie|usimwambie|msiwaambie|usiwaambie|
    msiambie .. ubalozi|serikali|wizara, msiwasiliane|usiwasiliane .. ubalozi|serikali
tr buyukelcili*|elcili*|konsoloslu*|hukumet*|devlet*|bakanli*|yetkili* .. yazmayin|
    bildirmeyin|soylemeyin|vermeyin|basvurmayin|gitmeyin|iletmeyin|yazilmasin|bildirilmesin|
    bilmesin|yazma|soyleme|bildirme|gecmeyin|kurmayin, hukumetten|devletten|rejimden|
    elcilikten|buyukelcilikten|konsolosluktan .. kork*|cekin*
pa ਦੂਤਾਵਾਸ|ਸਰਕਾਰ ਨੂੰ ਨਾ, ਸਰਕਾਰ ਤੋਂ ਡਰ*
ml എംബസി* .. അറിയിക്കരുത്|എഴുതരുത്|പറയരുത്, സർക്കാർ* .. ഭയ*
ko 대사관* .. 마세요|말아|말것|하지, 정부* .. 두려*|무서*
my သံရုံး* .. နဲ့|မရေးပါနဲ့, အစိုးရ* .. ကြောက်*
zu ungabhaleli inxusa, ungatsheli uhulumeni, wesaba uhulumeni
af moenie .. ambassade|regering, bang .. regering
am ኤምባሲ* .. አትጻፉ|አትንገሩ, ኤምባሲ*|መንግሥት*|መንግስት* .. አትጻፉ|አትንገሩ|እንዳይነገር|እንዳያውቅ|አታሳውቁ, ለኤምባሲው አትንገሩ,
    ለኤምባሲ አትንገሩ, ለመንግስት አትንገሩ
so safaaradda ha u sheeg*, dowladda ha u sheeg*
"""
