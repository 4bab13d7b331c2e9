"""What builds the shipped model; nothing of it is needed to run Onrecord."""
