"""Actions in running text: a fitted chain tags each word, and the spans of each action become a row."""
