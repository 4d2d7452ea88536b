/// The words of dates in the languages of the desk's usual sources: English, Spanish, French, German, Portuguese, Italian.
enum DateWords {
  /// Names and abbreviations of months, 1–12, in lower case. No name means two months.
  static let months: [String: Int] = {
    let names = [
      "january jan enero ene janvier janv januar jänner janeiro gennaio gen",
      "february feb febrero février fevrier févr fevr fév fev februar fevereiro febbraio",
      "march mar marzo mars märz mrz março marco",
      "april apr abril abr avril avr aprile",
      "may mayo mai maio maggio mag",
      "june jun junio juin juni junho giugno giu",
      "july jul julio juillet juil juli julho luglio lug",
      "august aug agosto ago août aout",
      "september sept sep septiembre setiembre septembre setembro set settembre",
      "october oct octubre octobre oktober okt outubro out ottobre ott",
      "november nov noviembre novembre novembro",
      "december dec diciembre dic décembre decembre déc dezember dez dezembro dicembre",
    ]
    var table: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { table[String(name)] = index + 1 }
    }
    return table
  }()

  /// Weekdays that may stand before a date. "mar" is left out: it is March more often than mardi or martes.
  static let weekdays = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche
    montag dienstag mittwoch donnerstag freitag samstag sonntag segunda terça quarta quinta sexta feira
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    """)

  /// 1st, 2nd, 1er, 1º.
  static let ordinalEndings = words("st nd rd th er o º")
  /// "29 of August", "29 de agosto de 2025", "1º del mese".
  static let links = words("of de del di do da")
  /// Between day and time.
  static let timeLinks = words("t at um à a às alle las les")

  /// Minutes east of UTC of abbreviations that mean one zone in news; "IST" and "CST" abroad mean several and "ET" has no
  /// fixed offset, so they are kept as unknown by leaving them out or without an offset.
  static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "est": -300, "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "jst": 540,
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
