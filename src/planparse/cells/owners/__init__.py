"""Owner cells -> owners: who is named, in what post, and where one owner ends and the next begins.

The modules in reading order: `types` (tokens), `shapes` and `pipeline` (evidence), `segment` with `person`, `post`,
`body` and `joints` (the decision), `known` (evidence in the plan itself), `read` (the whole plan), `build`, `people`;
`groups` and `trained` raise the doubts.
"""

from planparse.cells.owners.people import name_key, people
from planparse.cells.owners.read import read_owners
from planparse.cells.owners.types import OwnerCell, OwnersRead, Person

__all__ = ["OwnerCell", "OwnersRead", "Person", "name_key", "people", "read_owners"]
