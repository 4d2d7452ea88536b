import CrisisModel

@testable import Dashboard

/// Archives of plain articles, one a day, for lists of any length.
enum Many {
  static func day(_ number: Int) -> Day { Day(number: Int32(number)) }

  static func archive(articles: Int, url: String? = nil) -> Archive {
    var archive = Archive()
    for number in 0..<articles {
      archive.add(
        Article(
          identity: .article(key: "\(number)", ordinal: 0), source: ArticleSource(path: "\(number).txt"),
          title: "Article \(number)", url: url,
          published: ArticleDate(day: day(number), origin: .field, words: ""), text: "Text \(number)"))
    }
    return archive
  }
}

extension Desk {
  /// Asks the first questions and answers none.
  mutating func startOnly() { send(.loaded(Cuba.countries)) }

  var openSlots: [Slot] {
    open.compactMap { effect in
      guard case .ask(_, let slot, _) = effect else { return nil }
      return slot
    }
  }
}

extension Many {
  /// One deployment a day to Cuba.
  static func deployments(_ count: Int) -> Archive {
    var archive = Archive()
    for number in 0..<count {
      let article = archive.article(
        "\(number).txt", outlet: nil, title: nil, published: "1962-01-01", text: "Troops \(number) went to Cuba.")
      let core = archive.core(
        article, .deployment, "Troops \(number)", rule: "test", on: DateValue(day(number)), countries: [])
      let deployment = Deployment(
        core: core, sender: Cuba.unitedStates, unit: .troops, to: Cuba.island, direction: .deploy, status: .inPlace)
      archive.entry([(.deployment(deployment), article)])
    }
    return archive
  }
}
