"""A narrative that only tells what was done: `Workshop held on 3 June`.

Such an action is done where nothing that is told is still to come, goes on, or was done in part. It is weaker than a
status that is named: the reading carries an issue for the record.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

__all__ = ["concluded", "told_done", "told_in_part"]

_DONE: Final = (
    "agreed|approved|adopted|ratified|signed|submitted|sent|circulated|issued|distributed|published|launched"
    "|installed|purchased|bought|appointed|filled|held|undertaken|carried out|conducted|introduced|set up|created"
    "|updated|reviewed|revised|rewritten|amended|presented|removed|repaired|replaced|uploaded|shared|commissioned"
    "|procured|erected|fitted|cleared|paid|confirmed|added|written|awarded|made|prepared|produced|found|taken on|given"
    "|built|opened|developed|redesigned|refreshed|rolled out|trained|completed|organised|put up|moved|relocated|secured"
    "|obtained|registered|informed|notified|contacted|written to|raised|reported|logged|refurbished"
    "|painted|cleaned|tested"
)
_ADVERB: Final = r"(?:(?:now|all|already|also|since|fully|both|recently|successfully|just|formally|subsequently) )*"
_UNTOLD: Final = r"(?:is|are|was|were|be|been|being|to|will|has|have|had|not|who|which|that|can|may|should|must|would)"
_WORD: Final = r"[\w'’/&.,()-]+ "
_PERFECT: Final = re.compile(rf"\b(?:has|have|was|were) {_ADVERB}(?:been )?{_ADVERB}(?:{_DONE})\b")
_ELLIPTIC: Final = re.compile(rf"\W*(?:(?!{_UNTOLD}\b){_WORD}){{0,7}}?(?:{_DONE})\b(?= *(?:[.,;:()]|$)| )")
_STILL_OPEN: Final = re.compile(
    r"\b(?:to be|to (?!the|all|a|an|our|its|their|\d|members|staff|schools|parents|council|cabinet|board|committee)"
    r"[a-z]+|for (?:approval|comments?|signature|agreement|decision|consideration)|will|shall|await\w*|pending"
    r"|still|not|no|yet|remain\w*|outstanding|however|but|each|every|monthly|weekly"
    r"|quarterly|termly|daily|regularly|annually|ongoing|on-going|continu\w*|is|are|being|when|if|next|further"
    r"|draft(?!(?: \w+)* (?:was|has been) (?:agreed|approved|adopted|confirmed|signed))"
    r"|first|initial|interim|some|most|phase|stage|number|percentage|proportion|rate|due|should|may|could"
    r"|starts?|begins?|suspended|cancelled|postponed|delayed|part|partly|partially|reduced|increased|shows?)\b"
)
_HEADLINE: Final = re.compile(r"(?:completed|planned|delayed|green|amber|red) |\d+ [a-z]+|.*\d of \d")
_SENTENCE: Final = re.compile(r"(?<=[a-z0-9)])\.\s")


def told_done(text: str) -> bool:
    """Whether a narrative (made `plain`) only tells results.

    >>> told_done("workshop held on 3 june."), told_done("draft sent out to all"), told_done("audit held each month")
    (True, False, False)
    >>> told_done("a grant application was made to the fund and £4,900 was awarded."), told_done("agreed")
    (True, False)
    """
    plain = " ".join(text.split())
    if len(plain.split()) < _FEWEST or _STILL_OPEN.search(plain) or _HEADLINE.match(plain):
        return False
    first = _SENTENCE.split(plain)[0]  # what is told behind it (`Notes were shared.`) decides nothing
    return len(first.split()) >= _FEWEST and bool(_PERFECT.search(first) or _ELLIPTIC.match(first))


_TO_COME: Final = re.compile(
    r"\b(?:will|shall|awaiting|pending|due|to (?:start|begin|monitor|follow|report|review|be [a-z]+|complete|agree"
    r"|check|chase|update|circulate|arrange)|is being|are being|ongoing|continues)\b"
)


def told_in_part(texts: Sequence[str]) -> bool:
    """Whether the first sentence of a narrative tells a result, and a later one what is still to come.

    >>> told_in_part(["the phone box has been added to the list.", "clerk to monitor"])
    True
    >>> told_in_part(["workshop held on 3 june.", "it was well attended."]), told_in_part(["clerk to monitor"])
    (False, False)
    """
    return len(texts) > 1 and told_done(texts[0]) and any(_TO_COME.search(text) for text in texts[1:])


_FINAL: Final = re.compile(r"\W*(?:\d[\d/.]* )?(?:agreed|approved|adopted|ratified|signed off|completed|published)\b")


def concluded(texts: Sequence[str]) -> bool:
    """Whether the last line of a narrative says that what was begun before is agreed or done.

    >>> concluded(["first draft produced june 2017", "agreed at governors meeting 13 july 17."])
    True
    """
    return len(texts) > 1 and bool(_FINAL.match(texts[-1])) and not _STILL_OPEN.search(texts[-1])


_FEWEST: Final = 3
"""Words of a narrative: fewer (`Agreed.`) may be said of anything."""
