"""The folder of i01 to i12, and the helpers of their scripts (`shorthand.py`)."""
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import goldlib
goldlib.OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "eighth_dev")
from shorthand import *
