"""Words that keep no secret, and what is to be given to nobody."""

SECRETS = """
[nothing]
en secret service*, secret police, secret unit, secret prison, secret place, secret work,
    secret job, secret base, confidential work|job|mission, dont share location|food|room|
    flat, shares no .., no publication yet, keep quiet when, nobody to give, no embassy in|
    help|answer|reply|response|near|here|there|yet|of|for
ru не звон*|пиш*|отвеча*|вер*|нуж*|доверя*|сказал*|сообщ*|говорил*|открыва*|помога*|дает*|
    интерес* .. никому, никому не говорил*|сказал*|нужен|нужны|нужна|сообщил*|позвонил*|
    дозвон*|верит|доверяет|писал*|пишет|звонит|отвечает|удается|удалось|дали|помогли|давал*,
    никому ничего не сказал*|сообщил*
uk не дзвон*|пиш*|вірить|потріб*|сказа* .. нікому, нікому не сказа*|дзвонить|пише|потріб*|
    вірить
es no compartio, no dijo a nadie, no dijo nada a nadie, trabajo confidencial|secreto,
    no conoce a nadie, no llama a nadie, no tiene a nadie, no tenemos a nadie,
    no contesta a nadie, no le pago a nadie
fr ne connait|repond|parle|voit|telephone|appelle a personne, ne .. repond|parle|
    telephone a personne, n a rien dit a personne, n a dit a personne, travail confidentiel,
    ne|n peut|peuvent|pouvait|arrive|arrivent pas .. ambassade|consul*|autorites
ar خدمة سرية, شرطة سرية, المخابرات السرية
[no_share]
en do|must|should|shall|may|can|pls|please|to not .. share|forward|publish|disclose|
    distribute|circulate|reveal|leak|repost, dont|donot|never|cannot|cant|mustnt|
    shouldnt share|forward|publish|disclose|distribute|reveal|leak|repost|post,
    not to be shared|published|forwarded|disclosed|given, ^ not share|forward|publish,
    ^ no share|sharing|publication|publicity|publish, not for sharing|share|publication|
    publishing|media|press|public|others, not|dont|never give|tell|pass|show|
    send .. to anyone|anybody|any|nobody|noone|others|other|public|media|press|third, dont|
    donot|never give|tell|pass|show|send .. anyone|anybody|any|nobody|others|public|media|
    press, do not give|tell|pass|show|send .. anyone|anybody|any|nobody|others|public|media|
    press, not to give|tell|pass|show|share|send .. to|with anyone|anybody|any|nobody|
    others|public|media|press, not tell|give|show anyone|anybody|nobody, dont tell anyone|
    anybody|nobody, give|tell|show|pass|share|forward .. to|with noone|nobody|none, tell|
    give|show nobody|noone, tell|give|show no one, give to no one, confidential*,
    strictly private, keep private, keep it private, keep secret, keep it secret,
    keep this secret, top secret, ^ secret, keep quiet, keep it quiet, keep between us,
    between us, only for you, for you only, for your eyes, your eyes only, for internal use,
    internal only, internal use, stays with us, stay with us only, only our group,
    only this group, not leave this, must not leave, not public, dont make public,
    do not make public, no public, no media, no press, no publicity, without publicity,
    no names to, do not name, dont name, do not mention .. name, off record, off the record,
    not to anyone, not to anybody, to nobody, to no one, no one may know, no one must know,
    no one should know, nobody should know, nobody must know, nobody may know,
    nobody can know, nobody to know, do not pass on, dont pass on, not pass on,
    not passed on, hide his name, not disclose, no disclosure, not for anyone,
    only .. our eyes, embargo*, undisclosed, refuses consent, refused consent,
    no consent to share, does not consent to, not agree .. share*, does not agree .. share*,
    doesnt want .. share*|known|public*, does not want .. share*|published|known|public*,
    not want .. shared|published|known|public*, withdraw* consent, ask* not to .. share*|
    publish*|forward|disclose, ask* .. not .. be shared|published, only lawyer|us|group|
    coordinator|caseworker may|can see|know|have, only for us, for our eyes,
    for our group only, for your group only, only our organisation, only our organization,
    own group only, keep for yourself, keep inside, keep within, stay inside, not to share,
    not to publish, not to disclose, not to forward, not share outside, do not show anyone|
    anybody, no info to anyone|others|anybody, no information to anyone|others|anybody,
    do not give out, dont give out, give nothing to anyone, nothing to anyone,
    trust nobody with this, data must stay, must stay with us, must stay secret,
    must remain secret, stay secret, remain secret, hide from everyone,
    not for sharing outside, for internal, only with us, keep .. with|between|among us,
    no sharing, not send further|on, no one|nobody should|must|may see|read, do not send on,
    dont send on, lawyer only $, only lawyer $
ru не передавать, не передавайте, никому не .. передавать|давать|сообщать|говорить|
    показывать|рассказывать|пересылать|отдавать|отправлять, никому не передавайте|давайте|
    сообщайте|говорите|показывайте|рассказывайте|пересылайте, никому ничего не,
    никому не надо, никому нельзя, не давать никому, не .. никому, не давать данн*,
    не публиковать, не публикуйте, не разглашать, не разглашайте, не распространять,
    не распространяйте, не делиться, не делитесь, не пересылать, не пересылайте,
    не показывать, не сообщать никому, никому!, конфиденциальн*, строго между, между нами,
    только для вас, только для нас, только для внутреннего, для внутреннего пользования,
    держать|хранить|сохранить|сохраните|храните|держите .. тайне|секрете|тайну, ^ в тайне,
    ^ в секрете, ^ секретно, совершенно секретно, не для публикации, не для печати,
    без огласки, не оглашать, не афишировать, не выкладывать, не выносить, не упоминать,
    просит не разглашать, просит не публиковать, просит не передавать, нельзя передавать,
    нельзя публиковать, нельзя распространять, без публикации, без передачи,
    против передачи, никто не должен знать, чтобы никто не узнал, чтобы никто не знал,
    держите при себе, никому об этом, не распространяться, строго конфиденциально,
    никому из посторонних, третьим лицам, данные не давать, никуда не передавать,
    никаких публикаций, без разглашения, только своим, не для передачи, никуда не сообщать,
    ^ никому $, никому ни слова, ни слова никому
uk не передавати, не передавайте, нікому не .. передавати|давати|казати|повідомляти|
    показувати, нікому не передавайте|кажіть|давайте|показуйте, не .. нікому,
    не публікувати, не публікуйте, не розголошувати, не розголошуйте, не поширювати,
    не поширюйте, не ділитися, конфіденційн*, між нами, тільки для вас, лише для вас,
    таємно, тримати в таємниці, в таємниці, не для публікації, без розголосу,
    ніхто не має знати, ніхто не повинен знати, ^ нікому $
es no compartir, no compartan, no comparta, no compartas, no compartirlo, no divulgar|
    divulguen|divulgue, no difundir|difundan|difunda, no publicar|publiquen|publique,
    no revelar|revelen|revele, no entregar|entreguen .. a nadie, no dar .. nadie,
    no den .. nadie, no decir .. nadie, no digan .. nadie, no diga .. nadie,
    no pasar .. nadie, no mostrar, no enviar .. nadie, no contar .. nadie, no reenviar|
    reenvien, ^ a nadie, confidencial*, ^ secreto, ^ en secreto, mantener|
    guardar .. secreto, entre nosotros, solo para ustedes, solo para usted,
    solo para uso interno, uso interno, no hacer publico, sin publicar, no mencionar,
    nadie debe saber, nadie puede saber, que nadie sepa, guardar reserva, reservado,
    no autoriza*, no da consentimiento, prohibido compartir, prohibido publicar,
    solo nosotros, solo para nosotros, a terceros, no facilitar|faciliten, que no se sepa,
    que no se publique, que no se comparta, no se publique, no se comparta, no se difunda,
    no lo compartan, no la compartan, no lo publiquen, no lo digan, no la den, no lo den,
    sin difundir, no pasar a nadie, no dar datos, no den datos, no dar sus datos,
    mantener en reserva, en reserva, no .. digan|diga|den|pasen|cuenten|cuente|muestren|
    entreguen|ensenen a nadie, ^ a nadie $, no comentar|comenten|comente, no reproducir,
    no circular
fr ne pas .. diffuser|partager|communiquer|transmettre|publier|divulguer|donner|montrer|
    transferer|reveler|ebruiter|repandre|citer, ne rien .. dire|publier|transmettre|
    communiquer|donner|diffuser, ne .. diffusez|partagez|communiquez|transmettez|publiez|
    divulguez pas, ne le .. a personne, ne .. a personne, pas a partager, pas a diffuser,
    pas de diffusion, pas diffuser, pas partager, pas publier, ^ a personne, confidentiel*,
    entre nous, ^ secret, garder .. secret, sous silence, strictement prive,
    a usage interne, usage interne, seulement pour vous, pour vous seulement,
    uniquement pour vous, sans publication, personne ne doit savoir, que personne ne,
    interdiction de diffuser, refuse la diffusion, refuse le partage,
    ne souhaite pas .. diffus*|partag*|publi*, ne veut pas .. diffus*|partag*|publi*,
    diffusion interdite, anonymat absolu, en toute discretion, ne le dites a personne,
    n en parlez a personne, ne parlez a personne, a garder pour nous, a garder entre nous,
    garder pour nous, pour nous seuls, pour nous seulement, ne pas donner, ne pas en parler,
    ne donnez a personne, ne rien dire, que cela reste entre nous, a des tiers, aux tiers,
    ne pas sortir, ne pas rendre public, garder confidentiel, non diffuser|partager|publier|
    communiquer
pt nao compartilhar, nao compartilhe*, nao partilhar, nao partilhe*, nao divulgar|divulguem|
    divulgue, nao publicar|publiquem|publique, nao dar .. ninguem, nao passar|passem|
    passe .. ninguem, nao contar .. ninguem, nao conte* .. ninguem, nao digam|
    diga .. ninguem, nao mostrar|mostrem|mostre, nao transmitir|transmitam, nao revelar|
    revelem|revele, nao entregar .. ninguem, a ninguem, para ninguem, confidencial*,
    ^ segredo, manter .. segredo, sigilo, sigiloso, entre nos, so para voces, uso interno,
    ninguem pode saber, ninguem deve saber, nao repassar|repassem|repasse|encaminhar|
    encaminhem, segredo, e segredo, em segredo, guardar segredo, manter sigilo
ar لا تعطوا, لا تعطي .. لأحد, لا تعطوها لأحد, لا يعطى, لا تشارك*, عدم مشاركة, لا يشارك,
    لا تنشر*, عدم النشر, لا ينشر, ممنوع النشر, عدم نشر, دون نشر, بدون نشر, لا تخبر* .. أحد*|
    لأحد, لا تخبروا, لا تقولوا, لا تقل .. لأحد, لا تعرض*, لا ترسل* .. لأحد|أحد,
    لا تسلم* .. لأحد|أحد, عدم إعطاء, عدم إفشاء, عدم تسليم, لا تفش*, لأي أحد, لا أحد يعرف,
    لا لأحد, لأحد, يجب ألا يعرف أحد, ألا يعلم أحد, ^ سري, سري للغاية, بسرية, سري جدا,
    للاستخدام الداخلي, لكم فقط, بيننا, بيننا فقط, ممنوع المشاركة, ممنوع إعطاء, يرفض النشر,
    يرفض المشاركة, ترفض النشر, لا توافق على النشر, لا يوافق على النشر, ممنوع نشر,
    ممنوع مشاركة, لا تعطى لأحد, لا يجوز مشاركة, يبقى سريا, يبقى سري, ابقوه سرا, أبقوه سرا,
    لا تعطي اسمه, لا تعطوا اسمه, لا تسلموا, لا يعطى لأحد, لطرف ثالث, لا يجوز نشر,
    عدم إعطائه, عدم الإفصاح, لا تفصحوا, لا تعط*,
    لا|ما تقولو*|تكولو*|تحكو*|تخبرو*|تنطو*|تعطو*|تدو*|تبعتو*|تدزو*|ترسلو* .. لأحد|لحد|لحدا|أحد|
    حدا|حد|اسمه|بياناته|معلوماته,
    ما تنشر*, متنشروش, ماتنشروش,
    متقولوش|تقولوش|متبعتوش|تبعتوش|متدوش|تدوش|متحكوش .. لحد|لحدا|لأي|اسمه|بياناته,
    رافض|رافضين|رافضة|رفضوا|رفض|يرفضون|يرفضوا النشر|نشر,
    بدون|دون|غير ذكر|كشف|نشر اسمه|الاسم|اسم|هويته|الأسماء, عدم ذكر|كشف اسمه|الاسم|هويته,
    دا|ده|هذا|هاد سر, بيني وبينكم,
    ما|لا|مش يريدون|يبون|بدهم|عايزين|نريد|بدنا|يريد|بده|عايز النشر|ينشر|ننشر|تنشروا|تنشرون
fa به کسی ندهید, به هیچکس, به هیچ کس, به کسی نگویید, به کسی نگوئید, به کسی نگو, به کسی نگین,
    به کسی ندین, منتشر نکنید, منتشر نشود, نشر نشود, پخش نکنید, محرمانه, به اشتراک نگذارید,
    بین خودمان, کسی نداند, کسی نباید بداند, فقط برای شما, افشا نشود, افشا نکنید,
    در اختیار کسی, نباید به کسی, به کسی داده نشود, سری بماند, به کسی .. ندهید|نگویید|نشان|
    نفرستید|نگوئید, جایی پخش نشود, جایی نگویید, به دیگران ندهید, به دیگران نگویید,
    نباید کسی بداند, فاش نشود, فاش نکنید,
    نامش را نگویید|نبرید|ننویسید|افشا, نام او را نگویید|نبرید|ننویسید, عکسش را نشر|پخش نکنید,
    نشر نکنید
ur کسی کو نہ .. دیں|بتائیں|بتانا|دینا|دکھائیں|بھیجیں, کسی کو مت .. بتائیں|دیں|بتانا|دینا|
    بتاؤ, کسی سے شیئر نہ, شیئر نہ کریں, شیئر مت, شائع نہ کریں, شائع نہ, ^ خفیہ, خفیہ رکھ*,
    رازداری, راز رکھ*, صرف آپ کے لیے, کسی کو بھی نہ, کسی کو نہ, کسی کو پتہ نہ,
    کسی کو معلوم نہ, کسی کے ساتھ شیئر نہ, عام نہ کریں, منظر عام پر نہ,
    کسی سے ذکر نہ|مت, نام ظاہر نہ|مت, نام نہ ظاہر|لیں|لکھیں|بتائیں|آئے, تصویر .. شیئر|شائع نہ|مت,
    کسی کے سامنے نہ
hi किसी को न .. दें|बताएं|बताएँ|देना|बताना|दिखाएं|भेजें|दो|बताओ, किसी को मत .. देना|बताना|
    बताओ|दो|दिखाना|बताइए, किसी को नहीं .. देना|बताना|बताएं, किसी को भी न, किसी को भी नहीं,
    किसी से साझा न, किसी के साथ साझा, साझा न करें, साझा ना करें, शेयर न करें, शेयर ना करें,
    शेयर मत, साझा मत, प्रकाशित न करें, गोपनीय, ^ गुप्त, गुप्त रख*, सिर्फ आपके लिए,
    केवल आपके लिए, किसी को ना, किसी को पता न, kisi ko mat .. batana|dena|batao|bataye|bolna|
    dikhana, kisi ko na .. batana|dena|bataye|batayen|de|den, kisi ko nahi .. batana|dena,
    kisi se share, share mat, share na karen, share na kare, kisi ko bhi, gupt, gopniya,
    किसी से न .. कहें|कहना|बताएं|साझा, किसी से मत .. कहना|कहो|बताना, नाम न बताएं,
    नाम मत बताना, सार्वजनिक न करें, सार्वजनिक ना करें, kisi ke saath share, naam mat
ne कसैलाई न*, कसैलाई पनि न*, कसैलाई नभन्नु*, कसैलाई नदिनु*, कसैलाई .. नभन्नु*|नदिनु*|नदिने|
    नभन्ने|नदेखाउ*|नबताउ*|नसुनाउ*|नपठाउ*, अरूलाई न*, अरुलाई न*, नबाँड्नु*, सेयर नगर्नु*,
    सेयर नगर्न, साझा नगर्नु*, प्रकाशित नगर्नु*, प्रचार नगर्नु*, बाहिर नदिनु*, बाहिर नजाओस,
    सार्वजनिक नगर्नु*, सार्वजनिक नगर्ने, गोप्य, गोप्य राख*, कसैलाई थाहा नदिनु*,
    kasailai na*, kasailai nabhannu, kasailai nadinu, arulai na*, gopya, share nagarnu,
    kasaile thaha, कसैसँग न*, कसैसंग न*, कसैसँग सेयर, अरूसँग न*, बाहिर न*, नाम नखोल्नु*,
    नाम नदिनु*
bn কাউকে .. দেবেন|দিবেন|বলবেন|জানাবেন|দেখাবেন|দিও|বলো|পাঠাবেন|শেয়ার না, কাউকে না,
    কাউকে কিছু, কাউকে বলা যাবে না, কাউকে দেওয়া যাবে না, কাউকে দেওয়া যাবে না,
    কাউকে জানানো যাবে না, কারো সাথে .. শেয়ার|শেয়ার|আলোচনা, কারও সাথে .. শেয়ার|শেয়ার,
    শেয়ার করবেন না, শেয়ার করা যাবে না, প্রকাশ করবেন না, প্রকাশ করা যাবে না,
    প্রচার করবেন না, ^ গোপন, গোপনীয়, গোপন রাখ*, গোপন থাক*, কেউ যেন না জানে,
    শুধু আপনাদের জন্য, kauke .. diben|dibenna|bolben|bolbenna|janaben|deben|bolo, kauke na,
    kauke bolben na, kauke diben na, gopon rakh*, share korben na, karo sathe share,
    কারো কাছে .. বলবেন|দেবেন|প্রকাশ|দিবেন, নাম প্রকাশ করবেন না, বাইরে দেবেন না,
    তথ্য দেবেন না
si කාටවත් .. එපා|දෙන්න|කියන්න, කිසිවෙකුට, කිසිවකුට, කාටවත්, බෙදාගන්න එපා, පළ කරන්න එපා,
    රහස්*, රහසිගත*, බෙදා නොගන්න, ප්‍රසිද්ධ නොකරන්න
ta யாருக்கும் .. வேண்டாம்|கூடாது|கொடுக்க|சொல்ல|கொடுக்காதீர்கள்|சொல்லாதீர்கள்,
    யாரிடமும் .. வேண்டாம்|கூடாது|சொல்ல|சொல்லாதீர்கள்|பகிர*, யாருக்கும், யாரிடமும்,
    யாருடனும், பகிர வேண்டாம், பகிரக்கூடாது, பகிராதீர்கள், வெளியிட வேண்டாம், வெளியிடக்கூடாது,
    இரகசிய*, ரகசிய*
uz hech kimga .. bermang|aytmang|berilmasin|aytilmasin|bermaslik|aytmaslik|korsatmang|
    yubormang|bermanglar|aytmanglar, hech kimga, hech kim bilmasin, hech kim bilan,
    tarqatmang, tarqatilmasin, elon qilmang, elon qilinmasin, sir saqla*, sir tut*, maxfiy,
    ulashmang, boshqalarga bermang, birovga aytmang, birovga bermang, hechkimga, ҳеч кимга,
    ҳеч ким билмасин, ҳеч ким билан, тарқатманг, эълон қилманг, эълон қилинмасин,
    сир сақла*, сир тут*, махфий, бировга айтманг, бировга берманг, boshqalarga aytmang,
    begonalarga, oshkor qilmang, oshkor qilinmasin, ошкор қилманг, ошкор қилинмасин,
    бошқаларга айтманг, бошқаларга берманг
tg ба касе .. надиҳед|нагӯед|надеҳ|нафиристед, ба ҳеҷ кас, ба касе надихед, ба касе нагуед,
    ба хеч кас, паҳн накунед, нашр накунед, махфӣ, махфи, сирр, сирри, касе надонад,
    пахн накунед, дар байни мо, ба дигарон .. надиҳед|нагӯед, ошкор накунед,
    ба касе нишон надиҳед, ба касе хабар надиҳед
ky эч кимге .. бербегиле|айтпагыла|берилбесин|айтылбасын|бербеңиз|айтпаңыз|көрсөтпөңүз,
    эч кимге, эч ким билбесин, эч ким менен, таратпагыла, таратпаңыз, таратылбасын,
    жарыялабагыла, жарыялабаңыз, жашыруун, купуя, сыр сакта*, башкаларга бербе*,
    башкаларга айтпа*, ачыкка чыгарба*, башкаларга .. бербегиле|айтпагыла,
    эч кимге .. көрсөтпөгүлө|жибербегиле|билдирбегиле, жарыяланбасын, жарыялоого болбойт,
    таратууга болбойт
kk ешкімге, таратпаңыз, құпия сақта*, құпия ұста*, ^ құпия $
sw usimwambie mtu, usimpe mtu, msimwambie mtu, msimpe mtu, usiambie mtu, msiambie mtu,
    usishiriki, msishiriki, usisambaze, msisambaze, usichapishe, msichapishe, asiambiwe mtu,
    mtu yeyote asijue, mtu yeyote asipewe, asipewe mtu, mtu asijue, ^ siri, ni siri,
    iwe siri, usitoe, msitoe, usitangaze, msitangaze, usimpe yeyote, usimwambie yeyote,
    isitolewe, usionyeshe, msionyeshe, usimpe mtu yeyote, usimwonyeshe mtu,
    taarifa zisitolewe, zisitolewe, isitangazwe, wasiambiwe, asiambiwe yeyote,
    mtu mwingine asijue, usiseme kwa mtu, usiwaambie watu, msiwaambie watu, usishirikishe,
    msishirikishe, usishirikishe na yeyote
tr kimseye .. verme|vermeyin|vermeyiniz|soyleme|soylemeyin|soylemeyiniz|gostermeyin|
    anlatmayin|bildirmeyin|iletmeyin|verilmesin|soylenmesin, kimseyle .. paylasmayin|
    paylasmayiniz|paylasma|paylasmasin, kimse bilmesin, kimse bilmemeli, paylasma*,
    paylasilmasin, yayinlamayin, yayinlanmasin, yayimlamayin, gizli tut*, ^ gizli, gizlidir,
    aramizda kalsin, sir olarak, ucuncu kisilere, kimseye bilgi vermeyin,
    baskasina vermeyin, baskalarina vermeyin, kimseye bildirmeyin, gizli kalsin,
    gizli kalmali, paylasmak yasak
pa ਕਿਸੇ ਨੂੰ ਨਾ, ਕਿਸੇ ਨੂੰ ਨਹੀਂ, ਸਾਂਝਾ ਨਾ, ਗੁਪਤ
ml ആരോടും പറയരുത്, ആർക്കും കൊടുക്കരുത്, ആർക്കും, പങ്കിടരുത്, രഹസ്യം, രഹസ്യമായി, രഹസ്യമാക്കി*
ko 아무에게도, 공유하지, 비밀, 비공개
my ဘယ်သူ့ကိုမှ, မျှဝေမထားပါနဲ့, လျှို့ဝှက်
zu ungatsheli muntu, ungabeli muntu, ungaphi muntu, imfihlo, ungabelani
af moenie deel, moenie vertel, vertroulik, geheim
am ለማንም, ምስጢር, ሚስጥር, ሚስጢር, አታጋሩ, አይጋራ, ለማንም አትንገሩ
de niemandem weitergeben, vertraulich, nicht weitergeben
it non condividere, riservato, non diffondere, a nessuno
fil huwag ipaalam, huwag ibahagi, lihim
id jangan bagikan, rahasia, jangan beritahu siapa
so ha la wadaagin, qofna ha u sheegin, sir ah, ha la faafin, qofna ha u sheeg*, cidna ha u sheeg*
ps هیچا ته, چا ته مه
"""
