"""The folder of l01 to l14, and the helpers of their scripts (`shorthand.py`)."""
import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import goldlib
goldlib.OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tenth_unseen")
from shorthand import *
