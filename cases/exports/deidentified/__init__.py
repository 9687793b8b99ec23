"""Cases without references or names, told so roughly that many are told alike."""
