"""The words the generator rewords with: one set to tune on, another that is used by the held-out pairs alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Vocabulary:
    """Synonyms (whole words, lower case), openings and closings to add, new actions, owners and area titles."""

    synonyms: dict[str, str]
    openings: tuple[str, ...]
    closings: tuple[str, ...]
    fresh: tuple[str, ...]
    owners: tuple[str, ...]
    titles: tuple[str, ...]
    posts: tuple[str, ...]
    paraphrases: dict[str, str]


DEVELOPMENT = Vocabulary(
    synonyms={
        "revise": "review", "review": "look again at", "train": "give training to", "write": "send a letter",
        "produce": "draw up", "embed": "establish", "launch": "introduce", "recruit": "appoint", "hold": "run",
        "audit": "check", "publish": "issue", "commission": "buy in", "agree": "settle", "set": "put",
        "make": "render", "ensure": "see to it", "staff": "workers", "every": "each", "all": "the",
        "partner": "other", "partners": "other agencies", "schools": "schools and colleges", "monthly": "each month",
        "guidance": "advice", "plan": "scheme", "plans": "schemes", "children": "young people", "policy": "procedure",
        "managers": "leaders", "quality": "standard", "monitor": "track", "new": "revised", "create": "provide",
        "introduce": "bring in", "open": "set up", "clear": "work through", "compliance": "adherence",
    },
    openings=("Work with partners to ", "The service will ", "As a priority, ", "With the Board's support, "),
    closings=(
        ", and report on it to the Board", ", with a check after six months", " and share what is learnt",
        ", beginning with the north of the area",
    ),
    fresh=(
        "Map the support that is there for kinship carers and fill the gaps.",
        "Buy a texting service through which young people can reach the duty desk.",
        "Ask an outside body to look at how complaints are answered.",
        "Put a domestic violence specialist in each locality office.",
        "Write a one-page guide to private fostering for surgeries.",
        "Start a shadow board of practitioners.",
        "Test the emergency duty rota against demand at weekends.",
        "Give newly qualified workers protected time for reflection.",
        "Recruit and induct two practice educators.",
        "Audit the recording of strategy meetings held out of hours.",
    ),
    owners=("Priya Raman", "Owen Pritchard", "Grace Adeyemi", "Callum Baird", "Ruth Goldberg", "Head of Service"),
    titles=(
        "Workforce stability across the whole service", "Voice and participation", "Contact and referral",
        "Homes and placements for those in care",
    ),
    posts=("Northgate", "Riverside", "Hillside", "Southern", "Valley"),
    paraphrases={
        "Bring return home interviews back in-house and recruit three interviewers.":
            "In-house team of 3 to carry out return home interviews.",
        "Introduce a daily missing meeting with police, health and education.":
            "Police, health and education to meet daily about missing children.",
        "Publish a new sufficiency strategy.": "Sufficiency strategy to be refreshed and published.",
        "Open two council-run homes for two children each.": "Two small children's homes run by the council.",
        "Recruit 24 fostering households over two years.": "Fostering recruitment: 24 new households.",
        "Give every care leaver a health passport at 18.": "Health passports for care leavers.",
        "Supervise every worker every four weeks and record it within five days.":
            "Four-weekly supervision of all workers, on file in 5 days.",
        "Coach all team managers in reflective supervision.": "Reflective supervision coaching for managers.",
        "Revise the strategy discussion protocol and template with Police, Health and Education.":
            "New protocol and template for strategy discussions, agreed by all partners.",
        "Train the designated leads of all schools in completing the form.":
            "Designated safeguarding leads to be trained on the form.",
        "Review the caseloads of all social workers.": "Caseload review.",
        "Launch the new Supervision Policy and make sure that staff receive supervision at least monthly.":
            "Monthly supervision for all staff in line with the policy.",
        "Embed the new service standards and monitor compliance through the Practice Improvement Group.":
            "Practice Improvement Group to check that the service standards are kept.",
    },
)  # fmt: skip

HELD_OUT = Vocabulary(
    synonyms={
        "develop": "design", "implement": "put into practice", "monitor": "keep under review", "report": "feed back",
        "ensure": "guarantee", "establish": "form", "provide": "supply", "undertake": "carry out", "agree": "sign off",
        "appoint": "employ", "offer": "extend", "replace": "exchange", "complete": "finish", "introduce": "start",
        "give": "grant", "move": "transfer", "build": "construct", "train": "coach", "measure": "count",
        "track": "follow", "set": "lay", "publish": "put out", "adopt": "take up", "tell": "inform", "ask": "consult",
        "children": "children and young people", "social": "social care", "workers": "practitioners",
        "families": "parents and carers", "staff": "employees", "managers": "supervisors", "schools": "education",
        "board": "partnership", "quarterly": "every three months", "monthly": "once a month", "month": "four weeks",
        "plans": "planning documents", "audit": "case review", "audits": "case reviews", "new": "updated",
        "within": "in no more than", "police": "police officers", "team": "unit", "teams": "units",
        "increase": "raise", "improve": "better", "recruit": "bring in", "revise": "refresh", "all": "every one of",
    },
    openings=("By the end of the year, ", "Officers to ", "Together with health colleagues, ", "Continue to "),
    closings=(
        ". Learning will be presented at the next away day", ", subject to funding", " in line with the new standards",
        " so that nobody is left waiting", "; progress is seen by scrutiny",
    ),
    fresh=(
        "Sign a concordat with neighbouring authorities about agency pay.",
        "Bring in a reverse mentoring scheme for directors.",
        "Pilot family group conferences before legal proceedings begin.",
        "Set up drop-in surgeries about universal credit for young parents.",
        "Review the transport budget for contact visits.",
        "Commission a sexual abuse needs assessment.",
        "Draw up a bank of interpreters whom families can rely on.",
        "Refurbish the interview rooms at the civic centre.",
        "Introduce a welfare check for workers after a child's death.",
        "Audit the use of written agreements.",
        "Train governors in their safeguarding duties.",
        "Publish a yearly report on advocacy.",
    ),
    owners=("Tomasz Zielinski", "Wei Chen", "Nikos Petrou", "Fatima Yusuf", "Team Managers", "Director of Education"),
    titles=(
        "A workforce that stays", "Listening to those we serve", "Right help, first time",
        "Standing up for care experienced people", "Money and demand",
    ),
    posts=("Abbey", "Castle", "Meadow", "Harbour", "Priory"),
    paraphrases={
        "Agree a caseload promise of no more than 18 children for each social worker and 14 for those in their first year.":
            "Cap caseloads: 18 children at most, 14 in a worker's first year.",
        "Appoint twelve more social workers and two practice educators.":
            "Increase the establishment by 12 social workers and 2 practice educators.",
        "Offer a career grade that rewards experienced practitioners for staying in practice.":
            "Create a career grade so experienced practitioners need not become managers to progress.",
        "End the use of agency teams.": "No agency teams to be used.",
        "Replace the child in need and child protection plan forms with one that families have helped to write.":
            "One plan form for CIN and CP, co-written with families.",
        "Child protection chairs to send back any plan that is not specific.":
            "Plans which are not specific are returned by the chair of the conference.",
        "Review core group attendance each term with the safeguarding partners.":
            "Termly look at who attends core groups, with the safeguarding partners.",
        "Personal education plans to be completed in the first ten school days.":
            "PEPs: complete within 10 school days of a child's coming into care.",
        "Life story work for all children with a plan of adoption.":
            "Every child whose plan is adoption to have life story work.",
        "Invite a peer review of the front door.": "Front door peer review.",
        "Annual self-evaluation and conversation with Ofsted.": "Self-evaluate each year and discuss it with Ofsted.",
        "Strategy meetings to be held within one working day, with health present.":
            "Hold strategy meetings in one working day and make sure health attend.",
        "Put a health visitor and a school nurse in the hub.":
            "Health visitor and school nurse to be based in the MASH hub.",
        "Feed back to every referrer within three working days.":
            "All referrers to receive feedback in 3 working days.",
        "Tell schools before nine o'clock about incidents of the night before.":
            "Schools are told by 9am of any domestic abuse incident from the previous night.",
        "Train 300 practitioners in the DASH checklist.": "DASH training for 300 staff from all agencies.",
        "Ask children who live with domestic abuse what helps.":
            "Gather the views of children living with domestic abuse on what has helped.",
        "Train champions in every team and agency to use the tool.": "Neglect tool champions to be trained in each team.",
        "Chronologies to be on every file.": "Each file to hold an up to date chronology.",
        "One data set for the partnership.": "Build a single partnership data set.",
        "Appoint an independent scrutineer.": "Independent scrutineer to be appointed by the partners.",
        "Publish a learning bulletin after every audit.": "A bulletin of what was learnt goes out following each audit.",
        "Appoint a permanent senior leadership team.": "Fill all senior leadership posts on a permanent basis.",
        "Move early help workers into the seven family hubs.": "Base early help in the 7 family hubs.",
        "Agree with schools how concerns are shared during holidays.":
            "Protocol with schools on sharing concerns in the school holidays.",
        "Write chronologies from the birth of the child and keep them up to date.":
            "Keep up to date chronologies which start at the child's birth.",
        "Train forty practice educators with the university.": "University to train 40 practice educators.",
        "Replace agency managers by permanent ones.": "Agency managers: permanent staff to take over.",
        "Make exit interviews independent and report on them each term.": "Independent exit interviews, reported termly.",
        "Clean the data set before the annual returns.": "Cleanse data ahead of annual returns.",
        "Revise and strengthen the Corporate Parenting Board's performance dataset and monitoring reports.":
            "Corporate Parenting Board to receive a stronger performance dataset.",
        "Launch new Supervision Policy and ensure staff receive regular supervision.":
            "Regular supervision for all staff under the new policy.",
        "Publish and distribute the Care Leavers Pledge across the service and to all care leavers.":
            "Send the pledge to every care leaver.",
        "Children's Services Sufficiency Plan to be reviewed and updated annually.":
            "Annual refresh of the Sufficiency Plan.",
        "Report and escalate levels of GP attendance at Conferences at HWBB and NHS England.":
            "GP attendance at conferences: escalate to NHS England and the HWBB.",
        "Design and set up the new single assessment on Northgate ICS.": "Build the single assessment in ICS.",
    },
)  # fmt: skip
