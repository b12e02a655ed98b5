"""The sixth set's helpers with the folder of i13 to i24."""

import importlib.util, os, sys, re, json, subprocess, tempfile, shutil

_SETS = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
_found = importlib.util.spec_from_file_location("sixth_cl", os.path.join(_SETS, "sixth_make", "cl.py"))
_sixth = importlib.util.module_from_spec(_found)
_found.loader.exec_module(_sixth)
_sixth._dir = lambda name: os.path.join(_SETS, "eighth_unseen")
globals().update({name: value for name, value in vars(_sixth).items() if not name.startswith("_")})
