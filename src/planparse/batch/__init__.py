"""Paths -> a folder of plans and a run report. Each plan has its own process, so a bad file does not stop the others.

Read `task` (the data), `run` (the course of a batch), `supervise` (the workers), `folder` (what is already done).
"""
