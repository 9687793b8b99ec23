"""Headings that nobody listed whole: what their words mean is put together."""

import pytest

from cases.imports.fields import Column
from cases.imports.layout.meanings import column_said


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("सूचना किसने दी", Column.REPORTER),
        ("کس نے اطلاع دی", Column.REPORTER),
        ("কে জানিয়েছে", Column.REPORTER),
        ("कसले खबर गरेको", Column.REPORTER),
        ("දැනුම් දුන්නේ කවුද", Column.REPORTER),
        ("யார் தகவல் தந்தது", Column.REPORTER),
        ("किसने भेजा", Column.AGENT),
        ("घर से कब गया", Column.LEFT_HOME),
        ("বাড়ি ছাড়ার তারিখ", Column.LEFT_HOME),
        ("घरबाट निस्केको", Column.LEFT_HOME),
        ("कॉन्ट्रैक्ट की तारीख", Column.CONTRACT),
        ("معاہدے کی تاریخ", Column.CONTRACT),
        ("कहाँ अर्ज़ी दी", Column.APPLIED),
        ("පැමිණිලි කළේ කොහේද", Column.APPLIED),
        ("अरू कुरा", Column.REMARKS),
        ("অন্যান্য কথা", Column.REMARKS),
        ("آخر مكالمة", Column.LAST_CONTACT),
        ("آخر مرة كلمناه", Column.LAST_CONTACT),
        ("عن طريق مين", Column.AGENT),
        ("طريقة تجنيده", Column.AGENT),
        ("اسم المجند", Column.NAME),
        ("نام مع ولدیت", Column.NAME),
        ("رقم الباسبور", Column.PASSPORT),
        ("گھر والوں کا نمبر", Column.PHONE),
        ("لمن قدمتم الشكوى", Column.APPLIED),
        ("الموقف", Column.CONDITION),
        ("قصته", Column.REMARKS),
    ],
)
def test_meaning(heading, column) -> None:
    assert column_said(heading)[0] == column
