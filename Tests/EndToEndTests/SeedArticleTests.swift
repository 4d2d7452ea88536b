import CrisisModel
import Foundation
import Testing

/// The user's own article. It is a publisher's text, so it is tested in place and never committed; without it the
/// tests say what they left out.
struct SeedArticleTests {
  static let path = TestFolders.shared.appending(path: "seeds/000_efb6f12a3fcda926.txt")
  static let isThere = FileManager.default.fileExists(atPath: path.path)

  private func seed() throws -> Extracted { try #require(Extracted.file(Self.path, as: "seed.txt").first) }

  @Test(.enabled(if: isThere, "shared/seeds is not here"))
  func itsHeadIsRead() throws {
    let article = try seed().article
    #expect(article.published?.day.description == "2025-08-29")
    #expect(article.published?.origin == .dateline)
    #expect(article.title?.contains("Maduro") == true)
    #expect(article.titleIsFromSlug)
  }

  @Test(.enabled(if: isThere, "shared/seeds is not here"))
  func bothDatesContradictTheDateline() throws {
    let seed = try seed()
    let dates = seed.facts.findings.filter { $0.kind == .dateContradiction }.compactMap(\.range)
    #expect(dates.map { seed.article.text.words(at: $0) } == ["October 26, 2023", "October 23, 2023"])
  }

  @Test(.enabled(if: isThere, "shared/seeds is not here"))
  func itsForcesAreFound() throws {
    let forces = try seed().facts.deployments.map { d in
      [
        d.sender?.country?.description ?? "-", d.unit.rawValue, d.quantity?.words ?? "-", d.to?.name ?? "-",
        d.to?.country?.description ?? "-", d.direction.rawValue,
      ].joined(separator: " | ")
    }
    for wanted in [
      "US | troops | 4,000 | Caribbean | - | deploy", "US | ships | - | Caribbean | - | deploy",
      "VE | ships | - | coastline | VE | deploy", "VE | drones | - | coastline | VE | deploy",
      "VE | troops | 15,000 | border with Colombia | VE | deploy",
    ] {
      #expect(forces.contains { $0.lowercased() == wanted.lowercased() }, "\(wanted) in \(forces)")
    }
    #expect(forces.contains { $0.hasPrefix("VE | militia") && $0.hasSuffix("mobilise") })
  }

  @Test(.enabled(if: isThere, "shared/seeds is not here"))
  func itsQuotesHavePersonsForSpeakers() throws {
    let seed = try seed()
    func speaker(of words: String) -> Statement? {
      seed.facts.statements.first { seed.passages($0.core).joined().contains(words) }
    }
    for words in ["no way", "well prepared", "There’s no way they can enter Venezuela"] {
      let statement = try #require(speaker(of: words), "\(words)")
      #expect(statement.speaker?.name == "Nicolás Maduro")
      #expect(statement.speaker?.role == "president")
      #expect(statement.speaker?.country?.description == "VE")
    }
    let sheinbaum = try #require(speaker(of: "There will be no invasion of Mexico"))
    #expect(sheinbaum.speaker?.name == "Claudia Sheinbaum")
    #expect(sheinbaum.speaker?.country?.description == "MX")
    #expect(sheinbaum.polarity == .negated)
    #expect(seed.facts.statements.contains { $0.kind == .indirect })
    #expect(!seed.facts.statements.contains { ["he", "she", "they"].contains($0.speaker?.name.lowercased() ?? "") })
  }

  @Test(.enabled(if: isThere, "shared/seeds is not here"))
  func itsTimelineHoldsWhatHappenedAndNoInvasion() throws {
    let seed = try seed()
    func has(_ category: CrisisModel.Category, _ actor: String, _ words: String) -> Bool {
      seed.facts.events.contains {
        $0.category == category && $0.actor?.country?.description == actor
          && seed.passages($0.core).joined().contains(words)
      }
    }
    #expect(has(.mobilize, "US", "4,000 American troops"))
    #expect(has(.mobilize, "VE", "warships and drones"))
    #expect(has(.accuse, "US", "accused Maduro"))
    #expect(has(.accuse, "US", "bounty"))
    #expect(has(.request, "VE", "petitioned the United Nations"))
    #expect(has(.reject, "MX", "opposition"))
    #expect(!seed.facts.events.contains { $0.category == .assault })
  }
}
