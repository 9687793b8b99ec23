"""Words of names from Russia and Central Asia, family name first."""

from cases.lifecycle.demo.words.spelling import Language, words

UZBEK = Language(
    men=words("""
        Sherzod Шерзод, Jasur Жасур, Otabek Отабек, Bobur Бобур, Ulugbek Улуғбек, Dilshod Дилшод,
        Akmal Акмал, Farrukh Фаррух, Sardor Сардор, Nodir Нодир, Islom Ислом, Ravshan Равшан
    """),
    women=words("Nilufar Нилуфар, Gulnora Гулнора, Zulfiya Зулфия, Malika Малика, Feruza Феруза"),
    families=words("""
        Chinorov Чиноров, Daryobekov Дарёбеков, Bulutov Булутов, Oltinov Олтинов,
        Tongotarov Тонготаров,
        Bogʻishamolov Боғишамолов, Qumriyev Қумриев, Zarafshonov Зарафшонов, Olmazorov Олмазоров
    """),
    middles=words("""
        Akmalovich Акмалович, Rustamovich Рустамович, Olimovich Олимович,
        Baxtiyorovich Бахтиёрович
    """),
    women_end_in_a=True,
    pattern="{family} {given} {middle}",
)

TAJIK = Language(
    men=words("""
        Firdavs Фирдавс, Khurshed Хуршед, Parviz Парвиз, Rustam Рустам, Sukhrob Сӯҳроб,
        Daler Далер, Manuchehr Манучеҳр, Jamshed Ҷамшед, Siyovush Сиёвуш, Behruz Беҳрӯз
    """),
    women=words("Zarina Зарина, Shahlo Шаҳло, Nigora Нигора, Mehrangez Меҳрангез, Sitora Ситора"),
    families=words("""
        Bogzoda Боғзода, Darvozov Дарвозов, Ganjina Ганҷина, Kuhistonov Кӯҳистонов, Rudaki Рӯдакӣ,
        Gulmurodzoda Гулмуродзода, Chashmaev Чашмаев, Nuriston Нуристон
    """),
    women_end_in_a=True,
    pattern="{family} {given}",
)

KYRGYZ = Language(
    men=words("""
        Azamat Азамат, Bakyt Бакыт, Nurlan Нурлан, Ermek Эрмек, Talant Талант, Ulan Улан,
        Kanat Канат, Mirlan Мирлан, Jyldyz Жылдыз
    """),
    women=words("Aigul Айгүл, Nurgul Нургүл, Cholpon Чолпон, Begimai Бегимай, Asel Асел"),
    families=words("""
        Toobekov Тообеков, Kölbaev Көлбаев, Jailoo uulu Жайлоо уулу, Arstan uulu Арстан уулу,
        Suubaev Суубаев, Kyrgoev Кыргоев
    """),
    women_end_in_a=True,
    pattern="{family} {given}",
)

RUSSIAN = Language(
    men=words("""
        Aleksei Алексей, Dmitrii Дмитрий, Nikita Никита, Pavel Павел, Ilya Илья, Artyom Артём,
        Maksim Максим, Roman Роман, Timur Тимур, Fyodor Фёдор, Kirill Кирилл, Denis Денис
    """),
    women=words("""
        Olga Ольга, Natalia Наталья, Irina Ирина,
        Tatiana Татьяна, Svetlana Светлана, Galina Галина
    """),
    families=words("""
        Beryozkin Берёзкин, Zarechkin Заречкин, Polyanov Полянов, Ozerkov Озерков, Tropin Тропин,
        Kalinov Калинов, Rodnichkov Родничков, Yasenev Ясенев, Lugovtsev Луговцев,
        Snegirkin Снегиркин
    """),
    middles=words("""
        Sergeevich Сергеевич, Andreevich Андреевич, Viktorovich Викторович,
        Ivanovich Иванович, Petrovich Петрович
    """),
    women_end_in_a=True,
    pattern="{family} {given} {middle}",
)
