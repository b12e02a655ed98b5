"""Actions in running text: fitted chains tag each word, and what is beside each action becomes its row."""
