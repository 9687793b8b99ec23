"""Words that tell no office; offices of his own state and of Russia."""

OFFICES = """
[nothing]
en police station near, army hospital, police took, police raid
[mfa_home]
en mofa, mfa, mea, madad, foreign ministry, ministry of foreign affairs, foreign affairs,
    foreign affair, foreign office, consular dept, consular department, consular section,
    consular services, department of consular, dept of consular, state dept,
    state department, diaspora, dirco, minrex, minaffet, minrelex, relex, external affairs,
    ministry of external, foreign secretary, dfa, department of foreign affairs, mfa portal,
    overseas indian, diaspora affairs, ncrf, ministry of foreign, min of foreign affairs,
    min of foreign, min foreign affairs, mofaird, foreign affairs office, intl relations, eam,
    foreign min, external affair, consular
ru мид, министерство иностранных, мининдел, консульский департамент, консульское управление
uk мзс, міністерство закордонних
es cancilleria, minrex, ministerio de relaciones exteriores, ministerio de exteriores,
    relaciones exteriores, rr.ee., rel. exteriores, rree, mre
fr ministere des affaires etrangeres, affaires etrangeres, minrex, mae, maeci, diaspora
pt itamaraty, ministerio das relacoes exteriores, ministerio dos negocios estrangeiros,
    negocios estrangeiros, mre, minec, mirex, mne, ministerio dos negocios,
    ministerio das relacoes
ar وزارة الخارجية, الخارجية, شؤون المغتربين,
    وزارة خارجية, دائرة القنصلية, القسم القنصلي, الشؤون القنصلية, دائرة المغتربين,
    شؤون المصريين بالخارج
fa وزارت خارجه, وزارت امور خارجه, امور خارجه,
    وزارت امورخارجه, ریاست قنسولی, امور قنسلی
ur وزارت خارجہ, دفتر خارجہ, وزارت خارجہ*, دفتر خارجہ*, وزیر خارجہ
hi विदेश मंत्रालय, मदद पोर्टल, एमईए, विदेश मंत्री, मदद
ne परराष्ट्र, परराष्ट्र मन्त्रालय, कन्सुलर*, कन्सुलर सेवा विभाग, वाणिज्यदूत विभाग,
    बैदेशिक मामिला, परराष्ट्र*, कन्सुलर विभाग
bn পররাষ্ট্র, পররাষ্ট্র মন্ত্রণালয়*, পররাষ্ট্র মন্ত্রণালয়*, কনস্যুলার, পররাষ্ট্র*
si විදේශ අමාත්‍යාංශ*, විදේශ කටයුතු*, විදේශ කටයුතු අමාත්‍යාංශ*
ta வெளியுறவு*, வெளிவிவகார*, வெளிநாட்டு அமைச்சு, வெளிவிவகார அமைச்சு, வெளிநாட்டமைச்சு*
uz tashqi ishlar vazirligi, tashqi ishlar*, tiv, ташқи ишлар вазирлиги, ташқи ишлар*, тив,
    tashqi ishlar
tg вазорати корҳои хориҷӣ, вкх, вазорати корхои хоричи, корҳои хориҷӣ
ky тышкы иштер*, тим, тышкы иштер министр*
sw wizara ya mambo ya nje, mambo ya nje
tr disisleri*
am ውጭ ጉዳይ*, የውጭ ጉዳይ*
kk сім, сыртқы істер*
so wasaaradda arrimaha dibad*, arrimaha dibad*
pa ਵਿਦੇਸ਼ ਮੰਤਰ*
ml വിദേശകാര്യ*
te విదేశాంగ*
[embassy_home_in_ru]
en embassy, embassies, consulate, consul, consulate general, ambassador, high commission,
    high comm
ru посольств*, консульств*, консул, консулу, посол, генконсульств*, генеральн* консульств*,
    консотдел
uk посольств*, консульств*
es embajada*, consulado*, consul
fr ambassade*, consulat*
pt embaixada*, consulado*, embaixador, nossa embaixada
ar السفارة, سفارة, سفارتنا, سفارتهم, القنصلية, قنصلية,
    سفارته, سفيرنا, السفير, قنصليتنا, القنصل
fa سفارت*, کنسولگری, سفارت, سفارت ما, قنسلگری, قونسلگری, قنسول*
ur سفارت*, قونصل*, سفیر, ایمبیسی,
    ایمبیسی*, سفارتخانہ
hi दूतावास*, एम्बेसी, एंबेसी, वाणिज्य दूतावास, एम्बैसी, राजदूत*, कॉन्सुलेट
ne दूतावास*, राजदूतावास*, एम्बेसी
bn দূতাবাস*, এম্বাসি*, এমবাসি*, কনস্যুলেট*, রাষ্ট্রদূত*, কনসুলেট*
si තානාපති*, කොන්සල්*
ta தூதரக*, எம்பசி*
uz elchixona*, konsul*, элчихона*, консул*, elchixonamiz, konsulxona*
tg сафорат*, консулгарӣ, консул*, сафорати, сафоратхона*, консулхона*
ky элчилик*, консул*, элчилиги, консулдук*
sw ubalozi*, balozi, ubalozi wetu, ubalozi wa
tr buyukelcili*, elcili*, konsoloslu*
am ኤምባሲ*, የኢትዮጵያ ኤምባሲ, ቆንስላ*
kk елшілік*, елшілігі*, консулдық*
so safaarad*, qunsuliyad*
pa ਦੂਤਾਵਾਸ*, ਅੰਬੈਸੀ*, ਐਂਬੈਸੀ*
ml എംബസി*, സ്ഥാനപതി*
te రాయబార*, ఎంబసీ*, దౌత్య*
[ru_embassy_in_home]
en russian embassy, embassy of russia, russia embassy, russian consulate,
    embassy of russian federation
ru посольство рф, посольство россии, российское посольство, российск* консульств*,
    консульство россии
es embajada rusa, embajada de rusia, consulado ruso, consulado de rusia
fr ambassade de russie, ambassade russe, consulat de russie
pt embaixada da russia
ar السفارة الروسية, سفارة روسيا,
    السفارة الروسية ببغداد|بالقاهرة|بصنعاء|بدمشق|بعمان, سفارة روسيا الاتحادية
fa سفارت روسیه, سفارت روسیه در کابل
ur روسی سفارت*
hi रूसी दूतावास
ne रुसी दूतावास, रसियन दूतावास, रूसी दूतावास
bn রুশ দূতাবাস, রাশিয়ান দূতাবাস
si රුසියානු තානාපති*
ta ரஷ்ய தூதரக*
uz rossiya elchixona*, россия элчихона*
tr rus buyukelcili*
[embassy_home_in_ua]
en embassy kyiv|kiev, embassy in kyiv|kiev|ukraine, embassy to ukraine, embassy ukraine
ru посольство в киеве, посольство в украине
es embajada en kiev|ucrania
fr ambassade a kiev
[ru_mod]
en russian mod, russian ministry of defence|defense, ministry of defence|defense of russia,
    ministry of defence russia, mod russia, mod of russia, russian defence ministry,
    russian defense ministry, mo rf, hotline 117, moscow defence ministry
ru минобороны*, мо рф, министерство обороны*, горячая линия мо, фонд защитник*,
    защитники отечества, единый расчетный
uk міноборони рф, мо рф
es ministerio de defensa ruso, ministerio de defensa de rusia, mindef rusia
fr ministere russe de la defense, ministere de la defense russe
ar وزارة الدفاع الروسية,
    الدفاع الروسية, وزارة دفاع روسيا
fa وزارت دفاع روسیه
ur روسی وزارت دفاع
[ru_unit_commander]
en unit commander, commander of unit, commander of his unit, letter to commander,
    military unit
ru командир* части, командованию части, командование части, в/ч, воинскую часть,
    воинская часть
es comandante de la unidad
fr commandant de l unite
[ru_enlistment_office]
en enlistment office, voenkomat, recruitment office, military commissariat
ru военкомат*, военный комиссариат, военному комиссар*, рвк, горвоенкомат*, райвоенкомат*,
    облвоенкомат*
uk військкомат*
es oficina de reclutamiento
[ru_military_prosecutor]
en military prosecutor*, military prosecution, military prosecutors office
ru военн* прокур*, гвп, главн* военн* прокур*, вп гарнизона, гарнизонн* прокур*, военпрокур*
uk військов* прокур*
es fiscalia militar, fiscal militar
fr procureur militaire, parquet militaire
pt procuradoria militar
ar النيابة العسكرية, المدعي العسكري, الادعاء العسكري
fa دادستانی نظامی, دادستان نظامی, سارنوالی نظامی
uz harbiy prokuratura*, ҳарбий прокуратура*
tg прокуратураи ҳарбӣ, прокурори харби, прокурори ҳарбӣ
ky аскер* прокуратура*
tr askeri savci*
kk әскери прокуратура*
[ru_prosecutor_general]
en prosecutor general*, russian prosecutor*, general prosecutor*
ru генпрокур*, генеральн* прокур*, прокуратур*
es fiscalia general rusa
[ru_hr_commissioner]
en ombudsman, ombudsperson, human rights commissioner, moskalkova,
    commissioner for human rights
ru омбудсмен*, уполномоченн*, москальков*, спч, упч, по правам человека
es defensor del pueblo ruso, ombudsman
fr mediateur, defenseur des droits
ar أمين المظالم, مفوض حقوق الإنسان
[ru_presidential_admin]
en president of russia, presidential administration, putin
ru администраци* президента, президент*, путин*, приемн* президента, ап рф
[ru_investigative_committee]
en investigative committee
ru следственн* комитет*, ск рф, бастрыкин*, ск россии, военно следственн*, военного следственн*,
    всо ск, всу ск, гвсу
[ru_migration]
en russian migration service
ru миграционн* служб*, увм, ммц
"""
