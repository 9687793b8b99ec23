"""Words of Arabic names: given, father's, and the place or trade of the family."""

from cases.lifecycle.demo.words.spelling import Language, words

ARABIC = Language(
    men=words("""
        Haider حيدر, Mustafa مصطفى, Karrar كرار, Sajjad سجاد, Omar عمر, Yousif يوسف,
        Hassan حسن, Mahmoud محمود, Bilal بلال, Ziad زياد, Anas أنس, Tariq طارق,
        Abdulrahman عبد الرحمن, Khaled خالد, Nabil نبيل, Walid وليد, Murtada مرتضى, Salah صلاح
    """),
    women=words("""
        Zainab زينب, Fatima فاطمة, Maryam مريم, Huda هدى, Amal أمل, Noor نور, Samira سميرة,
        Khadija خديجة
    """),
    families=words("""
        al-Nahri النهري, al-Bustani البستاني, al-Zaytuni الزيتوني, al-Tamari التمري,
        al-Haddadi الحدادي, al-Jisri الجسري, al-Wadi الوادي, al-Raml الرمل, al-Safsafi الصفصافي,
        al-Murjani المرجاني, al-Qantari القنطري, al-Sahli السهلي
    """),
    middles=words("""
        Jasim جاسم, Ali علي, Kadhim كاظم, Salman سلمان, Ibrahim إبراهيم, Saleh صالح,
        Abdullah عبد الله, Farid فريد, Sami سامي, Majid ماجد
    """),
    pattern="{given} {middle} {family}",
)
