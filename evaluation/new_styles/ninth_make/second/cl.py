"""The folder of k01 to k20, and the helpers of their scripts (`shorthand.py`)."""
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
import goldlib
goldlib.OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "ninth_unseen")
from shorthand import *
