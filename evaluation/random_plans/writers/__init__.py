"""Documents written from blocks, one module for each family of formats."""
