"""The register of authorities, and the printed forms that must and must not resolve to one."""

import re
from collections import Counter, defaultdict

import pytest

from planparse.lexicon.authorities import Authority, authorities, find_authority

CURRENT = [a for a in authorities() if a.until is None]
KINDS = {"E06": "unitary", "E08": "metropolitan_district", "E09": "london_borough", "E10": "county"}


def test_the_register_holds_every_current_authority_once():
    assert len(CURRENT) == 153
    assert Counter(a.kind for a in CURRENT) == {
        "unitary": 63,
        "metropolitan_district": 36,
        "london_borough": 33,
        "county": 21,
    }


@pytest.mark.parametrize("field", ["name", "official", "gss_code", "la_code"])
def test_what_identifies_a_current_authority_is_its_own(field):
    values = [getattr(a, field) for a in CURRENT]
    assert len(set(values)) == len(values)


def test_an_ons_code_belongs_to_one_record_whatever_its_age():
    codes = [a.gss_code for a in authorities()]
    assert len(set(codes)) == len(codes)
    assert codes == sorted(codes)


@pytest.mark.parametrize("authority", authorities(), ids=lambda a: a.gss_code)
def test_a_record_is_well_formed(authority):
    assert re.fullmatch(r"E(06|08|09|10)0000\d\d", authority.gss_code)
    assert re.fullmatch(r"[2-9]\d\d", authority.la_code)
    assert authority.kind == KINDS[authority.gss_code[:3]]
    assert authority.until is None or 2009 <= authority.until <= 2025
    for written in (authority.name, authority.official, *authority.aliases):
        assert written == " ".join(written.split())
    assert len(set(authority.aliases)) == len(authority.aliases)
    assert not {authority.name, authority.official} & set(authority.aliases)


def test_a_shared_dfe_code_means_the_same_authority_recoded():
    names = defaultdict(set)
    for a in authorities():
        names[a.la_code].add(a.name)
    assert all(len(shared) == 1 for shared in names.values())


def test_no_written_form_belongs_to_two_authorities():
    owners = defaultdict(set)
    for a in authorities():
        for written in {a.name, a.official, *a.aliases}:
            owners[written.casefold()].add(a.name)
    assert {form: names for form, names in owners.items() if len(names) > 1} == {}


@pytest.mark.parametrize("authority", authorities(), ids=lambda a: a.gss_code)
def test_every_written_form_finds_its_authority(authority):
    for written in (authority.name, authority.official, *authority.aliases):
        found = find_authority(written)
        assert found is not None, written
        assert found.name == authority.name, written
    for dressed in (authority.official.upper(), f"  {authority.official}’s  Ofsted action plan 2019"):
        found = find_authority(dressed)
        assert found is not None, dressed
        assert found.name == authority.name, dressed


@pytest.mark.parametrize("authority", CURRENT, ids=lambda a: a.gss_code)
def test_a_current_authority_is_found_by_its_own_official_name(authority):
    assert find_authority(authority.official) == authority
    assert find_authority(authority.name) == authority


def test_reorganised_councils_keep_the_codes_of_their_day():
    def codes(text: str) -> tuple[str, str, int | None] | None:
        found = find_authority(text)
        return (found.gss_code, found.la_code, found.until) if found else None

    assert codes("Dorset County Council") == ("E10000009", "835", 2019)
    assert codes("Dorset Council") == ("E06000059", "838", None)
    assert codes("Bournemouth Borough Council") == ("E06000028", "837", 2019)
    assert codes("BCP Council") == ("E06000058", "839", None)
    assert codes("Northamptonshire County Council") == ("E10000021", "928", 2021)
    assert codes("North Northamptonshire Council") == ("E06000061", "940", None)
    assert codes("West Northamptonshire Council") == ("E06000062", "941", None)
    assert codes("Cumbria County Council") == ("E10000006", "909", 2023)
    assert codes("Cumberland Council") == ("E06000063", "942", None)
    assert codes("Westmorland and Furness Council") == ("E06000064", "943", None)
    assert codes("Somerset County Council") == ("E10000027", "933", 2023)
    assert codes("Somerset Council") == ("E06000066", "933", None)


def test_a_record_is_frozen():
    with pytest.raises(AttributeError):
        CURRENT[0].name = "elsewhere"


PRINTED = [
    # Greater London
    ("Barking and Dagenham's OFSTED action plan in response to the inspection of services", "E09000002"),
    ("London Borough of Barking & Dagenham", "E09000002"),
    ("LBBD", "E09000002"),
    ("B&D Ofsted action plan", "E09000002"),
    ("barking-and-dagenham-2014.txt", "E09000002"),
    ("BarkingandDagenham", "E09000002"),
    ("B ARKING AND D AGENHAM", "E09000002"),
    ("Barking and Dagenham\ufffds action plan", "E09000002"),
    ("LONDONBOROUGHOFBARNET", "E09000003"),
    ("Barnet Council: Family Services Ofsted Improvement Action Plan", "E09000003"),
    ("LondonBoroughofHackney", "E09000012"),
    ("London Borough of Hammersmith & Fulham", "E09000013"),
    ("LB Hounslow", "E09000018"),
    ("Royal Borough of Kensington and Chelsea", "E09000020"),
    ("RBKC", "E09000020"),
    ("Kensing-\nton and Chelsea", "E09000020"),
    ("Royal Borough of Kingston upon Thames", "E09000021"),
    ("London Borough of Richmond upon Thames", "E09000027"),
    ("Southwark Ofsted Post-Inspection Action Plan", "E09000028"),
    ("Children’s Services, Sutton", "E09000029"),
    ("Croydon's Children's Improvement Plan", "E09000008"),
    ("Tower Hamlets", "E09000030"),
    ("City of London Corporation", "E09000001"),
    ("Westminster City Council", "E09000033"),
    # Metropolitan districts
    ("Birmingham Children’s Trust", "E08000025"),
    ("Working together to improve the lives of children in Birmingham", "E08000025"),
    ("Sandwell Children's Trust", "E08000028"),
    ("W A L S A L L COUNCIL", "E08000030"),
    ("City of Wolverhampton Council", "E08000031"),
    ("City of Bradford Metropolitan District Council", "E08000032"),
    ("Council of the City of Wakefield", "E08000036"),
    ("Wakefield\nMetropolitan District Council", "E08000036"),
    ("Barnsley Metropolitan Borough Council", "E08000038"),
    ("Sheffield City Council", "E08000039"),
    ("Doncaster Children's Services Trust", "E08000017"),
    ("Manchester City Council", "E08000003"),
    ("Rochdale MBC", "E08000005"),
    ("Bolton\nOfsted Action Plan", "E08000001"),
    ("Bury", "E08000002"),
    ("St. Helens MBC", "E08000013"),
    ("St Helens' Ofsted action plan", "E08000013"),
    ("St Helen’s Council", "E08000013"),
    ("Gateshead", "E08000037"),
    ("Newcastle City Council", "E08000021"),
    ("Together for Children", "E08000024"),
    ("Improvement Plan for Sunderland", "E08000024"),
    # Unitaries
    ("Kingston upon Hull", "E06000010"),
    ("Hull City Council", "E06000010"),
    ("East Riding of Yorkshire Council", "E06000011"),
    ("North East Lincolnshire", "E06000012"),
    ("City of York Council", "E06000014"),
    ("Ofsted Action Plan, City of York Council, York Road, York", "E06000014"),
    ("Nottingham City Council", "E06000018"),
    ("Rutland's journey to Good", "E06000017"),
    ("Herefordshire, County of", "E06000019"),
    ("Telford & Wrekin", "E06000020"),
    ("Stoke‑on‑Trent City Council", "E06000021"),
    ("STOKE ON TRENT", "E06000021"),
    ("B&NES", "E06000022"),
    ("Bristol, City of", "E06000023"),
    ("Torbay Local Area SEND Written Statement of Action", "E06000027"),
    ("MEDWAY", "E06000035"),
    ("Reading", "E06000038"),
    ("Reading’s Ofsted Action Plan", "E06000038"),
    ("R EADING BOROUGH COUNCIL", "E06000038"),
    ("READINGBOROUGHCOUNCIL", "E06000038"),
    ("reading borough council", "E06000038"),
    ("Slough Improvement Plan 2016-17", "E06000039"),
    ("Slough Children First", "E06000039"),
    ("Royal Borough of Windsor & Maidenhead", "E06000040"),
    ("Durham County Council", "E06000047"),
    ("Northumberland", "E06000057"),
    ("CWaC Council", "E06000050"),
    ("Council of the Isles of Scilly", "E06000053"),
    ("Bedford Borough Council", "E06000055"),
    ("Bournemouth, Christchurch and Poole Council", "E06000058"),
    ("Dorset", "E06000059"),
    ("West Northamptonshire", "E06000062"),
    ("NorthYorkshire", "E06000065"),
    ("Darlington Borough Council — Ofsted Action Plan", "E06000005"),
    # Counties, standing and abolished
    ("Kent\nCounty Council", "E10000016"),
    ("Jane Kent, Essex County Council", "E10000012"),
    ("Essex Children’s Services", "E10000012"),
    ("Ofsted Improvement Plan – Devon – March 2014", "E10000008"),
    ("Lincolnshire County Council", "E10000019"),
    ("West Sussex CC", "E10000032"),
    ("Worcestershire Children First", "E10000034"),
    ("NORTH  YORKSHIRE   COUNTY COUNCIL", "E10000023"),
    ("Buckinghamshire County Council", "E10000002"),
    ("Somerset County Council: Somerset Children's Services action plan", "E10000027"),
    ("Cumbria", "E10000006"),
    ("Poole Borough Council", "E06000029"),
    # Two authorities, named equally
    ("York and North Yorkshire", None),
    ("Kent and Medway", None),
    ("Leicester, Leicestershire and Rutland", None),
    ("Stoke-on-Trent and Staffordshire Safeguarding Children Board", None),
    ("Norfolk and Suffolk County Councils", None),
    ("Lambeth Council and Southwark Council", None),
    ("Shropshire, Telford and Wrekin", None),
    ("Bournemouth and Poole", None),
    ("Northamptonshire Children’s Trust", None),
    ("Achieving for Children: Kingston and Richmond", None),
    # Another place, or another body
    ("South Yorkshire", None),
    ("South Derbyshire District Council", None),
    ("South Northamptonshire Council", None),
    ("Greater Manchester", None),
    ("Newcastle-under-Lyme Borough Council", None),
    ("Surrey Heath Borough Council", None),
    ("Northumberland Street", None),
    ("City of London Police", None),
    ("Essex Police", None),
    ("University of York", None),
    ("Milton Keynes University Hospital", None),
    ("Camden and Islington NHS Foundation Trust", None),
    ("Manchester City Football Club", None),
    ("Bolton Children's Centre", None),
    ("Richmondshire", None),
    ("London", None),
    ("Lincoln", None),
    # People, posts and ordinary words
    ("Kent Smith", None),
    ("Jane Kent, Council Leader", None),
    ("Mary Sutton", None),
    ("Mary Sutton, Director of Children's Services", None),
    ("Sutton, Mary", None),
    ("Dr Bradford", None),
    ("Duke of York", None),
    ("Head of Service for Derby", None),
    ("reading", None),
    ("reading council papers", None),
    ("Reading and Writing", None),
    ("Reading action plan", None),
    ("Improving Reading for Children", None),
    ("I live in Reading", None),
    ("He was reading in Bury", None),
    ("bury", None),
    ("Bath", None),
    ("Working Together for Children", None),
    ("Action Plan", None),
    ("", None),
    (" & ", None),
]


def test_the_table_covers_the_country():
    assert len(PRINTED) >= 80
    assert len({text for text, _ in PRINTED}) == len(PRINTED)
    assert {code[:3] for _, code in PRINTED if code} == set(KINDS)


@pytest.mark.parametrize(("text", "code"), PRINTED)
def test_a_printed_form_finds_its_authority_or_nothing(text, code):
    found = find_authority(text)
    assert (found.gss_code if found else None) == code


def test_an_authority_is_typed_and_immutable_all_through():
    assert all(isinstance(a, Authority) and isinstance(a.aliases, tuple) for a in authorities())
    assert authorities() is authorities()
    assert len(set(authorities())) == len(authorities())
