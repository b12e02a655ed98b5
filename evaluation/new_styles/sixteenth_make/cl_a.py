"""The folder of r01 to r14, and the helpers of their scripts."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from office import *
folders("sixteenth_dev", "/tmp/plans_r")
