"""The folder of j01 to j19, and the helpers of their scripts (`shorthand.py`)."""
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import goldlib
goldlib.OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "ninth_dev")
from shorthand import *
