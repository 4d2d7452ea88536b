/// Words beside an organisation's name that tell it from other names.
enum OrganisationWords {
  /// Right before the name: "the mining company Glencore".
  static let nouns = [
    "company", "firm", "group", "party", "newspaper", "daily", "weekly", "magazine", "broadcaster", "agency", "charity",
    "militia", "organisation", "organization", "network", "channel", "station", "website", "airline", "carrier", "bank",
    "manufacturer", "maker", "giant", "contractor", "startup", "retailer", "conglomerate", "outlet", "tribe", "clan",
    "cartel", "faction", "watchdog", "nonprofit", "club",
  ]

  /// Words of other languages that begin the name of an armed group, a party or a movement.
  static let prefixes = [
    "jaish", "jaysh", "jeish", "liwa", "harakat", "haraka", "ansar", "jund", "saraya", "saray", "katibat", "kataib",
    "kata'ib", "kataeb", "ahrar", "faylaq", "failaq", "hizb", "hezb", "hizbul", "jabhat", "jamaat", "jamaa", "jama'at",
    "jamaah", "jemaah", "jamiat", "tanzim", "lashkar", "tehrik", "tehreek", "hayat", "hay'at", "suqour", "suqur",
    "firqat", "sipah", "asaib", "asa'ib", "hashd", "partido", "frente", "movimiento", "fuerzas", "ejercito", "parti",
    "partiya", "brigada",
  ]
}
