"""To whom families turn, what they ask for, and whether anybody answered."""

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
[icrc_cta]
en icrc, red cross, redcross, central tracing agency, tracing agency, cta
ru мккк, красный крест, красного креста, красному кресту
uk мкчх, червоний хрест, червоного хреста
es cicr, cruz roja
fr cicr, croix rouge
pt cicv, cruz vermelha, cruz vermelha internacional
ar صليب أحمر, الصليب الأحمر, اللجنة الدولية,
    اللجنة الدولية للصليب, اللجنة الدولية للصليب الأحمر
fa صلیب سرخ, کمیته صلیب,
    کمیته بین المللی صلیب
ur ریڈ کراس, ریڈ کراس*
hi रेड क्रॉस, रेडक्रॉस
ne रेडक्रस*, रेड क्रस*
bn রেড ক্রস, রেডক্রস
si රතු කුරුස*
ta செஞ்சிலுவை*, ரெட் கிராஸ்
uz qizil xoch*, қизил хоч*, qizil xoch qomitasi
tg салиби сурх
ky кызыл крест*, кызыл крест, кызыл кресттин
sw msalaba mwekundu
tr kizilhac
am ቀይ መስቀል
pa ਰੈੱਡ ਕਰਾਸ, ਰੈਡ ਕਰਾਸ
ml റെഡ് ക്രോസ്*
te రెడ్ క్రాస్*
kk қызыл крест*
so laanqayrta cas*
[national_rc_society]
en red crescent, national red cross, nepal red cross, kenya red cross, indian red cross,
    sri lanka red cross, bangladesh red crescent, red cross society
ru красный полумесяц, красного полумесяца, российский красный крест
ar الهلال الأحمر,
    هلال أحمر, جمعية الهلال
fa هلال احمر
ur ہلال احمر
bn রেড ক্রিসেন্ট
uz qizil yarim oy*, қизил ярим ой*
tg моҳи сурх, ҳилоли аҳмар
ky кызыл жарым ай*
tr kizilay
[ua_coord_hq]
en coordination headquarters, coordination hq, coordinating headquarters, coord hq,
    ukraine pow headquarters
ru координационн* штаб*, коордштаб
uk координаційн* штаб*, коордштаб
es estado mayor de coordinacion, cuartel de coordinacion
[ua_hochu_nayti]
en i want to find, hochu nayti, khochu nayti, want to find, i want to live, hochu zhit
ru хочу найти, хочу жить
uk хочу знайти, хочу жити
[ua_nib]
en national information bureau, nib ukraine
ru национальн* информационн* бюро, ниб
uk національне інформаційне бюро, ніб
[ua_ombudsman]
en ukraine ombudsman, ukrainian ombudsman, lubinets
ru омбудсмен* украины, лубинец
uk омбудсман*, уповноважен*, лубінець
[police_home]
en police, cid, dci, cbi, fir, ptc, interpol, fia, cttmo, anti trafficking,
    human trafficking unit, hawks, saps, nps, ocs, cid hq, efcc, naptip
ru полици*, милици*, мвд, увд
uk поліці*
es policia, denuncia policial
fr police, gendarmerie, commissariat
pt policia, policia federal, sernic, pj, policia civil, delegacia
ar الشرطة, شرطة, الامن الوطني,
    البوليس, مكافحة الاتجار, مديرية مكافحة الاتجار, الشرطة المجتمعية, قسم الشرطة, مركز الشرطة,
    المخفر, بلاغ بالقسم, الأدلة الجنائية, مكافحة الجريمة
fa پلیس,
    حوزه امنیتی, پولیس, قوماندانی امنیه
ur پولیس, ایف آئی اے, تھانہ, تھانے, پولیس*
hi पुलिस, थाना, एफआईआर, सीबीआई, थाने, पुलिस*, सी बी आई
ne प्रहरी*, सिआइबी, मानव बेचबिखन ब्युरो
bn পুলিশ*, থানা*, সিআইডি
si පොලීසි*, අපරාධ පරීක්ෂණ*, පොලිස*
ta காவல்*, போலீஸ்*, பொலிஸ்*, பொலிசார்*
uz militsiya*, ichki ishlar*, милиция*, ички ишлар*
tg милитсия, вкд, корҳои дохилӣ
ky милиция*, ички иштер*, иим
sw polisi, kituo cha polisi
tr polis, emniyet
am ፖሊስ, ፌደራል ፖሊስ
pa ਪੁਲਿਸ*, ਥਾਣ*
ml പോലീസ്*, പൊലീസ്*
te పోలీసు*, పోలీస్*
[prosecutor_home]
en public prosecutor, prosecutor at home, attorney general, dpp, district attorney
es fiscalia
fr procureur, parquet
pt ministerio publico, mpf, procuradoria, pgr
ar النيابة العامة,
    الادعاء العام, النائب العام, المدعي العام, بلاغ للنائب العام, نيابة
fa سارنوالی, لوی سارنوالی, دادستانی
uz prokuratura*
[labour_ministry_home]
en bmet, labour ministry, ministry of labour, labor ministry, ministry of labor,
    foreign employment, slbfe, dofe, manpower ministry, labour dept, labour department,
    poea, owwa, dmw, nea, expatriates welfare, probashi kallyan, probashi kalyan,
    bureau of foreign employment, probashi kollyan, expatriate* welfare, expatriates ministry
ru минтруд*, министерство труда, агентство миграции
es ministerio de trabajo
fr ministere du travail
pt ministerio do trabalho
ar وزارة العمل
ur وزارت محنت, پروٹیکٹر
hi श्रम मंत्रालय
ne श्रम मन्त्रालय, वैदेशिक रोजगार*, बैदेशिक रोजगार*, श्रम*
bn বিএমইটি, প্রবাসী কল্যাণ*, শ্রম মন্ত্রণালয়, শ্রম মন্ত্রণালয়, জনশক্তি*, জনশক্তি ব্যুরো
si විදේශ සේවා නියුක්ති*, විදේශ සේවා*, කම්කරු අමාත්‍යාංශ*
ta தொழிலாளர் அமைச்ச*
uz mehnat vazirligi, migratsiya agentligi, меҳнат вазирлиги, миграция агентлиги,
    mehnat migratsiya*, migratsiya agentlig*
tg вазорати меҳнат
ky эмгек министр*
sw wizara ya kazi
am ሥራና ክህሎት, የሥራ ሚኒስቴር
[nhrc_home]
en nhrc, human rights commission, national human rights, hrcsl, hrc, knchr
es comision de derechos humanos, defensoria
fr commission des droits de l homme, cndh
ar مفوضية حقوق الإنسان,
    المفوضية العليا لحقوق الإنسان, وزارة حقوق الإنسان, المجلس القومي لحقوق الإنسان,
    المركز الوطني لحقوق الإنسان, هيئة حقوق الإنسان
fa کمیسیون حقوق بشر, کمیسیون مستقل حقوق بشر
ur انسانی حقوق کمیشن
ne मानव अधिकार आयोग, मानवअधिकार आयोग
bn মানবাধিকার কমিশন
hi मानवाधिकार आयोग
si මානව හිමිකම් කොමිෂ*
ta மனித உரிமை ஆணைய*, மனித உரிமை ஆணைக்குழு*, மனித உரிமைகள் ஆணை*
te మానవ హక్కుల కమిషన్*
ml മനുഷ്യാവകാശ കമ്മീഷൻ*
[un_wgeid]
en wgeid, working group on enforced disappearances, enforced disappearances,
    un working group
[un_special_procedure]
en un special rapporteur, special rapporteur, special procedure*, ohchr, united nations,
    un office
ru оон, спецдокладчик*
es relator especial, onu, naciones unidas
fr rapporteur special, onu, nations unies
ar الأمم المتحدة,
    المقرر الخاص, الأمم المتحده, مكتب الأمم المتحدة
fa سازمان ملل, ملل متحد, یوناما, گزارشگر ویژه
ur اقوام متحدہ
[iom_mission]
en iom, international organization for migration, international organisation for migration
ru мом
es oim
fr oim
ar المنظمة الدولية للهجرة
fa سازمان بین المللی مهاجرت, آی او ام
[unhcr]
en unhcr
ru увкб, увкб оон
es acnur
fr hcr
ar المفوضية السامية, مفوضية اللاجئين
fa کمیساریای پناهندگان, کمیشنری پناهندگان
[asylum_authority]
en asylum office, asylum authority, ofpra, bamf, immigration court, asylum application
[partner_ngo]
en ngo, norka, activist, activists, human rights group, rights group, pourakhi, ami,
    lawyer group, mp, journalist, charity
ru правозащитник*, нко, волонтер*, иди лесом, комитет солдатских матерей, солдатские матери, идите
    лесом
es ong, activista*
fr ong, association
ar منظمة حقوقية, ناشط,
    منظمة|منظمات حقوقية|حقوق|إنسانية|مدنية, منظمة, منظمات, جمعية حقوقية|خيرية|إنسانية,
    مركز حقوقي|حقوق, ناشطين, ناشطة, مؤسسة حقوقية|إنسانية, محامي متطوع
fa موسسه|سازمان|نهاد|انجمن حقوقی|خیریه|حقوق, فعال حقوق بشر, فعالین حقوق بشر
ur این جی او, انسانی حقوق کی تنظیم, فلاحی تنظیم, سماجی کارکن
[court]
en high court, supreme court, court petition, writ, habeas corpus, court
ru суд, в суд
es tribunal, juzgado
fr tribunal
ar المحكمة
fa محکمه, دادگاه
ur عدالت, ہائی کورٹ, ہائیکورٹ
ne सर्वोच्च अदालत, बन्दी प्रत्यक्षीकरण
hi उच्च न्यायालय, सुप्रीम कोर्ट
bn হাইকোর্ট, রিট
"""

ASKED = """
[nothing]
en body armour, body armor, nobody, everybody, anybody, body guard, bodyguard,
    body building, wants to go to .., return flight, lost contact
[compensation]
en compensation, insurance money, insurance claim, claim money, benefits claim, payout,
    death benefit, death gratuity, compensation claim, pay out
ru компенсаци*, выплат* семье, страхов* выплат*, гробовые, выплаты за гибель,
    выплаты за ранение
uk компенсаці*, страхов* виплат*
es compensacion, indemnizacion, seguro de muerte
fr indemnisation, compensation, indemnite*
pt indenizacao, compensacao
ar تعويض*, تعويضات,
    مستحقات*, حقوقه المالية, رواتبه المتأخرة, دية, الدية
fa غرامت, خسارت
ur معاوضہ, معاوضہ*, معاوضے
hi मुआवजा, मुआवज़ा, क्षतिपूर्ति, muavja, मुआवज*, बीमा राशि
ne क्षतिपूर्ति, राहत रकम
bn ক্ষতিপূরণ
si වන්දි*
ta இழப்பீடு
uz kompensatsiya*, tovon, компенсация*, товон
tg ҷуброн, компенсатсия
ky компенсация*, кун
sw fidia
tr tazminat
kk өтемақы*
[remains]
en body, remains, dead body, corpse, repatriate body, death certificate, ashes, cremation,
    funeral, coffin
ru тело, тела, телу, останк*, прах, свидетельство о смерти, похорон*, гроб
uk тіло, тіла, останк*
es cuerpo, restos, cadaver, certificado de defuncion
fr corps, depouille, restes, acte de deces
pt corpo, restos mortais
ar جثمان, جثة, الجثمان, الجثة, رفات, جثته
fa جسد, پیکر, جنازه
ur لاش, میت
hi शव, पार्थिव, लाश, अस्थियां
ne शव, लास, अस्तु, शव ल्याउन
bn লাশ, মরদেহ
si මෘත දේහ*, සිරුර*, දේහය, දේහය*, මළ සිරුර*
ta உடல், சடலம், உடலை
uz jasad*, mayit, жасад*, майит*
tg ҷасад*, часад*
ky сөөг*, сөөк*, жасат*
sw mwili, maiti
tr cenaze*, naas*
am አስከሬን*, ሬሳ*
kk сүйег*, мүрде*, денесі*
so meyd*
pa ਲਾਸ਼, ਮ੍ਰਿਤਕ ਦੇਹ
ml മൃതദേഹ*, ഭൗതികശരീര*
te మృతదేహ*, భౌతికకాయ*
[not_home]
en body not, not sent .. body, no body, body is not, body still, body did not, body has not,
    remains not, remains still, body never, want body, wants body, need body, bring body,
    waiting for body, body pending, without body, body awaited, where is body,
    body in morgue, body in rostov, body in russia, body left,
    mortal remains .. not|awaited|pending, bring .. remains|body, wants|want .. remains|body
ru тело не, тела нет, тело до сих пор, не вернули тело, нет тела, не отдают тело, ждут тело,
    ждем тело, останки не, вернуть тело, забрать тело, без тела, тело осталось, тело в морге,
    просят выдать тело, выдать тело, выдачи тела, доставить тело, тело в ростове, тело в россии
uk тіло не, тіла немає, не повернули тіло, чекають тіло
es cuerpo no, no entregan el cuerpo, sin cuerpo, quieren el cuerpo, restos no,
    recuperar el cuerpo, esperan el cuerpo, no han devuelto el cuerpo,
    no devolvieron el cuerpo, repatriar el cuerpo, traigan el cuerpo, traer el cuerpo, trasladar
    el cuerpo, repatriacion del cuerpo
fr corps pas, corps non, corps n, sans corps, veut le corps, attend le corps,
    rapatrier le corps, recuperer le corps, pas rendu le corps, demande le corps, reclame le
    corps, rapatriement du corps, corps n est pas
pt corpo nao, sem corpo, querem o corpo, corpo nao voltou, corpo ainda, aguardam o corpo,
    corpo nao chegou, repatriacao do corpo, repatriar o corpo, trazer o corpo, traslado do corpo
ar لم يصل الجثمان, لم تصل الجثة, الجثة لم, الجثمان لم, لم يسلموا الجثة, يريدون الجثمان,
    يطلبون الجثمان, بدون جثة, لا جثة, لم نستلم الجثة, لم نستلم الجثمان,
    جثته|جثمانه|الجثة|الجثمان|جثة ما|لم|لسه|لسا|بعدها|بعده|للحين|مش,
    نريد|يريدون|بدنا|عايزين|نطالب|يطالبون جثته|جثمانه|الجثة|الجثمان|بجثته|بجثمانه|بالجثة,
    ما سلمونا|استلمنا|وصلنا|سلموا|استلموا .. جثته|جثمانه|الجثة|الجثمان, لا جثمان, بدون جثمان,
    ماكو جثة, مفيش جثة
fa جسد نیامده, جسد تحویل نشده, پیکر نرسیده, جسدش نیامده, جسدش نرسیده, جسد نرسیده,
    جسدش را ندادند, پیکرش نیامده, جنازه نیامده, جنازه اش نیامده, جسد را نداده*,
    جنازه اش .. نداده*|نیامده|نرسیده, جنازه .. نداده*|نیامده, جسد .. نداده*|نیامده
ur لاش نہیں, میت نہیں, لاش .. نہیں, میت .. نہیں, لاش چاہیے, میت چاہیے
hi शव नहीं, लाश नहीं, शव चाहिए, शव वापस, शव .. नहीं, लाश .. नहीं, पार्थिव .. नहीं, शव चाहते, शव
    की मांग
ne शव आएको छैन, शव आएन, शव चाहियो, शव ल्याउन, शव पाएको छैन, लास आएको छैन, शव .. छैन|आएन|पाइएन,
    लास .. छैन|आएन
bn লাশ আসেনি, লাশ পাইনি, লাশ চাই, মরদেহ আসেনি, লাশ ফেরত, লাশ পায়নি, লাশ পায়নি, লাশ ..
    আসেনি|পাইনি|পায়নি|আসে|দেয়নি, মরদেহ .. আসেনি|পাইনি|পায়নি
si සිරුර ලැබී නැත, මෘත දේහය ලැබී නැත, දේහය .. නැ*, සිරුර .. නැ*, මළ සිරුර .. නැ*
ta உடல் வரவில்லை, உடல் கிடைக்கவில்லை, உடல் .. வரவில்லை|கிடைக்கவில்லை|இல்லை|வேண்டும், சடலம் ..
    வரவில்லை|கிடைக்கவில்லை
uz jasadi kelmagan, jasadi berilmagan, jasadini, жасади келмаган, жасади берилмаган,
    jasadi kelmadi, jasadi yoq, жасади келмади, жасади йўқ, jasadini olib kel*, жасадни олиб кел*,
    жасадини олиб кел*, jasadni olib kel*, жасадини
tg ҷасадашро надоданд, ҷасад наомад, ҷасадашро наоварданд, ҷасад наомад*, ҷасадаш наомад*,
    ҷасадашро наоварда*, ҷасадашро мехоҳ*, ҷасадро мехоҳ*, овардани ҷасад
ky сөөгү келген жок, сөөгүн бербей*, сөөгү келе элек, сөөгүн алып келүү, сөөгүн бергиле,
    сөөгүн кайтар*
sw mwili haujafika, mwili haujarudi, mwili haujaletwa, hatujapata mwili, mwili bado,
    mwili haujapatikana, mwili urudishwe, mwili uletwe, inataka mwili, wanataka mwili, kurejesha
    mwili, kuleta mwili
tr cenazesi gelmedi, cenazesi verilmedi, cenazesi hala, cenaze gelmedi, cenazesi verilmiyor,
    naasi gelmedi
am አስከሬኑ አልመጣም, አስከሬን አልመጣም, ሬሳው አልመጣም, አስከሬኑ አልተላከም, አስከሬኑን አላገኘንም, አስከሬን .. አላገኘንም|አልደረሰም,
    ሬሳ* .. አልመጣም|አላገኘንም
kk сүйегін әкел*, сүйегін қайтар*, мүрдесін әкел*, денесін әкел*
so meydka lama keenin, meydkii lama keenin
pa ਲਾਸ਼ .. ਨਹੀਂ, ਦੇਹ .. ਨਹੀਂ, ਲਾਸ਼ ਚਾਹੀਦੀ
ml മൃതദേഹം .. എത്തിക്ക*|കിട്ടിയില്ല|എത്തിയില്ല|വേണം|കിട്ടിയിട്ടില്ല|എത്തിയിട്ടില്ല
te మృతదేహం .. రాలేదు|కావాలి|ఇవ్వలేదు|తీసుకురావాలి|తెప్పించ*
[tracing]
en dna, tracing, trace, tracing request, search request, missing report,
    missing person report, whereabouts, locate, missing form
ru днк, розыск*, поиск*, запрос о местонахожд*, заявление о розыске, местонахожден*
uk днк, розшук*, пошук*
es adn, busqueda, paradero, localizar, rastreo
fr adn, recherche*, localiser, avis de recherche
pt localizar, busca, paradeiro
ar حمض نووي, البحث عن, بحث, فقدان, كشف مصير, معرفة مصيره, طلب بحث,
    تتبع, تحديد مصيره, بيان مصيره, معرفة مصير, دي ان اي, فحص دي, بصمة وراثية, أين هو, مكان وجوده
fa جستجو, جست و جو, یافتن, پیدا کردن,
    تعیین سرنوشت, معلومات درباره, دی ان ای
ur ڈی این اے, تلاش
hi डीएनए, तलाश, खोज
ne डिएनए, खोजी, खोजतलास
bn ডিএনএ, সন্ধান
si ඩීඑන්ඒ, සොයා*, සෙවීම*
ta டிஎன்ஏ, தேடி*, தேடல்*
uz dnk, qidiruv*, днк, қидирув*
tg днк, ҷустуҷӯ
ky днк, издөө*
tr dna, arama, aranma, aranmasi, bulunmasi
kk днк, іздеу*, іздестір*
[discharge]
en discharge, discharged from contract, cancel contract, contract cancellation,
    release from army, release from contract, relieve from service, get him out of army,
    out of army, leave army, stop being send, stop being sent, not to be sent back,
    stop sending, terminate contract, medical board, vvk, unfit, not be sent, leave the army, get
    out of the army, out of the army
ru уволить, увольнен*, расторж*, расторгнуть, рапорт*, комиссовать, комиссовани*, ввк,
    признать негодным, негоден, не отправлять на фронт, не отправляли на фронт, уволиться, уйти из
    армии
uk звільнен*, звільнити, розірва*, влк
es baja medica, rescindir, rescision, dar de baja, darlo de baja, que lo den de baja,
    cancelar el contrato, salir del ejercito, dejar el ejercito, la baja, piden la baja, salirse
    del ejercito
fr rupture de contrat, liberation du contrat, reforme medicale, annuler le contrat,
    quitter l armee, resilier, resiliation
pt rescindir, baixa, sair do exercito
ar إنهاء العقد, فسخ العقد, تسريحه, إلغاء العقد, يترك الجيش, ترك الجيش,
    إنهاء عقده, فسخ عقده, يفسخ عقده|العقد, إلغاء عقده, تسريح, يطلع من الجيش, يتسرح,
    إعفاؤه من الخدمة, يخلص من الجيش, يسيب الجيش
fa فسخ قرارداد, ترخیص
ur معاہدہ ختم کرانا, فوج چھوڑنا,
    فوج سے نکال*, فوج سے فارغ کرا*, معاہدہ ختم, معاہدہ منسوخ*
hi सेना से छुटकारा, सेना छोड़ना, अनुबंध रद्द, डिस्चार्ज
ne सेवाबाट मुक्त, सम्झौता रद्द, सेना छोड्न*
bn চুক্তি বাতিল, সেনাবাহিনী ছাড়তে, সেনাবাহিনী ছাড়তে
uz shartnomani bekor, xizmatdan boshat*, шартномани бекор, хизматдан бўшат*, бўшатишни,
    boshatishni
tg бекор кардани шартнома, аз хизмат озод
ky келишимди бузуу, кызматтан бошот*
sw kuvunja mkataba, kuachiliwa jeshini, kuacha jeshi, kutoka jeshini, kuondoka jeshini, kujitoa
    jeshini
tr sozlesme fesh*, terhis talep*, ordudan ayril*
kk келісімшартты бұз*, қызметтен босат*, әскерден босат*
[return_living]
en repatriat*, bring him home, bring home, bring him back, rescue him, evacuation, evacuate,
    travel home, return home, wants home, want home, come home, come back home, go home,
    back home, returning home, wants to return, want to return, want to come home,
    wants to come back, wants to leave russia, get him home, help him return, wants out,
    want out, wants to be brought home, bring our sons home, plea to come home,
    desperate to come home,
    crying|begging|pleading|begs|pleads|requesting|requests to come|return|go, rescue and bring,
    send him back home, send back home, save him, take him back home, come to native,
    return to native, get him back, be called back, call him back, call back home, to rescue,
    for rescue, to be rescued|freed|evacuated
ru репатриац*, вернуть домой, хочет домой, хочет вернуться, просит вернуть, вернуться домой,
    помочь вернуться, возвращение на родину, хочет уехать, эвакуаци*
uk хоче додому, повернути додому, хоче повернутися, репатріац*
es repatriacion, repatriar, quiere volver, quiere regresar, volver a casa, regresar a casa,
    quiere irse a casa, traerlo a casa, quiere retornar
fr rapatriement, rapatrier, veut rentrer, rentrer chez, rentrer au pays, retour au pays,
    souhaite rentrer, revenir au pays
pt repatriacao, repatriar, quer voltar, voltar para casa, quer regressar,
    quer vir para casa, trazer de volta, pede para voltar
ar يريد العودة, إعادته, العودة إلى, يرغب بالعودة, يريد الرجوع, ترحيله إلى بلده,
    إعادته إلى الوطن, عودته, يريد يرجع, عايز يرجع, بدو يرجع, بده يرجع, يشتي يرجع, استعادته,
    يريد|بدو|بده|عايز|عاوز|نفسه|يبي|يبغى|يشتي|حابب|يطلب|يتمنى|ناوي يرجع|يعود|يروح|الرجوع|العودة|
    الرجعة|يرجعوه|ترجيعه,
    ترجيعه, إرجاعه, رجوعه, ارجاعه للبلد, إجلاؤه, إجلاء, نرجعه, رجعولنا
fa بازگشت به کشور, می خواهد برگردد, میخواهد برگردد, بازگرداندن, می خواهد به خانه,
    میخواهد به خانه, به خانه برگردد, به وطن برگردد, بازگشت به وطن, به کشور برگردد,
    می خواهد|میخواهد|خواهان بازگشت|برگشت|خانه|وطن, آوردنش, پس آوردن, واپس آوردن, می خواهد پس بیاید
ur واپس آنا چاہتا, گھر آنا چاہتا, وطن واپسی, واپس لانا, گھر آنا, واپس آنا, واپس لایا, گھر لانا,
    وطن لانا
hi वापस आना चाहता, घर आना चाहता, घर लौटना, वापसी, वतन वापसी, wapas aana, ghar aana chahta, घर
    आना, घर लाना, वापस लाना, वापस लाओ, घर वापसी, वापस बुला*, देश लौटना, घर लाने, वतन लाने,
    वापस लाने, देश लाने
ne घर फर्कन*, फर्कन चाह*, घर आउन*, उद्धार, स्वदेश फिर्ती, फर्किन चाह*, ghar farkana,
    pharkina, घर ल्याउ*, फिर्ता ल्याउ*, उद्धार गर*, स्वदेश ल्याउ*
bn দেশে ফিরতে, বাড়ি ফিরতে, বাড়ি ফিরতে, ফিরতে চায়, ফিরতে চায়, ফেরত আনতে, ফিরিয়ে আনতে,
    ফিরিয়ে আনতে, deshe firte
si ගෙදර එන්න, ආපසු එන්න ඕන, ආපසු පැමිණීමට, ගෙදර එන්න ඕන, ගෙදර ගේන්න, ගෙන්වා*, ආපසු ගේන්න,
    ගෙදර එන්න බලා*
ta வீடு திரும்ப, நாடு திரும்ப, திரும்பி வர, வீட்டுக்கு வர வேண்டும், மீட்டு, மீட்க, வீடு வர,
    நாட்டுக்கு திரும்ப, ஊர் திரும்ப, ஊருக்கு வர, ஊருக்குத் திரும்ப, ஊருக்கு திரும்ப,
    நாட்டுக்கு வர, தாயகம் திரும்ப
uz uyga qaytmoqchi, qaytishni xohlay*, vataniga qayt*, qaytmoqchi, уйга қайтмоқчи,
    қайтмоқчи, қайтишни хоҳлай*, ватанига қайт*, uyiga qaytmoqchi, qaytarib olib kel*,
    уйига қайтмоқчи
tg мехоҳад баргардад, ба хона баргардад, баргаштан мехоҳад, ба хона баргаштан,
    мехоҳад ба хона, бозгардонидан
ky үйгө кайткысы, кайткысы кел*, үйүнө кайтуу, мекенине кайт*, үйгө кайтарып, алып келүү,
    кайтып келгиси, үйгө келгиси
sw anataka kurudi, kurudi nyumbani, arudishwe, anaomba kurudi, anataka kuja nyumbani,
    tunaomba arudi, arejeshwe
tr eve donmek, donmek istiyor, ulkesine donmek, geri getir*, eve donmek ist*,
    turkiye ye donmek, geri getirilmesi
am ወደ ቤት መመለስ, ወደ ቤቱ መመለስ, ወደ አገሩ መመለስ, መመለስ ይፈልጋል, እንዲመለስ
kk үйге қайтқысы, елге қайтқысы, елге қайтар*, үйіне қайтқысы
so inuu soo noqdo, guriga inuu ku soo
pa ਵਾਪਸ ਲਿਆ*, ਘਰ ਆਉਣਾ, ਵਾਪਸ ਆਉਣਾ, ਘਰ ਵਾਪਸੀ, ਵਤਨ ਵਾਪਸੀ
ml നാട്ടിലെത്തിക്ക*, നാട്ടിലേക്ക് കൊണ്ടുവര*, തിരികെ കൊണ്ടുവര*, നാട്ടിൽ വര*, തിരിച്ചു വരണം,
    നാട്ടിലേക്ക് വര*
te ఇంటికి రావాల*, తిరిగి రావాల*, తీసుకురావాల*, ఇంటికి రప్పించ*, స్వదేశానికి తీసుకు*,
    వెనక్కి రావాల*
[complaint]
en complaint, complain, petition, appeal against
ru жалоб*, заявление в прокуратуру
uk скарг*
es queja, reclamo, denuncia
fr plainte, reclamation
pt queixa, reclamacao, denuncia
ar شكوى,
    تظلم, اعتراض, بلاغ ضد القائد
fa شکایت, عریضه, عارض
ur شکایت, درخواست شکایت
hi शिकायत
ne उजुरी
bn অভিযোগ
uz shikoyat*, шикоят*
tg шикоят
ky арыз, даттануу
sw malalamiko
tr sikayet*
kk шағым*, арыз*
[prosecution_referral]
en case against agent, fir, police case, police complaint, complaint against agent,
    case against recruiter, criminal complaint, trafficking case, case vs agent,
    case on agent
ru заявление в полицию, дело на вербовщик*, заявление на вербовщик*, дело против вербовщик*
es denuncia contra
fr plainte contre
ar شكوى ضد, قضية ضد,
    شكوى على|ضد السمسار|المكتب|الوسيط|الشركة|السماسرة, قضية على|ضد السمسار|المكتب|الوسيط|الشركة,
    بلاغ ضد السمسار|المكتب|الشركة, دعوى ضد|على
fa شکایت علیه|از قاچاقبر|دلال|شرکت
ur ایجنٹ کے خلاف, ایف آئی آر, ایجنٹ پر مقدمہ
ne एजेन्टविरुद्ध, ठगी मुद्दा, मुद्दा दर्ता
hi एजेंट के खिलाफ, एफआईआर
bn দালালের বিরুদ্ধে, মামলা
[consular_document]
en emergency passport, travel document, emergency travel, lost passport, new passport,
    travel paper, passport reissue, laissez passer, white passport, emergency certificate,
    replacement passport, return certificate
ru свидетельство на возвращение, утерян паспорт, восстановить паспорт, новый паспорт,
    восстановление паспорта
es salvoconducto, pasaporte de emergencia, pasaporte perdido, pasaporte nuevo
fr laissez passer, passeport perdu, sauf conduit
pt passaporte de emergencia
ar وثيقة سفر, جواز بديل, جواز مفقود, بدل فاقد,
    تذكرة مرور, جواز مرور, وثيقة عبور, جواز جديد, بدل ضائع, تجديد الجواز|جوازه, وثيقة سفر مؤقتة
fa پاسپورت جدید|گمشده, سند سفر, برگ عبور
ur نیا پاسپورٹ, پاسپورٹ گم, سفری دستاویز, ایمرجنسی پاسپورٹ
ne यात्रा अनुमति, ट्राभल डकुमेन्ट, travel document
hi आपातकालीन पासपोर्ट, यात्रा दस्तावेज
bn ট্রাভেল পাস, জরুরি পাসপোর্ট
[protection]
en asylum, refugee status, refuge, protection, third country
ru убежищ*, статус беженца, беженец
uk притулок, притулку
es asilo, refugio, proteccion
fr asile, protection, refugie
pt asilo, refugio
ar لجوء, حماية,
    طلب لجوء, يطلب اللجوء, إعادة توطين
fa پناهندگی
ur پناہ, سیاسی پناہ
[refuses_return]
en not|doesnt|dont|didnt|wont want|wish|like .. go|return|home|come|back|returned|exchanged|
    repatriated, refuse* .. return|go, refuses return, no return, afraid to return,
    afraid to go back, afraid|fears|scared .. going|return|returning|home|back,
    fears return, against return, not want exchange, does not want to be exchanged,
    not willing to return, unwilling to return, will not return, not to be returned
ru не хочет .. возвращат*|домой|обратно|вернут*|обмен*|назад, не хочет возвращаться,
    отказывается .. возвращ*|обмен*, боится возвра*, против возвращения,
    не желает .. возвращ*|домой, отказ от обмена
uk не хоче .. поверта*|додому|обмін*, відмовляється .. поверта*|обмін*, боїться поверта*
es no quiere .. volver|regresar|retornar|irse, no desea .. volver|regresar,
    se niega a .. volver|regresar, miedo a volver|regresar, teme volver|regresar
fr ne veut pas .. rentrer|retourner|revenir, refuse .. rentrer|retourner|retour|
    rapatriement, peur de rentrer, craint de rentrer, craint le retour
pt nao quer .. voltar|regressar|retornar, recusa .. voltar|regressar, medo de voltar
ar لا يريد .. العودة|الرجوع|يرجع|يعود, يرفض .. العودة|الرجوع, يخاف .. العودة|الرجوع,
    لا يرغب .. العودة|بالعودة,
    ما|لا|مو|مش يريد|بدو|بده|عايز|عاوز|يبي|يبغى|يشتي|حابب .. يرجع|يعود|الرجوع|العودة,
    ميريد يرجع, خايف|يخاف|خائف .. يرجع|الرجوع|العودة
fa نمی خواهد .. برگردد|بازگردد, نمیخواهد .. برگردد|بازگردد, از بازگشت می ترسد,
    نمی خواهد|نمیخواهد .. بازگشت|برگشت|پس
ur واپس نہیں .. چاہتا|جانا, واپس جانا نہیں
hi वापस नहीं .. चाहता|जाना|आना, लौटना नहीं, वापस जाना नहीं
ne फर्कन चाहँदैन, फर्किन चाहँदैन, फर्कन मान्दैन, घर फर्कन डर*, फर्कन नचाह*
bn ফিরতে চায় না, ফিরতে চায় না, ফেরত যেতে চায় না, ফেরত যেতে চায় না, দেশে ফিরতে ভয়*
si ආපසු එන්න කැමති නැහැ, ආපසු යන්න කැමති නැහැ
ta திரும்ப விரும்பவில்லை, திரும்பி வர விரும்பவில்லை
uz qaytishni xohlamay*, qaytishni istamay*, qaytmoqchi emas, қайтишни хоҳламай*,
    қайтишни истамай*, қайтмоқчи эмас
tg баргаштан намехоҳад, намехоҳад баргардад
ky кайткысы келбейт, кайтууну каалабайт
sw hataki kurudi, hataki kurejea
tr donmek istemiyor, geri donmek istemiyor
[not_sent]
en not yet, not applied, will apply, want to apply, wants to apply, plan to apply, planning,
    should we, how to apply, where to apply, to whom, can we, going to apply, will write,
    did not apply, didnt apply, nowhere, not contacted
ru не обращались, не обращал*, не подавали, еще нет, пока нет, куда обращаться, собираемся,
    хотим обратиться, планируем, никуда, не писали, будем писать
uk не зверталися, ще ні, поки ні, нікуди, куди звертатися
es no aplicado, todavia no, aun no, a quien, donde, no han ido, ninguno, no han acudido,
    piensan ir
fr pas encore, non envoye, a qui, ou s adresser, aucune demarche, pas ecrit
pt ainda nao, nao enviado, nenhum, ainda nada, nao fizemos, nao procuraram, onde ir,
    a quem recorrer
ar لم يقدم, ليس بعد, لم نتقدم, لم نقدم, إلى من, أين, لم نراسل,
    ما قدمنا, ما راجعنا, لسه ما قدم*, لم نقدم بعد, لم يقدم بعد, لم نبلغ, ما بلغنا, ما راجعوا,
    وين نقدم, لوين, فين نقدم
fa درخواست ندادیم, هنوز نه, به کجا, کجا برویم
ur ابھی نہیں, درخواست نہیں دی, کہاں درخواست, کہاں جائیں
hi अभी नहीं, नहीं दिया, कहां जाएं, नहीं किया
ne गरेको छैन, दिएको छैन, अहिलेसम्म छैन, कहाँ जाने, निवेदन दिएको छैन
bn এখনো না, করিনি, করা হয়নি, করা হয়নি, কোথায় যাব, আবেদন করিনি
uz hali yoq, murojaat qilmagan*, murojaat qilinmagan, ҳали йўқ, мурожаат қилмаган*
tg ҳоло не, муроҷиат накарда*
ky азырынча жок, кайрылган эмес, кайрыла элек
sw bado, hatujaomba, hajaomba
tr henuz degil, basvurmadik, basvurulmadi
am ገና, አላመለከትንም, የት እንሂድ
[answered]
en answered, replied, reply received, answer received, answer, reply, responded, response,
    they said, says, refused, rejected, approved, accepted, accepted the file, told us,
    informed us, acknowledged, call back, called back, granted, registered under
ru ответ*, ответили, отказ*, отказали, приняли, пришел ответ, удовлетворен*, одобрен*,
    переслали, перенаправ*
uk відповід*, відповіли, відмов*, прийняли
es respondi*, respuesta, contestaron, rechaz*, acept*, nego, negaron, aprobad*
fr repondu, reponse, refus*, accepte*, rejete*, ont dit
pt respond*, resposta, recusa*, aceit*
ar رد, ردوا, أجابوا, جواب, رفض*, قبل, الرد, وافق*,
    تم الرد, جاوبوا, جاوبونا, ردت, وصل الرد, تم القبول, قبلوا
fa جواب داد*, پاسخ, رد کرد*, قبول کرد*
ur جواب, انکار
hi जवाब, उत्तर, मना, स्वीकार
ne जवाफ, अस्वीकार, स्वीकृत
bn জবাব, উত্তর, প্রত্যাখ্যান, জানিয়েছে, জানিয়েছে
si පිළිතුර*, ප්‍රතික්ෂේප*
ta பதில், நிராகரி*
uz javob*, rad, rad etildi, жавоб*, рад
tg ҷавоб, рад
ky жооп, баш тартты
sw jibu, walijibu, wamejibu, wamekataa
tr cevap*, yanit*, reddedil*, kabul edil*
"""
