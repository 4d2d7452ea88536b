import CrisisModel

/// Articles with text that terminals stumble over: wide, combining, right to left, control characters, and a lot.
enum Odd {
  static let titles = [
    "東京で外相会談、共同声明を発表", "Cafe\u{301} Zu\u{308}rich: e\u{301}te\u{301}", "وزارة الخارجية تنفي الأنباء",
    "\u{1B}[31mred\u{1B}[0m \u{7} and\u{0} more", "👩‍👩‍👧‍👦 family 🇻🇪 flag", String(repeating: "long ", count: 60),
    "word" + String(repeating: "x", count: 300), "",
  ]

  static let archive: Archive = {
    var archive = Archive()
    for (number, title) in titles.enumerated() {
      let text = "\(title)\n\n“\(title)” said \(title).\n" + String(repeating: title + " ", count: 20)
      let article = archive.article(
        "odd/\(number).txt", outlet: title, title: title, published: "1962-10-1\(number)", text: text,
        findings: [Finding(kind: .encoding, range: ByteRange(0, 1), message: title)])
      guard !title.isEmpty else { continue }
      let actor = ActorReference(name: title, kind: .person, role: title, country: number % 2 == 0 ? Cuba.cu : nil)
      let quantity = Quantity(words: title, low: nil, high: nil, qualifier: .vague, counting: .people)
      let place = PlaceReference(
        name: title, coordinates: Coordinates(latitude: 20, longitude: Float(number * 40)), precision: .region)
      let roles = actor.country.map { [CountryRole($0, .actor)] } ?? []
      func core(_ kind: RecordKind) -> RecordCore {
        archive.core(article, kind, title, rule: "odd", countries: roles, basis: [.inferred(.actor, title)])
      }
      archive.entry([(.event(Event(core: core(.event), category: .consult, actor: actor, target: actor)), article)])
      archive.entry([
        (
          .deployment(
            Deployment(
              core: core(.deployment), sender: actor, quantity: quantity, unit: .other, to: place, direction: .deploy,
              status: .planned)), article
        )
      ])
      archive.entry([
        (.statement(Statement(core: core(.statement), kind: .direct, speaker: actor)), article)
      ])
    }
    return archive
  }()
}
