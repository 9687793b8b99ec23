"""The Red Cross, Ukraine, police and courts at home, the United Nations, groups."""

OFFICES = """
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
