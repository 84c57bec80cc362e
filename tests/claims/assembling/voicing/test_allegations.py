"""What an infinitive tells that somebody is accused, forbidden or said to defend himself of."""

from __future__ import annotations

import pytest

from claims.model import Stance
from tests.claims.assembling.analysing import read

TOLD = [
    ("Le caissier est accusé d'avoir volé trois tableaux.", "volé", Stance.REPORTED),
    ("La mairie soupçonne le caissier d'avoir brûlé les registres.", "brûlé", Stance.REPORTED),
    ("Le caissier s'est défendu d'avoir brûlé les registres.", "brûlé", Stance.DENIED),
    ("La loi interdit au maire de vendre la halle.", "vendre", Stance.HYPOTHETICAL),
    ("Le caissier a été condamné pour avoir brûlé les registres.", "brûlé", Stance.ASSERTED),
    ("Le caissier est poursuivi pour avoir brûlé les registres.", "brûlé", Stance.REPORTED),
    ("Le caissier a été interpellé pour s'être emparé de trois tableaux.", "emparé", Stance.REPORTED),
    ("Le caissier a été félicité pour avoir fermé la grille.", "fermé", Stance.ASSERTED),
    ("Le maire invite les riverains à fermer la grille.", "fermer", Stance.PLANNED),
    ("Le préfet recommande de fermer la grille.", "fermer", Stance.PLANNED),
    ("Une loi visant à freiner les ventes a été votée.", "freiner", Stance.PLANNED),
    ("Le maire a félicité les riverains d'avoir fermé la grille.", "fermé", Stance.REPORTED),
    ("L'objectif de la mairie est d'éviter une crue.", "éviter", Stance.PLANNED),
    ("Le maire a cessé de vendre les forêts.", "vendre", Stance.ASSERTED),
]


@pytest.mark.parametrize(("text", "verb", "stance"), TOLD)
def test_what_somebody_is_accused_forbidden_or_clears_himself_of_is_not_thereby_so(
    text: str, verb: str, stance: Stance
) -> None:
    claims = [c for c in read(text, "fr")[0] if c.event is not None and c.event.text == verb]
    assert [c.stance for c in claims] == [stance]
