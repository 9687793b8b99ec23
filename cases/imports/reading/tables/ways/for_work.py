"""Who went of his own will, or for work that was promised."""

WAYS = """
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
