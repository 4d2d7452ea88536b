/// Words beside a place's name that tell it from other names.
enum PlaceWords {
  /// Before "of": "the town of Ilovaisk", "the outskirts of Derna", "north of Bint Jbeil".
  static let nouns = [
    "capital", "city", "cities", "town", "towns", "village", "villages", "hamlet", "suburb", "suburbs", "district",
    "districts", "neighborhood", "neighborhoods", "neighbourhood", "neighbourhoods", "province", "provinces",
    "governorate", "region", "regions", "county", "municipality", "island", "islands", "peninsula", "port", "valley",
    "outskirts", "vicinity", "residents", "inhabitants", "streets", "native", "mayor", "governor", "siege", "battle",
    "liberation", "recapture", "shelling", "bombardment", "north", "south", "east", "west", "northeast", "northwest",
    "southeast", "southwest", "enclave", "stronghold", "coast", "shores", "oblast", "prefecture", "birthplace",
    "hometown",
  ]
  /// Behind the name: "Luhansk province".
  static let followers = [
    "province", "provinces", "district", "governorate", "region", "county", "prefecture", "oblast", "municipality",
    "peninsula", "valley", "river", "mountains", "desert", "airport", "airbase", "neighborhood", "neighbourhood",
    "suburb", "village", "island", "islands", "strait",
  ]
  /// Right before the name, without "of": "the village Hibhib".
  static let neighbours = [
    "village", "town", "city", "river", "island", "suburb", "neighborhood", "neighbourhood", "hamlet", "mountain",
  ]
  /// At the head of the name: "Lake Chad", "Deir Hafer".
  static let prefixes = [
    "lake", "lakes", "mount", "fort", "camp", "port", "cape", "wadi", "jabal", "jebel", "tell", "tall", "tal", "deir",
    "dayr", "ain", "ayn", "ras", "kafr", "khirbet", "beit", "bayt", "umm", "saint", "st", "sankt", "san", "santa",
    "puerto", "villa", "rio", "isla", "ile", "mont", "bab", "khan", "qala", "dar", "bandar", "nahr", "tel", "kibbutz",
    "rue", "via", "wat", "koh", "gunung", "pulau", "kota", "ciudad", "novo", "nova", "velyka", "mala", "stary", "novy",
  ]
}
