"""The folder of p15 to p28, and the helpers of their scripts."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from office import *
folders("fourteenth_unseen", "/tmp/plans_pb")
