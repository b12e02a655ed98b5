"""The folder of o01 to o28, and the helpers of their scripts."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from office import *
folders("thirteenth_unseen", "/tmp/plans_o1")
