"""Word lists and patterns: what the words, names and labels of plans mean, independent of any one plan."""
