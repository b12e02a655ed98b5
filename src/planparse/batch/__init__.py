"""Paths -> a folder of plans beside a run report: each plan in a process of its own, no bad file in another's way.

Read `task` (the nouns), `run` (the way of a batch), `supervise` (the workers), `folder` (what is done already).
"""
