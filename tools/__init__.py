"""What builds and maintains the project; nothing here is shipped."""
