/// One line of the key table: what a key does, where, and how it is said in footer, help, palette and README.
public struct KeyBinding: Sendable {
  /// The chapters of the help.
  public enum Chapter: String, Sendable, CaseIterable {
    case reading = "Reading"
    case basket = "Basket"
    case filtering = "Filtering"
    case bar = "Bar"
    case map = "Map"
    case views = "Views"
    case moving = "Moving"
    case program = "Program"
  }

  /// What it does.
  public let command: Command
  /// Its keys as people write them, the one to show first: "j", "<Down>", "gg".
  public let keys: [String]
  /// What it does, in words: "filter by country".
  public let words: String
  /// One word for the footer.
  public let footer: String
  /// Where it works.
  public let places: Places
  /// Where it stands in the footer, in ascending order; `nil` for keys that the fingers know.
  public let rank: Int?
  /// The places whose footer names it.
  let footerPlaces: Places
  /// The chapter of the help.
  public let chapter: Chapter
  /// The argument that the palette takes after its name: "NAME".
  public let argument: String?
  /// Whether the next character that is typed is its argument, as vim's `m`.
  let takesCharacter: Bool
  /// Why it does nothing now; `nil` when it works.
  let whyNot: @Sendable (State) -> String?

  init(
    _ command: Command, _ keys: [String], _ words: String, footer: String = "", in places: Places = .all,
    rank: Int? = nil, footerIn: Places? = nil, chapter: Chapter, argument: String? = nil,
    takesCharacter: Bool = false, whyNot: @escaping @Sendable (State) -> String? = { _ in nil }
  ) {
    self.command = command
    self.keys = keys
    self.words = words
    self.footer = footer
    self.places = places
    self.rank = rank
    footerPlaces = footerIn ?? places
    self.chapter = chapter
    self.argument = argument
    self.takesCharacter = takesCharacter
    self.whyNot = whyNot
  }

  /// The same with other keys.
  func with(keys: [String]) -> KeyBinding {
    KeyBinding(
      command, keys, words, footer: footer, in: places, rank: rank, footerIn: footerPlaces, chapter: chapter,
      argument: argument, takesCharacter: takesCharacter, whyNot: whyNot)
  }

  /// Whether it does something here and now.
  func worksNow(_ state: State) -> Bool { places.contains(Places(state.place)) && whyNot(state) == nil }
}

/// A set of places.
public struct Places: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt16
  /// Makes places from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// Timeline, Forces, Quotes.
  public static let entries = Places(rawValue: 1)
  /// The list of articles.
  public static let articles = Places(rawValue: 2)
  /// The list of findings.
  public static let findings = Places(rawValue: 4)
  /// The table of countries.
  public static let countries = Places(rawValue: 8)
  /// An article.
  public static let reader = Places(rawValue: 16)
  /// An entry with its reports.
  public static let entry = Places(rawValue: 32)
  /// The bar over time.
  public static let bar = Places(rawValue: 64)
  /// The timeline, folded.
  public static let fold = Places(rawValue: 128)
  /// The map.
  public static let map = Places(rawValue: 256)
  /// The list beside the map.
  public static let mapList = Places(rawValue: 512)
  /// The map with its list.
  public static let mapView: Places = [.map, .mapList]
  /// Every list of rows that pages come into.
  public static let lists: Places = [.entries, .articles, .findings, .mapList]
  /// Every pane that has lines.
  public static let panes: Places = [.lists, .countries, .fold]
  /// Every view that a digit leads to.
  public static let views: Places = [.panes, .map]
  /// Wherever records can be taken along.
  public static let records: Places = [.lists, .map, .reader, .entry]
  /// Wherever rows have a cursor.
  public static let rows: Places = [.views, .entry]
  /// The places, one by one.
  static let each: [Places] = [
    .entries, .articles, .findings, .countries, .reader, .entry, .bar, .fold, .map, .mapList,
  ]
  /// Everywhere.
  public static let all: Places = [.views, .reader, .entry, .bar]

  /// The set of one place.
  init(_ place: Place) {
    switch place {
    case .view(.countries): self = .countries
    case .view(.articles): self = .articles
    case .view(.findings): self = .findings
    case .view(.map): self = .mapList
    case .view: self = .entries
    case .reader: self = .reader
    case .entry: self = .entry
    case .bar: self = .bar
    case .fold: self = .fold
    case .map: self = .map
    }
  }

  /// "Timeline, Forces, Quotes"; "every list, bar"; "everywhere".
  var words: String {
    if self == .all { return "everywhere" }
    let groups: [(places: Places, name: String)] = [
      (.views, "every view"), (.panes, "every view but the map"), (.lists, "every list"),
    ]
    let group = groups.first { contains($0.places) }
    var rest = group.map { subtracting($0.places) } ?? self
    let names: [(places: Places, name: String)] = [
      (.entries, "Timeline, Forces, Quotes"), (.articles, "Articles"), (.findings, "Findings"),
      (.countries, "Countries"), (.mapView, "Map"), (.map, "the map"), (.mapList, "the map’s list"),
      (.reader, "article"),
      (.entry, "reports"), (.bar, "bar"), (.fold, "folded timeline"),
    ]
    var words = [group?.name].compactMap(\.self)
    for (places, name) in names where rest.contains(places) {
      words.append(name)
      rest.subtract(places)
    }
    return words.joined(separator: ", ")
  }
}
