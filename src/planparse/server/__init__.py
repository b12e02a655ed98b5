"""What the commands that listen share: a port of this machine alone, and a guard at the door."""
