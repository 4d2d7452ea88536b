#!/usr/bin/env python3
"""Checks the tables of Lexicons/: header, columns, order, duplicates, codes, positions, dates.

Usage: check.py [FOLDER]    prints FILE:LINE: problem, and a summary; exit 1 when there is a problem.
"""
import collections
import pathlib
import re
import sys

FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)

# Columns of each table; `key` are those that make a row unique. Tables not named here are checked for form alone.
COUNTRY, CODES, NUMBER, DATE = "country", "codes", "number", "date"
TABLES = {
    "countries.tsv": dict(width=9, key=[0], columns={0: COUNTRY, 7: NUMBER, 8: NUMBER}),
    "regions.tsv": dict(width=7, key=[0], columns={3: COUNTRY, 4: NUMBER, 5: NUMBER, 6: CODES}, kinds=(
        2, "sea region area island strait canal desert river mountains")),
    "places.tsv": dict(width=8, key=[0, 2, 3, 4], columns={3: COUNTRY, 4: NUMBER, 5: NUMBER, 6: NUMBER}, kinds=(
        2, "city province state base airport port")),
    "offices.tsv": dict(width=5, key=[0], columns={}, kinds=(
        1, "government military legislature diplomat police religion business academic press title "
        "party rebel judiciary royalty official")),
    "leaders.tsv": dict(width=7, key=[0, 2, 4], columns={3: COUNTRY, 4: DATE, 5: DATE}),
    "organisations.tsv": dict(width=4, key=[0], columns={3: COUNTRY}, kinds=(
        2, "government force armedGroup organisation media stateMedia")),
    "names.tsv": dict(width=2, key=[0], columns={}, kinds=(1, "m f b")),
    "particles.tsv": dict(width=1, key=[0], columns={}),
    "equipment.tsv": dict(width=5, key=[0], columns={}, kinds=(
        2, "troops peacekeepers advisers reservists militia police ships aircraft helicopters drones vehicles "
        "missiles other")),
}
problems = []


def report(path, line, message):
    problems.append(f"{path.name}:{line}: {message}")


def rows(path):
    """The header's lines and the rows with their line numbers."""
    header, table = [], []
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if line.startswith("#"):
            header.append(line)
        elif line:
            table.append((number, line.split("\t")))
    return header, table


def check_form(path, header, table):
    for word in ("subject", "source", "licence", "columns"):
        if not any(line.startswith(f"# {word}: ") for line in header):
            report(path, 1, f"the header says no {word}")
    previous = b""
    for number, cells in table:
        first = cells[0].encode()
        if not first:
            report(path, number, "the first cell is empty")
        if first < previous:
            report(path, number, f"“{cells[0]}” is out of order")
        previous = first
        for cell in cells:
            parts = cell.split("|")
            if any(part != part.strip() or (not part and len(parts) > 1) for part in parts):
                report(path, number, f"stray spaces or an empty alternative in “{cell}”")
            if len(set(parts)) < len(parts):
                report(path, number, f"an alternative stands twice in “{cell}”")


def check_cell(path, number, kind, cell, codes):
    if not cell:
        return
    if kind == COUNTRY and cell not in codes:
        report(path, number, f"“{cell}” is no country of countries.tsv")
    if kind == CODES and any(code not in codes for code in cell.split("|")):
        report(path, number, f"“{cell}” holds a code that countries.tsv lacks")
    if kind == NUMBER and not re.fullmatch(r"-?\d+(\.\d+)?", cell):
        report(path, number, f"“{cell}” is no number")
    if kind == DATE and not re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", cell):
        report(path, number, f"“{cell}” is no date")


def check_table(path, table, shape, codes):
    keys = {}
    for number, cells in table:
        if len(cells) != shape["width"]:
            report(path, number, f"{len(cells)} columns, {shape['width']} expected")
            continue
        for column, kind in shape["columns"].items():
            check_cell(path, number, kind, cells[column], codes)
        if "kinds" in shape and cells[shape["kinds"][0]] not in shape["kinds"][1].split():
            report(path, number, f"“{cells[shape['kinds'][0]]}” is no kind of this table")
        key = tuple(cells[column] for column in shape["key"])
        if key in keys:
            report(path, number, f"stands already in line {keys[key]}")
        keys[key] = number
        if path.name == "leaders.tsv" and cells[5] and cells[5] < cells[4][: len(cells[5])]:
            report(path, number, "ends before it begins")


def main():
    codes = {cells[0] for _, cells in rows(FOLDER / "countries.tsv")[1]}
    size = 0
    for path in sorted(FOLDER.glob("*.tsv")):
        header, table = rows(path)
        check_form(path, header, table)
        if path.name in TABLES:
            check_table(path, table, TABLES[path.name], codes)
        size += path.stat().st_size
        print(f"{path.name:24}{len(table):7} rows{path.stat().st_size // 1024:7} kB")
    print(*problems, sep="\n")
    print(f"{size // 1024} kB in all, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
