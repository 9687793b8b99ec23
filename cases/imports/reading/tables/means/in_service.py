"""Orders and offices, pay, care, signatures."""

MEANS = """
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
