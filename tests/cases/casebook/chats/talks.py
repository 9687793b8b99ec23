"""Invented conversations, and one as large as any that is taken."""

from collections.abc import Iterator

WHATSAPP = """\
12/03/24, 21:13 - Messages and calls are end-to-end encrypted. Only people in this chat can read.
12/03/24, 21:14 - Sita Invented: Hi 🙏 my brother Bikram Invented Gurung left home 15 June 2023
he is in Luhansk now: last call 2080/08/20 BS
12/03/24, 21:15 - Sita Invented: his number +977 980-0000012 and telegram @bikram_demo
13/03/24, 9:01 - Sita Invented: <Media omitted>
13/03/24, 9:02 - +7 912 345-67-89: The contract was signed 25.09.2023
05/04/24, 9:05 - ~ Noor: ok, in March
"""
TELEGRAM = """\
Иван П., [12.03.2024 21:14]
Здравствуйте. Меня зовут Пётр Выдуманный

служит под Покровском

Иван П., [12.03.2024 21:15]
[Переслано от Agent Demo]
Вакансия: охранник, пишите @nst77_jobs_demo

Noor, [13.03.2024 08:00]
Когда он уехал?
"""
LARGE = 2_000_000
_SAID = (
    "he said مرحبا 🙏🏽 নমস্কার как дела, my brother Semyon Invented",
    "call +977 98{n:08} or @user_{n}\nand a second line in Rostov",
    "[Forwarded from Agent {n}]\nleft 1{n}.03.2024 👨‍👩‍👧 from Kathmandu",
    "मेरो नाम राम बहादुर हो 2080/08/12 BS",
    "اسمي حيدر المخترع, office {n} {n} {n}",
)


def large_talk() -> Iterator[str]:
    """Yield the messages of 2 MB in five scripts, with emoji and forwarded blocks."""
    size, number = 0, 0
    while size < LARGE:
        said = _SAID[number % len(_SAID)].format(n=number)
        day, hour = f"{1 + number % 28:02}.{1 + number % 12:02}.2024", f"{number % 24:02}:15"
        message = f"{'Sita' if number % 2 else 'Нур'}, [{day} {hour}]\n{said}\n\n"
        size += len(message.encode())
        number += 1
        yield message
