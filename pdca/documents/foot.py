"""What stands at the foot of every document: whose texts and which records it was made of, and who decides."""

from pdca.documents.rules import Reader
from pdca.phrase import Phrase

DECIDES: Phrase = Phrase("软件辅助，组织决定。", "The software assists; the organisation decides.")


def foot(reader: Reader, case: str = "", records: int = 0) -> tuple[str, ...]:
    """Return the foot of a document on the procedure of *reader*, or on a *case* of it after so many *records*."""
    procedure, say = reader.bench.procedure, reader.voice.say
    made = say(f"由程序文件 {procedure.id}@{procedure.edition} 生成，截至{reader.day}。", f"Made from the procedure {procedure.id}@{procedure.edition} as of {reader.day}.")
    if case:
        made = say(
            f"由程序文件 {procedure.id}@{procedure.edition} 和事项 {case} 的{records}条记录生成，截至{reader.day}；空白处由人手填。",
            f"Made from the procedure {procedure.id}@{procedure.edition} and {records} records of case {case} as of {reader.day}; blanks are filled in by hand.",
        )
    return (made, DECIDES(reader.voice.language))
