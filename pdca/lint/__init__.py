"""What is wrong with procedures and law, all at once: mistakes with a place, a code and what to do."""
