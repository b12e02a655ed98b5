"""The folder of s01 to s16, and the helpers of their scripts. Nothing is derived from words."""
import os, sys, json
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import goldlib, office
from office import *
folders("seventeenth_dev", "/tmp/plans_s_a")
WORK = office.WORK
