#!/usr/bin/env python3
"""Makes Maps/coastlines.tsv from Natural Earth's shapefiles (public domain).

Needs, in one folder or below it: ne_110m_coastline.shp, ne_50m_coastline.shp, ne_110m_admin_0_boundary_lines_land.shp and
ne_50m_admin_0_boundary_lines_land.shp, as https://www.naturalearthdata.com/downloads/ has them.

Usage: make.py FOLDER > ../coastlines.tsv
"""
import pathlib
import struct
import sys

HEADER = """\
# subject: coastlines and borders of the world, for views of continents (scale 110) and of countries (scale 50)
# source: Natural Earth (https://www.naturalearthdata.com), 1:110m and 1:50m coastline and admin 0 boundary lines, simplified by sources/make.py
# licence: public domain
# note: borders are drawn as Natural Earth has them: de facto, disputed ones among them
# note: a line begins at its latitude and longitude, in hundredths of a degree, and goes on by steps: so far north, so far east
# columns: kind (coast, border)\tscale (110, 50)\tlatitude\tlongitude\tsteps
"""
# Kind and scale, the file, the largest error in hundredths of a degree, the smallest extent of an island or a border.
LAYERS = [
    ("border", 110, "ne_110m_admin_0_boundary_lines_land.shp", 12, 0),
    ("border", 50, "ne_50m_admin_0_boundary_lines_land.shp", 4, 0),
    ("coast", 110, "ne_110m_coastline.shp", 12, 0),
    ("coast", 50, "ne_50m_coastline.shp", 4, 12),
]
# A line of more points is written as several, so that what is out of view can be told by its extent.
LONGEST = 40


def polylines(path):
    """The parts of a shapefile of lines, each a list of (latitude, longitude) in hundredths of a degree."""
    data = path.read_bytes()
    at = 100
    while at < len(data):
        length = struct.unpack(">i", data[at + 4:at + 8])[0] * 2
        record = data[at + 8:at + 8 + length]
        at += 8 + length
        if struct.unpack("<i", record[:4])[0] != 3:
            continue
        parts, points = struct.unpack("<2i", record[36:44])
        starts = list(struct.unpack(f"<{parts}i", record[44:44 + 4 * parts])) + [points]
        flat = struct.unpack(f"<{2 * points}d", record[44 + 4 * parts:])
        for first, last in zip(starts, starts[1:]):
            line = []
            for index in range(first, last):
                point = round(flat[2 * index + 1] * 100), round(flat[2 * index] * 100)
                if not line or line[-1] != point:
                    line.append(point)
            if len(line) > 1:
                yield line


def without_seam(line):
    """The line in pieces, without what runs along the 180th meridian: that is where the source's sheet ends."""
    piece = [line[0]]
    for before, point in zip(line, line[1:]):
        if abs(before[1]) >= 17_999 and abs(point[1]) >= 17_999:
            if len(piece) > 1:
                yield piece
            piece = []
        piece.append(point)
    if len(piece) > 1:
        yield piece


def distance(point, start, end):
    """How far a point is from a stretch of a line, squared."""
    (y, x), (y1, x1), (y2, x2) = point, start, end
    dy, dx = y2 - y1, x2 - x1
    along = dy * dy + dx * dx
    share = 0 if along == 0 else max(0, min(1, ((y - y1) * dy + (x - x1) * dx) / along))
    return (y - y1 - share * dy) ** 2 + (x - x1 - share * dx) ** 2


def simplified(line, error):
    """The fewest of its points that stay within an error of all (Douglas and Peucker)."""
    kept = {0, len(line) - 1}
    todo = [(0, len(line) - 1)]
    if line[0] == line[-1]:
        middle = max(range(len(line)), key=lambda i: distance(line[i], line[0], line[0]))
        kept.add(middle)
        todo = [(0, middle), (middle, len(line) - 1)]
    while todo:
        first, last = todo.pop()
        if last - first < 2:
            continue
        far = max(range(first + 1, last), key=lambda i: distance(line[i], line[first], line[last]))
        if distance(line[far], line[first], line[last]) > error * error:
            kept.add(far)
            todo += [(first, far), (far, last)]
    return [line[index] for index in sorted(kept)]


def extent(line):
    return max(max(p[axis] for p in line) - min(p[axis] for p in line) for axis in (0, 1))


def rows(kind, scale, line):
    for first in range(0, len(line) - 1, LONGEST - 1):
        part = line[first:first + LONGEST]
        steps = [f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in zip(part, part[1:])]
        yield f"{kind}\t{scale}\t{part[0][0]}\t{part[0][1]}\t{' '.join(steps)}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    sys.stdout.write(HEADER)
    for kind, scale, name, error, least in LAYERS:
        found = sorted(folder.rglob(name))
        if not found:
            sys.exit(f"{folder}: no {name}")
        for whole in polylines(found[0]):
            for line in without_seam(whole):
                if extent(line) >= least:
                    for row in rows(kind, scale, simplified(line, error)):
                        print(row)


main()
