"""What is feared, threatened or offered as a choice, and so has not happened."""

from cases.imports.reading.wording import tokens, word_set

# A prison is told of as a threat more often than as a fact. A death that is feared is a doubt.
NOT_YET_TRUE = frozenset({"convict", "pretrial_detainee", "detained_ru", "detained_home"})


def _stems(row: str) -> tuple[str, ...]:
    return tuple(stem for word in row.split() for stem in tokens(word))


# How words of fear and threat begin, wherever they stand in the clause.
FEARS = _stems(
    "fear afraid scare frighten worri worry terrif threat risk facing avoid боит боіт боюс боявс"
    " боял боям страх опаса угро угру грози грозя пуга погро залякув miedo teme temi temor amenaz"
    " riesgo peur crain craign redout menac risqu medo receio receia temem ameac risco خوف"
    " يخاف خائف"
    " خايف يخشى تخاف خشية هدد تهديد مهدد ترس میترس تهدید بیم خوف دھمک डर धमक धम्क"
    " হুমকি ভয় බිය බය තර්ජන பயம பயப்ப பயந் மிரட்ட qorq qo'rq tahdid xavf қўрқ таҳдид хавф тарс метарс"
    " таҳдид корк корку коркут опузал anaogop anahof ogopa hofu wasiwasi tishi kutish ametish"
    " walimtish anatish korku kork tehdi endise takut ancam khawatir sợ 怕 担心 威胁 두려 무서"
    " 협박 ፍርሃት ፍራቻ ይፈራ ፈራ ፈርቶ ማስፈራራ አስፈራ"
)
# The same as whole words: "ڈرون" is a drone, and "भयो" only says that something was.
FEARS_ALONE = word_set("ڈر ڈرتا ڈرتے ڈرا भय भयभीत")
# Between two things of which he was to take one.
OR = word_set(
    "or или або o ou او أو یا يا إما ورنہ yoki ёки ё же au ya veya yoksa yahut atau hoặc 或 ወይም ወይ"
)
