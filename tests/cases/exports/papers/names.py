"""Names of nobody, in the scripts of those who are looked for."""

NAMES = {
    "Latin": "José Łukasz Öğüt Đặng Văn Thịnh Þórr Ŵyn",
    "Cyrillic": "Дмитрий Қалдыбаев Ґанок Ўткир",
    "Devanagari": "हरि बहादुर क्षेत्री श्रेष्ठ",
    "Bengali": "শ্রাবন্তী রায় চৌধুরী",
    "Sinhala": "චමින්ද ප්‍රියන්ත ශ්‍රී පෙරේරා",
    "Tamil": "முருகன் செல்வம் ஸ்ரீதரன்",
    "Malayalam": "കൃഷ്ണൻ നായർ",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Myanmar": "ကျော်ဇင်ထက် မြန်မာနိုင်ငံ",
    "Telugu": "తెలుగు రావు",
    "Georgian": "გიორგი ბერიძე",
    "Ethiopic": "ቴዎድሮስ ካሣ",
    "Thai": "สมชาย ใจดี",
}
FROM_THE_RIGHT = {
    "Arabic": "أحمد عبد الرحمن المصري",
    "Urdu": "گلزار خان ٹوانہ",
    "Hebrew": "דוד כהן",
}
EAST_ASIAN = {"Hangul": "김철수", "Han": "李伟"}
