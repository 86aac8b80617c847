"""Made-up installations, as files that any server can serve."""

from __future__ import annotations

import dataclasses
import datetime
import json
import pathlib
import random
import string

TEAMS = ("billing", "search", "crm", "Données", "warehouse", "HR", "mobile-app", "東京", "support", "intranet")
PROGRAMS = ("agent", "importer", "node", "chat-widget", "nightly-job", "gateway", "evaluation", "Report", "indexer")
STAGES = ("prod", "staging", "dev", "test")
DESCRIPTIONS = (
    "",
    "Used by the nightly import, ask the platform team before blocking it.",
    "Reads documents for the assistant.",
    "Temporary, for the migration in spring.",
    "Clé de l’équipe données, renouvelée chaque trimestre.",
    "Web chat on the public site",
    "",
)
STATUSES = ("Active",) * 80 + ("Blocked",) * 12 + ("Revoked",) * 8
LETTERS = string.ascii_letters + string.digits + "-_"
FIRST_DAY = datetime.datetime(2023, 1, 1)
DAYS = 3 * 365


@dataclasses.dataclass(frozen=True)
class Installation:
    """A folder below the server's, to be asked as a platform."""

    folder: str
    organization_tokens: list[str]  # their names
    project_tokens: dict[str, list[str]]  # project IDs with the names of their tokens

    @property
    def paths(self) -> list[str]:
        """What has to be read to know every token of it."""
        projects = [f"v1/organization/project/{project}/tokens" for project in self.project_tokens]
        return ["v2/organization/tokens", "v1/organization/projects", *projects]


class TokenFixture:
    """Writes installations into a folder, each once. They are the same in every run."""

    def __init__(self, root: pathlib.Path):
        self.root = root
        self._written: dict[tuple[int, int, int], Installation] = {}

    def installation(self, organization_tokens: int, projects: int = 0, tokens_each: int = 0) -> Installation:
        key = (organization_tokens, projects, tokens_each)
        if key not in self._written:
            self._written[key] = self._write(*key)
        return self._written[key]

    def _write(self, organization_tokens: int, projects: int, tokens_each: int) -> Installation:
        folder = f"{organization_tokens}-{projects}-{tokens_each}"
        organization = self.root / folder / "v1/organization"
        made = _TokenMaker()
        own = made.write(self.root / folder / "v2/organization/tokens", organization_tokens)
        names = {f"p{number:05d}": f"Project {number}" for number in range(projects)}
        of_projects = {each: made.write(organization / "project" / each / "tokens", tokens_each) for each in names}
        listed = [{"projectId": each, "projectName": name, "projectActive": True} for each, name in names.items()]
        _write_json(organization / "projects", {"projects": listed})
        facts = {"organizationId": "o1", "organizationName": "Benchmark"}
        _write_json(self.root / folder / "v1/accessControl/apitoken/validate", facts)
        return Installation(folder, own, of_projects)


class _TokenMaker:
    """Names such as a company's programs have, some with accents or in other scripts, some without a description, most
    of them active."""

    def __init__(self) -> None:
        self._dice = random.Random(1)
        self._made = 0

    def write(self, file: pathlib.Path, size: int) -> list[str]:
        tokens = [self._make() for _ in range(size)]
        _write_json(file, {"tokens": tokens})
        return [token["name"] for token in tokens]

    def _make(self) -> dict[str, str]:
        pick = self._dice.choice
        created = FIRST_DAY + datetime.timedelta(milliseconds=self._dice.randrange(DAYS * 24 * 3600 * 1000))
        self._made += 1
        return {
            "description": pick(DESCRIPTIONS),
            "id": "default_" + "".join(self._dice.choices(LETTERS, k=43)),
            "name": f"{pick(TEAMS)}-{self._made}-{pick(PROGRAMS)}-{pick(STAGES)}",
            "status": pick(STATUSES),
            "timestamp": created.isoformat(timespec="milliseconds"),
        }


def _write_json(file: pathlib.Path, value: object) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
