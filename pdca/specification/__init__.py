"""Features as specification: Chinese Gherkin that runs, is linted, and is measured against the procedures."""
