"""Words that tell no means; deception, and a need that was used."""

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
"""
