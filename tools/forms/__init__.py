"""What the builder of the tables of forms is made of."""
