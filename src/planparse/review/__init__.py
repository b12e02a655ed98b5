"""Checking a plan beside its document, in a browser on this machine. Each decision is a line of a corrections file.

Worker processes under limits read and draw documents, as in a batch: a hostile document cannot take the server down.
"""
