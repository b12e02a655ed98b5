"""Checking a plan beside its document, in a browser on this machine; each decision is a line of a corrections file.

Documents are read and drawn in worker processes under limits, as in a batch: a hostile one cannot take the server down.
"""
