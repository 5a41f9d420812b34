"""What is printed: rows with a figure, the reference of the same run, and their ratio."""
from statistics import median


def percentile(values, part):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part / 100))]


class Row:
    """One line of the table.

    ours, reference: figures, one for each start, in `unit`; reference is empty where there is none.
    aim: what is to be reached, as words.
    """

    def __init__(self, what, ours, unit, reference=(), aim="", note=""):
        self.what, self.ours, self.unit, self.reference, self.aim, self.note = what, list(ours), unit, list(reference), aim, note

    def cells(self):
        ratio = f"{median(a / b for a, b in zip(self.ours, self.reference)):.2f}" if self.reference else ""
        return [self.what, _figure(median(self.ours), self.unit), _figure(median(self.reference), self.unit) if self.reference else "",
                ratio, self.aim, self.note]


def table(rows):
    """In Markdown, with columns as wide as their widest cell."""
    lines = [["what", "here", "reference", "ratio", "aim", "note"]] + [row.cells() for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines)


def _figure(value, unit):
    return f"{value:,.0f} {unit}" if value >= 100 else f"{value:.1f} {unit}" if value >= 10 else f"{value:.2f} {unit}"
