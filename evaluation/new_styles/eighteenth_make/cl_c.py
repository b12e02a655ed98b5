"""The folder of v01 to v16, and the helpers of their scripts."""
import sys, os, json, textwrap
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import office, goldlib
from office import *
folders("eighteenth_unseen", "/tmp/plans_v_c")
WORK = office.WORK
N=["ref","timescale_text"]
