"""v04: plain text, refused: the inspectors' interview timetable, with people, times and what to bring."""
from cl_c import *
save("v04.txt","""From: Inspection Support <inspection.support@eastmoorlands.example>
To: All CSC managers; Partners
Sent: 16 January 2026 18:52
Subject: Timetable for Tuesday and Wednesday - FINAL v6 (please ignore v5)
Importance: High

All

Timetable for the first two fieldwork days. The inspectors may change it
at an hour's notice, and have. Rooms are on the second floor unless it
says otherwise.

TUESDAY 20 JANUARY

09.00  Keeping in touch - Director of Children's Services (Hon. Beatrix
       Carmichael-Ojo) and lead inspector, Room 2.14
09.45  Front door - Head of MASH, Suresh Pillai, plus two social workers
10.30  Case discussion 1: AW, worker Chenoa Blythe
11.15  Case discussion 2: JP, worker Daniel Etxeberria (on Teams)
12.00  Lunch, inspectors only
12.45  Edge of care - Service Manager and Team Managers (x3)
14.00  Focus group, newly qualified staff, max 8. Names to me by 3pm Monday
15.30  Independent Reviewing Officers - Lorna Mabaso
16.30  Feedback

WEDNESDAY 21 JANUARY

09.00  Keeping in touch
09.30  Missing and exploitation - DI Rhys Callaghan, Martha Oyinlola
10.30  Virtual School Head
11.30  Case discussions 3 to 6 (list follows tonight)
13.30  Lead Member, Cllr Hasan Demir - 30 mins, he has to leave at 2
14.15  Care leavers, at the Foyer, Bridge Street. No staff please
16.00  Quality assurance and audit - Principal Social Worker
17.00  Feedback

What the inspectors have asked to see on site: supervision files (printed),
last three dip samples, allocation report as of Monday.

Car parking: bays 40 to 46 are reserved. Do NOT use the health centre's.

Thanks for your patience everyone

Inspection Support
East Moorlands Council
""")
refuse("v04")
