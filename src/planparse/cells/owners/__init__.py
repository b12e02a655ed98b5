"""Owner cells -> owners: who is named, in what post, and where one owner ends and the next begins.

Reading order: `types`, `tokens`, `shapes` and `pipeline` (evidence), `segment` with `person`, `post`, `body` and
`joints` (the decision), `known` (what the plan itself says), `read` (the whole plan), `build`, `people`;
`evidence` and `second_opinion` with `trained` (what is doubtful).
"""

from planparse.cells.owners.people import name_key, people
from planparse.cells.owners.read import read_owners
from planparse.cells.owners.types import OwnerCell, OwnersRead, Person

__all__ = ["OwnerCell", "OwnersRead", "Person", "name_key", "people", "read_owners"]
