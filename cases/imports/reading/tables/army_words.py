"""Words of army work, in a column of promised jobs."""

# Words that may stand in a promised job and say nothing of civil work: the army, its pay and
# papers, the way there, figures and money.
NO_CIVIL_WORK = """
[army]
en army, military, soldier, contract, contract soldier, service, war, front, fight, fighter,
    training, pardon, citizenship, passport, salary, per, month, monthly, year, usd, dollar,
    dollars, rub, rubles, euro, eur, to, via, from, for, and, with, the, a, in, of, house,
    family, student, visa, ended, expired, study, studies, russia, europe, france, germany,
    poland, italy, spain, dubai, residence, permit, case, closed, ministry, defence,
    defense, mod, bonus, promised, pay, pm, mo, k, lakh, lakhs, month, months, unknown, not,
    known, none, no, na, n, prison, tourist, tour, university, freedom, free, sign, signing,
    join, joined, volunteer, lac, rs, money, mbbs, btech, bsc, msc, mba, degree, admission,
    higher
ru арми*, служб*, контракт*, военн*, солдат*, помилован*, гражданств*, паспорт*, рф, внж,
    рвп, прекращение, дела, дело, тыс, руб*, млн, долл*, в, и, на, за, с, по, от, до, месяц,
    мес, зарплат*, нет, сво, мобилизац*, призыв*, бонус, выплат*, учеб*, свобод*, амнист*,
    срок*, снятие, судимости, закрытие, деньги, неизвестно
uk армі*, служб*, контракт*, військов*, помилуван*, громадянств*, тис, грн, на, за
es ejercito, militar, soldado, contrato, rublos, dolares, euros, pasaporte, ciudadania, de,
    y, al, mes, con, la, el, en, a, por, servicio, guerra, indulto, residencia, salario,
    sueldo, mil, estudiante, estudios, visa, visado, no
fr armee, militaire, soldat, contrat, euros, roubles, dollars, passeport, nationalite,
    citoyennete, par, mois, et, de, d, la, le, l, en, a, pour, service, grace, etudiant,
    etudes, visa, salaire, guerre, pas
pt exercito, militar, soldado, contrato, rublos, dolares, por, mes, e, de, salario, guerra
ar راتب, جيش, الجيش, عسكري, عقد, دولار, جنسية, جواز, شهر, شهريا, في, من, إلى, دراسة, طالب,
    عفو, روبل, دينار, ألف, جندي, مع, على,
    بكالوريوس, ماجستير, دكتوراه, جامعة, معهد, طالبا, طالبة, دراسات, عليا, طب, هندسة, مقاتل, قتال,
    تدريب, بالشهر, بالجيش, التحاق, تطوع, متطوع, مكافأة, إقامة, فيزا, تأشيرة, سياحة, زيارة, روسيا,
    بروسيا, الى, ل, ب, و, ريال, جنيه, ليرة, يورو, مليون, الف, معاش, مرتب, غير, معروف, لا, يوجد,
    لاجئ
fa ارتش, سرباز, نظامی, قرارداد, حقوق, دلار, تابعیت, پاسپورت, ماه, در, و, به,
    محصل, دانشجو, تحصیل, تحصیلات, پوهنتون, دانشگاه, ویزه, ویزا, روسیه, دالر, افغانی, ماهانه,
    ماهوار, معاش, از, برای, هزار, عسکر, عسکری, اقامت, پناهنده
ur فوج, فوجی, معاہدہ, تنخواہ, ڈالر, ماہانہ, روپے, شہریت, طالب, علم, ویزا, ویزہ, پڑھائی, تعلیم,
    اسٹوڈنٹ, لاکھ, ہزار, سپاہی, بھرتی, میں, کی, کا, کے, اور, کنٹریکٹ,
    یونیورسٹی, پڑھنے, ماسٹرز, داخلہ, روس, روسی, ویزے, اقامہ, سے, پر, فی, ماہ, مہینہ, ٹریننگ
hi सेना, फौज, सैनिक, वेतन, रुपये, महीना, लाख, डॉलर, नागरिकता, और, छात्र, स्टूडेंट, स्टूडेन्ट,
    वीजा, वीज़ा, पढ़ाई, पढाई, अध्ययन, आर्मी, मिलिट्री, भर्ती, माह, महीने, हजार, तनख्वाह, में,
    की, का, के, को, सिपाही, रूसी, रूबल, कॉन्ट्रैक्ट
ne सेना, आर्मी, सैनिक, तलब, रुपैयाँ, महिना, मासिक, लाख, डलर, नागरिकता, र, विद्यार्थी, भिसा,
    पढाइ, अध्ययन, पढ्न, फौज, भर्ती, हजार, मा, को, सिपाही, रुसी, रुबल
bn সেনাবাহিনী*, সৈনিক, বেতন, টাকা, মাস*, লাখ, ডলার, নাগরিকত্ব, ও, ছাত্র, স্টুডেন্ট, ভিসা,
    পড়াশোনা, পড়ালেখা, আর্মি, সেনা, সৈন্য, হাজার, রুবল, মাসে, ভর্তি
si හමුදා*, ශිෂ්‍ය, වීසා, සිසු, අධ්‍යාපන*, ඩොලර්, රුපියල්, ලක්ෂ, මසකට, මාසෙකට, මාසයකට, වැටුප*,
    සොල්දාදු*
ta ராணுவ*, இராணுவ*, படை*, மாணவர்*, மாணவ, விசா, படிப்பு*, டாலர்*, லட்சம், ஆயிரம், மாதம்,
    மாதத்திற்கு, சம்பள*, சிப்பாய்
uz armiya*, harbiy, kontrakt*, shartnoma*, oylik, maosh, rubl, dollar, fuqarolik, армия*,
    ҳарбий, контракт*, маош, ойлик, фуқаролик*, минг, млн, ming
tg артиш, аскар*, ҳарбӣ, шартнома*, маош, шаҳрвандӣ, авф
ky армия*, аскер*, келишим*, айлык, маяна, жарандык, рубль, миң
sw jeshi, askari, mkataba, mshahara, uraia, kwa, mwezi
tr ordu, asker*, sozlesme, maas, vatandaslik, ayda, aylik
"""
