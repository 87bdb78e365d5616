"""The closed list of rules: each family checks, explains itself, and makes data that just meet or miss it."""
