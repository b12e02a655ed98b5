"""Forenames and surnames of the peoples of England, from Faker's locales (MIT) and the project's own lists.

Recombined at random within one origin, and now and then across two, as marriages do.
"""

from __future__ import annotations

import importlib
import random
import re

from planparse.lexicon.names import forenames, surnames

LOCALES = {
    "en_GB": 10, "en_IN": 3, "en_PK": 2, "yo_NG": 2, "en_NG": 1, "ig_NG": 1, "ha_NG": 1, "en_KE": 1,
    "zu_ZA": 1, "tw_GH": 1, "tr_TR": 1, "ga_IE": 1, "es_ES": 1, "ro_RO": 1, "it_IT": 1, "pt_PT": 1, "lt_LT": 1,
    "fr_FR": 1, "de_DE": 1, "nl_NL": 1, "cs_CZ": 1, "hu_HU": 1, "sv_SE": 1, "vi_VN": 1,
}  # fmt: skip
"""Locale -> weight. The weights are a guess at England's councils, made before any score was seen."""
EXTRA = {
    "polish": ("Agnieszka Ewa Tomasz Marek Katarzyna Piotr Magdalena Paweł Joanna Krzysztof Beata Grzegorz",
               "Kowalska Nowak Wiśniewska Zieliński Szymańska Woźniak Dąbrowski Kamińska Lewandowski Jankowska Mazur"),
    "sri_lankan": ("Chandrika Nilanthi Ruwan Dinesh Sanduni Kumari Thilini Ajith Chamari Nuwan",
                   "Perera Wijesinghe Fernando Jayawardena Gunasekara Rajapaksha Bandara Senanayake Dissanayake"),
    "zimbabwean": ("Tendai Tapiwa Rutendo Farai Chipo Tatenda Kudzai Nyasha Rumbidzai Simba",
                   "Moyo Ncube Sibanda Chikwanda Mutasa Dube Chiweshe Mapfumo Zvobgo Nyoni"),
    "turkish": ("Ayşe Mehmet Elif Emre Zeynep Hakan Fatma Murat Selin Kerem",
                "Yilmaz Demir Kaya Çelik Şahin Özturk Aydin Arslan Doğan Kilic"),
}  # fmt: skip
"""Origins that Faker's locales have thinly; typed for this project."""
LATIN = re.compile(r"[A-ZÀ-ŽȘȚ][a-zà-žșț'’]+(?:[- ]?[A-ZÀ-Ž][a-zà-ž]+)?")


def _listed(locale: str) -> tuple[list[str], list[str]]:
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    fore = [
        name
        for kind in ("first_names", "first_names_male", "first_names_female")
        for name in getattr(provider, kind, ())
    ]
    return tuple(
        sorted({n for n in names if LATIN.fullmatch(n)}) for names in (fore, getattr(provider, "last_names", ()))
    )  # type: ignore[return-value]


def origins() -> list[tuple[list[str], list[str]]]:
    """Each origin's forenames and surnames, as often as it weighs."""
    found = [(_listed(locale), weight) for locale, weight in LOCALES.items()]
    found += [((fore.split(), sur.split()), 2) for fore, sur in EXTRA.values()]
    own = (
        sorted(n.capitalize() for n in forenames() if len(n) > 2),
        sorted(n.capitalize() for n in surnames() if len(n) > 2),
    )
    found.append((own, 10))
    return [pair for pair, weight in found for _ in range(weight) if pair[0] and pair[1]]


def person(rng: random.Random, pools: list[tuple[list[str], list[str]]]) -> tuple[str, str]:
    """A forename and a surname."""
    fore, sur = rng.choice(pools)
    if rng.random() < 0.08:
        sur = rng.choice(pools)[1]
    given, family = rng.choice(fore), rng.choice(sur)
    roll = rng.random()
    if roll < 0.05:
        family += "-" + rng.choice(sur)
    elif roll < 0.07:
        family = rng.choice(["De", "van", "Al", "St", "O'", "Mc", "el", "da"]) + (" " if roll < 0.065 else "") + family
    elif roll < 0.09:
        family += " " + rng.choice(sur)
    if rng.random() < 0.04:
        given += rng.choice([" ", "-"]) + rng.choice(fore)
    return given, family
