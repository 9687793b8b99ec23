import pytest

from cases.imports.fields import Column
from cases.imports.layout.meanings import column_said
from cases.imports.layout.table import lay_out
from tests.cases.imports.layout.sheets import sheet_of

IN_MANY_LANGUAGES = {
    Column.NAME: "Пропавший| A quién buscan| "
    "Magaca oo buuxa| Насаб ва ном| "
    "Jina la kijana| Nome do jovem| ሙሉ ስም| "
    "ФИО| Ф.И.О.| Ім'я (ПІБ)| Nombre completo| Nom et prénom| Nome| الاسم الكامل| "
    "الاسم واللقب| نام و نام خانوادگی| नाम थर| নাম| නම| பெயர்| "
    "F.I.Sh.| Ф.И.Ш.| Ному насаб| Аты-жөнү| Jina| Adı Soyadı| Nama| What is his full name?| "
    "Soldier's name| Name (as in passport)",
    Column.BIRTH: "Date naiss.| "
    "Nascido em| "
    "Taariikhda dhalashada| "
    "Mwaka wa kuzaliwa| Ano de nascimento| የትውልድ ቀን| "
    "D.O.B / age| д.р.| Дата рождения| Fecha nac.| Né le| Data de nascimento| "
    "تاريخ الميلاد| تاریخ تولد| जन्म मिति| জন্ম তারিখ| උපන් දිනය| பிறந்த தேதி| Tug'ilgan sana| "
    "Туғилган сана| Туулган күнү| Tarehe ya kuzaliwa| Doğum tarihi| Tanggal lahir",
    Column.NATIONALITY: "Гр-во| Davlati| "
    "Jinsiyadda| Гражд-во| "
    "гражданство| Громадянство| Nacionalidad| الجنسية| تابعیت| राष्ट्रियता| "
    "জাতীয়তা| ජාතිකත්වය| Fuqaroligi| Жарандыгы| Uraia| Uyruğu| Kewarganegaraan| Country",
    Column.PASSPORT: "NIC| Aadhaar| Carné de identidad| شناختی کارڈ| "
    "Doc. identidad| Pièce d'identité| "
    "Lambarka baasaboorka| "
    "Số hộ chiếu| "
    "Hati ya kusafiria| ፓስፖርት ቁጥር| شماره پاسپورت| "
    "Pspt #| Загранпаспорт №| N° passeport| رقم الجواز| राहदानी नं| Passport no.",
    Column.PHONE: "رقم الأهل| Telefoon| "
    "Contacto| Contacto familiar| Номер для связи| "
    "Lambarka taleefanka| Контакты заявителя| "
    "联系电话| 연락처| Số điện thoại| "
    "Tel| Тел.| Phone 2| Contact No.(family)| Father's phone| Телефон родичів| "
    "Simu| شماره تماس| सम्पर्क नम्बर| WhatsApp| Контакты семьи",
    Column.REPORTER: "Quién avisa| অভিভাবক| "
    "Кто ищет| Quien busca| "
    "Yaa soo sheegay| Арыз беруші| Qui signale| "
    "صاحب البلاغ| 报告人| "
    "Mtoa habari| Ким билдирди| Кӣ муроҷиат кард| Kim xabar berdi| Başvuran| "
    "ጠቋሚ / ዝምድና| "
    "Reported by + relation| Кто обратился (степень родства)| Informant| "
    "Quién informa (parentesco)| Déclarant / lien de parenté| सूचना दिने",
    Column.FATHER: "Отчество| والد| اسم الأب| बाबुको नाम| Father's name",
    Column.AGENT: "Рекрутер| Captador| Passeur| "
    "Mukhalas| Кім алып кетті| Ким олиб кетган| "
    "Angariador| Ортомчу| Aracı| ደላላ| "
    "Agent / agency| Вербовщик / посредник| Reclutador| الوسيط| দালাল| Who sent him?",
    Column.LEFT_HOME: "रवानगी| Taariikhda uu tagay| "
    "Date of exit| Exit from country| "
    "Дата убытия| Отбыл| Выбыл| "
    "Taariikhda uu baxay| "
    "Data de embarque| Alisafiri lini| Санаи рафтан| تاریخ خروج از کشور| "
    "Left home| Выехал| Salida| घर छोडेको मिति| When did he leave?| Ketgan sana",
    Column.CONTRACT: "Taariikhda heshiiska| "
    "合同日期| 계약일| Ngày ký hợp đồng| "
    "Data da assinatura do contrato| Imzolangan sana| ውል የፈረመበት ቀን| "
    "Contract date| Подписал контракт| Firma del contrato| تاريخ العقد",
    Column.TERM: "Tiempo de contrato| Muddada| Term| Срок| مدة العقد| Plazo",
    Column.LAST_CONTACT: "Last phone| Dernière fois| آخر مرة| Xiriirkii u dambeeyay| අවසන් ඇමතුම| "
    "Último mensaje| Última vez visto| Cuándo habló por última vez| "
    "የመጨረሻ ግንኙነት| Son görüşme| Alisikika mwisho| "
    "Last contact| Последний выход на связь| آخر اتصال| Último contacto| "
    "When did you last hear from him?| Oxirgi aloqa| Останній зв'язок",
    Column.CONDITION: "Estado do caso| "
    "Qué se sabe| Что известно| "
    "Xaaladda hadda| "
    "现状| 현재 상태| Tình trạng| "
    "Present condition| Наст. состояние| Estado actual| الحالة| अवस्था| Fate",
    Column.APPLIED: "FIR no| Actions| المعاملة| "
    "Referral| Referred to| "
    "Принятые меры| Куда подавали| Acciones realizadas| "
    "A quién acudieron| Қайда жүгінді| "
    "Órgão procurado e data| Taarifa ilipelekwa wapi na lini| Qayerga murojaat "
    "qilingan| "
    "Кайда кайрылышты, качан| Ба куҷо муроҷиат шуд, сана| به کجا مراجعه شده و تاریخ| "
    "Başvurulan makam ve tarihi| የቀረበበት መሥሪያ ቤት እና ቀን| "
    "Applied to (office + date)| Куда обращались| Démarches (bureau, date)| "
    "Reported where and when| الجهة وتاريخ المراجعة",
    Column.ENTERED: "Date logged| Opened on| Last updated",
    Column.JOB: "Trade",
    Column.PAY: "Mushahar",
    Column.UNIT: "Sector| مكانه",
    Column.FAMILY: "تخلص",
    Column.SEX: "M/F",
    Column.SERIAL: "S.N.| № п/п| №| क्र.सं.| م| T/r| N° ordre| Sıra",
    Column.FEE: "How much did he pay?| Fee paid| Сколько заплатил",
    Column.DEATH: "Date of death| Дата гибели",
    Column.RETURNED: "Date of return",
    Column.ARRIVED: "Date of arrival in Russia| Дата приезда",
    Column.REMARKS: "Update| "
    "Особые отметки| "
    "Faallo| Доп. сведения| Примеч.| "
    "Remarks| Прим.| Observaciones| ملاحظات| कैफियत| Anything else?",
}
PAIRS = [
    (heading, column) for column, said in IN_MANY_LANGUAGES.items() for heading in said.split("| ")
]


@pytest.mark.parametrize(("heading", "column"), PAIRS)
def test_headings_of_many_languages_are_understood(heading, column):
    assert column_said(heading)[0] == column


@pytest.mark.parametrize("heading", ["Rank", "Zeta", "Colour of eyes", ""])
def test_what_is_not_understood_is_not_guessed(heading):
    assert column_said(heading) == ("", 0.0)


def test_a_heading_against_its_cells_is_less_sure():
    rows = [["Amir Karimi", "1994-05-01"], ["Baraka Ouma", "1991-03-02"], ["Chanda Mbo", "1990"]]

    sure = lay_out(sheet_of(["Name", "Birth"], *rows)).guesses[1]
    unsure = lay_out(sheet_of(["Name", "Contact"], *rows)).guesses[1]

    assert (sure.column, sure.why) == ("birth", "heading")
    assert unsure.column == "birth"
    assert unsure.sureness < sure.sureness


def test_a_date_beside_an_application_is_its_day():
    headings = ["Name", "Phone", "Complaint to", "Date"]
    row = ["Amir Karimi", "+254 700 000 091", "embassy", "2025-02-03"]

    assert lay_out(sheet_of(headings, row)).columns[2:] == ("applied", "applied_on")


def test_days_without_a_heading_are_kept_in_words():
    headings = ["Name", "Phone", "", "Status"]
    row = ["Amir Karimi", "+254 700 000 091", "2025-02-03", "missing"]

    table = lay_out(sheet_of(headings, row))

    assert table.columns[2] == "remarks"
    assert table.guesses[2].sureness < 0.5


def test_names_in_two_scripts_are_kept_apart():
    headings = ["Name", "Имя", "Phone"]
    row = ["Amir Karimi", "Амир Карими", "+254 700 000 091"]

    assert lay_out(sheet_of(headings, row)).columns[:2] == ("name", "native")


def test_a_name_beside_a_family_name_is_the_given_name():
    headings = ["Фамилия", "Имя", "Отчество", "Тел."]
    row = ["Каримов", "Амир", "Алиевич", "+254 700 000 091"]

    assert lay_out(sheet_of(headings, row)).columns == ("family", "given", "father", "phone")


def test_a_form_that_was_filled_in_needs_no_guess():
    headings = [
        "start",
        "today",
        "man/name",
        "man/birth",
        "_id",
        "_submission_time",
        "meta/instanceID",
    ]
    row = ["2025-01-01T10:00", "2025-01-01", "Amir Karimi", "1994", "7", "2025-01-02", "uuid:1"]

    table = lay_out(sheet_of(headings, row))

    kept = ("ignored", "ignored", "name", "birth", "ignored", "entered", "ignored")
    assert table.columns == kept
    assert {guess.sureness for guess in table.guesses} == {1.0}


def test_a_sheet_that_comes_back_is_known_by_our_reference():
    headings = ["Case reference", "Name", "Phone"]
    row = ["C-2026-00042", "Amir Karimi", "+254 700 000 091"]

    assert lay_out(sheet_of(headings, row)).columns[0] == "ref"


def test_their_own_case_number_is_not_our_reference():
    headings = ["Case no", "Name", "Phone"]
    rows = [["K/17", "Amir Karimi", "0700000091"], ["K/90", "Baraka Ouma", "0700000092"]]

    assert lay_out(sheet_of(headings, *rows)).columns[0] == "remarks"


def test_a_group_above_does_not_make_a_heading_less_sure():
    groups = ["", "Datos personales", "", "Contacto"]
    headings = ["N.º", "Nombre", "Fecha nac.", "Teléfono"]
    row = ["1", "Amir Karimi", "1994-04-12", "+254 700 000 091"]

    alone = lay_out(sheet_of(headings, row)).guesses
    grouped = lay_out(sheet_of(groups, headings, row)).guesses

    assert grouped == alone


def test_a_group_above_says_whose_name_it_is():
    groups = ["", "Missing man", "", "Reported by", ""]
    headings = ["No", "Name", "Birth", "Name", "Phone"]
    row = ["1", "Amir Karimi", "1994-04-12", "Zaina Karimi", "+254 700 000 091"]

    table = lay_out(sheet_of(groups, headings, row))

    assert table.columns == ("sn", "name", "birth", "reporter", "phone")


def test_a_form_of_questions_is_understood():
    asked = {
        "What is your name?": "reporter",
        "Your phone / WhatsApp": "phone",
        "How are you related to him?": "relation",
        "His full name as in passport": "name",
        "His name in your language": "native",
        "When was he born? (or how old is he)": "birth",
        "Which country is he from?": "nationality",
        "Who recruited him? (name, agency, phone)": "agent",
        "When did he leave home?": "left_home",
        "Which offices did you write to, and when?": "applied",
        "Can we share his name with the embassy?": "remarks",
    }

    assert lay_out(sheet_of(list(asked))).columns == tuple(asked.values())


def test_a_name_beside_given_names_is_the_family_name():
    headings = ["NOM", "Prénoms", "Né(e) le", "Signature"]
    row = ["KARIMI", "Amir", "12/04/1994", "juin 2025"]

    columns = lay_out(sheet_of(headings, row)).columns

    assert columns == ("family", "given", "birth", "contract")


def test_words_in_another_script_are_a_name_only_beside_a_name():
    headings = ["Name", "", "Phone", ""]
    row = ["Amir Karimi", "Амир Карими", "+254 700 000 091", "тело не вернули"]

    assert lay_out(sheet_of(headings, row)).columns == ("name", "native", "phone", "remarks")


def test_a_group_that_ends_says_nothing_of_what_follows():
    groups = ["", "Contact", "", "", ""]
    headings = ["Name", "Relation", "Phone", "Remarks", "Status"]
    row = ["Amir Karimi", "mother", "+254 700 000 091", "tall", "missing"]

    columns = lay_out(sheet_of(groups, headings, row)).columns

    assert columns == ("name", "relation", "phone", "remarks", "condition")


def test_other_names_beside_a_surname_are_those_that_are_given():
    headings = ["Surname", "Other names", "Tel"]
    row = ["Karimi", "Amir", "+254 700 000 091"]

    assert lay_out(sheet_of(headings, row)).columns == ("family", "given", "phone")


def test_an_office_and_its_day_in_one_column_are_an_application():
    headings = ["Name", "Phone", "Applied, date"]
    row = ["Amir Karimi", "+254 700 000 091", "embassy in Moscow, 2 March 2025"]

    assert lay_out(sheet_of(headings, row)).columns[2] == "applied"


def test_a_name_told_with_the_fathers_is_his_own():
    assert lay_out(sheet_of(["Sl.", "Name & father's name", "Age"])).columns[1] == "name"


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        *(("DoB", "birth"), ("dateOfBirth", "birth"), ("Nat.", "nationality")),
        *(("Local name", "native"), ("Months", "term"), ("Enlisted", "contract")),
        *(("Where written", "applied"), ("Letters sent", "applied"), ("Company", "agent")),
        *(("Lost contact on", "last_contact"), ("What happened", "condition")),
        ("Present position", "condition"),
        *(("Dist. & Country", "nationality"), ("Country of residence", "address")),
        *(("Gone on", "left_home"), ("Lastly contacted", "last_contact")),
        *(("Passport No & validity", "passport"), ("Passport expiry date", "remarks")),
        *(("Lured for", "job"), ("Assurance given", "job"), ("Tout", "agent")),
        *(("Sent through", "agent"), ("ఏజెంట్", "agent"), ("Purpose told", "job")),
        *(("Last msg recd.", "last_contact"), ("No contact since", "last_contact")),
        *(("Represented to", "applied"), ("Complaint lodged with / date", "applied")),
        *(("Brief facts", "remarks"), ("বিস্তারিত", "remarks"), ("Natl.", "nationality")),
        *(("Date of journey", "left_home"), ("വയസ്സ്", "age"), ("ਹਾਲਤ", "condition")),
        *(("Info recd. from", "reporter"), ("ఫిర్యాదు", "applied"), ("ਫੋਨ ਨੰ", "phone")),
    ],
)
def test_headings_of_few_letters_or_plain_words_are_read(heading, column):
    assert lay_out(sheet_of(["Full name", heading])).columns[1] == column


def test_an_age_on_the_day_of_leaving_is_no_day_of_leaving():
    assert column_said("Age at departure")[0] == Column.AGE
