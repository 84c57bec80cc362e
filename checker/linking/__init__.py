"""Facts that are about one thing."""

from checker.linking.agreement import AGREEING, Compared, compare_links, fact_order
from checker.linking.aliases import unite
from checker.linking.aligning import align
from checker.linking.grouping import group_links
from checker.linking.linking import link_facts
from checker.linking.naming import name_facts
from checker.linking.parties import party_facts
from checker.linking.placing import place_facts
from checker.linking.refused import RefusedLink, refused_links
from checker.linking.statements import with_statements
from checker.linking.stories import story_teller
from checker.linking.voices import speaker_facts

__all__ = [
    "AGREEING",
    "Compared",
    "RefusedLink",
    "align",
    "compare_links",
    "fact_order",
    "group_links",
    "link_facts",
    "name_facts",
    "party_facts",
    "place_facts",
    "refused_links",
    "speaker_facts",
    "story_teller",
    "unite",
    "with_statements",
]
