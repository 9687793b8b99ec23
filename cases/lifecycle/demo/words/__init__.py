"""What the demo says: words of names, of stories and of notes."""
