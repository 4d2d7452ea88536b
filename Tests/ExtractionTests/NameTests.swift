import CrisisModel
import Testing

@testable import Extraction

/// Examples of names: a text, and the mentions that it holds as "kind words country".
struct NameTests {
  static let extractor = Extractor(lexicons: TestLexicons.shared)

  static func lines(_ text: String) -> [String] {
    var workspace = extractor.makeWorkspace()
    return extractor.extract(TestLexicons.article(text), using: &workspace).mentions.map { mention in
      let words = text.words(at: mention.range)
      return ["\(mention.kind)", words, mention.country?.description].compactMap { $0 }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("He met Abu Omar al-Tikriti there.", ["person Abu Omar al-Tikriti"]),
    ("The leader was Karim ash-Shami and he left.", ["person Karim ash-Shami"]),
    ("They blamed Sgt. Oleh C. Dayton, who had fled.", ["person Oleh C. Dayton"]),
    ("They named Richard “Tex” Cowell.", ["person Richard “Tex” Cowell"]),
    ("“We stay,” said Ruskell.", ["person Ruskell"]),
    ("Qadir Wahhabzada was a commander.", ["person Qadir Wahhabzada"]),
    ("It was Theresa May who spoke.", ["person Theresa May GB"]),
    ("The order came from Gen. Ojukwu Nwafor.", ["person Ojukwu Nwafor"]),
  ])
  func persons(_ text: String, _ expected: [String]) {
    #expect(Self.lines(text) == expected)
  }

  @Test func surnameBeatsTownOfItsName() {
    let text = "Scott Dayton died on Monday. Dayton was a sailor. His parents live in Dayton."
    #expect(Self.lines(text) == ["person Scott Dayton", "person Dayton", "place Dayton US"])
  }

  @Test(arguments: [
    ("He served with the 3rd Battalion.", ["organisation the 3rd Battalion"]),
    ("They are from the 9th Fighter Wing.", ["organisation the 9th Fighter Wing"]),
    ("It was led by the 407th AEG here.", ["organisation the 407th AEG"]),
    (
      "A company of the Jordanian 71st Battalion came.",
      [
        "organisation the Jordanian 71st Battalion JO", "nationality Jordanian JO",
      ]
    ),
    ("The hill was taken by Jaysh al-Karama.", ["organisation Jaysh al-Karama"]),
    ("They fought the al-Waqid Brigades there.", ["organisation the al-Waqid Brigades"]),
    ("It was built by the mining company Zarvex.", ["organisation Zarvex"]),
    ("Zarvex (formerly Aluna) is a satellite network.", ["organisation Zarvex"]),
  ])
  func organisations(_ text: String, _ expected: [String]) {
    #expect(Self.lines(text) == expected)
  }

  @Test(arguments: [
    ("A raid hurt Iraqi security forces.", ["organisation Iraqi security forces IQ", "nationality Iraqi IQ"]),
    ("He accused the Syrian government.", ["organisation the Syrian government SY", "nationality Syrian SY"]),
    ("They met U.S. officials.", ["organisation U.S. officials US", "place U.S. US"]),
    ("He ate Syrian bread.", ["nationality Syrian SY"]),
  ])
  func bodiesOfStates(_ text: String, _ expected: [String]) {
    #expect(Self.lines(text) == expected)
  }

  @Test func shortNameIsTheBodyNamedBefore() {
    var workspace = Self.extractor.makeWorkspace()
    let text = "The Norwegian Olive Council met. Nobody heard the Council."
    let names = Self.extractor.extract(TestLexicons.article(text), using: &workspace).mentions
      .filter { $0.kind == .organisation }.map(\.name)
    #expect(names == ["Norwegian Olive Council", "Norwegian Olive Council"])
  }

  @Test(arguments: [
    ("The town of Vermeille fell.", ["place Vermeille"]),
    ("They left rebel-held Karabiya.", ["place Karabiya"]),
    (
      "Ukrainian troops took Dymer.",
      [
        "organisation Ukrainian troops UA", "nationality Ukrainian UA", "place Dymer UA",
      ]
    ),
    ("Nobody knew Dymer.", []),
    ("He lives in Vermeille, Texas.", ["place Vermeille US", "place Texas US"]),
    ("The Tabqo Dam was shut.", ["place The Tabqo Dam"]),
    ("Troops entered East Mosul at dawn.", ["place East Mosul IQ"]),
    ("They shelled Karabiya district.", ["place Karabiya"]),
    ("Hibnib (also Habnab) is a village.", ["place Hibnib"]),
    ("It lies at 33°47′N 44°30′E now.", ["place 33°47′N 44°30′E"]),
    ("The wreck is at 35.0325°N 43.6464°E.", ["place 35.0325°N 43.6464°E"]),
    ("Rain fell in northern Iraq.", ["place northern Iraq IQ", "place Iraq IQ"]),
    ("It fell on Quxley Air Force Base.", ["place Quxley Air Force Base"]),
    ("Ships crossed the Red Sea.", ["place the Red Sea"]),
  ])
  func places(_ text: String, _ expected: [String]) {
    #expect(Self.lines(text) == expected)
  }

  @Test(arguments: [
    "It was part of Operation Silver Anvil.", "The crew of the USS Carl Vinson slept.", "He left on Thanksgiving Day.",
    "The raid hit a VBIED and an IED.", "They saw the F-16 Fighting Falcons.", "The plan was called “Steel Curtain”.",
    "The book (Karab Jalway in another tongue) was old.", "The dam makes 84 MW of power.", "FULL TEXT",
    "It was 25°C in the shade.",
  ])
  func noName(_ text: String) {
    #expect(Self.lines(text).isEmpty)
  }

  @Test func abbreviationInBracketsIsTheSameBody() {
    let text = "The Network for Quiet Rivers (NQR) met. Later NQR members left."
    var workspace = Self.extractor.makeWorkspace()
    let names = Self.extractor.extract(TestLexicons.article(text), using: &workspace).mentions.map(\.name)
    #expect(Set(names) == ["Network for Quiet Rivers"])
  }
}
