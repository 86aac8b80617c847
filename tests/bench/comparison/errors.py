"""What ends a comparison."""


class CannotMeasure(Exception):
    """Something couldn't be measured. Its text is a sentence for whoever started the comparison."""
