"""Fitting the weights of planparse's decisions on labelled documents; not part of the installed package."""
