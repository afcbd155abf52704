"""What an article shows by its form, on the raw text: an interview's turns, a study's facts, notices, walls."""
