// One line per kernel: its name and its text.
