"""Actions in running text: fitted chains tag each word, and what stands beside each action becomes its row."""
