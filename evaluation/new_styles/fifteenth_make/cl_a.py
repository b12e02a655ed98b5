"""The folder of q01 to q12, and the helpers of their scripts."""
import os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, ".."))
from office import *
folders("fifteenth_unseen", "/tmp/qa")
