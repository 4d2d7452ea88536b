import CrisisModel

// The words by which outputs name the model's cases that have numbers as raw values. They are part of the schema.

extension ActorKind {
  var word: StaticString {
    switch self {
    case .person: "person"
    case .government: "government"
    case .force: "force"
    case .armedGroup: "armed-group"
    case .organisation: "organisation"
    case .country: "country"
    }
  }
}

extension PlacePrecision {
  var word: StaticString {
    switch self {
    case .point: "point"
    case .area: "area"
    case .country: "country"
    case .region: "region"
    case .edge: "edge"
    }
  }
}

extension Counting {
  var word: StaticString {
    switch self {
    case .people: "people"
    case .formations: "formations"
    case .items: "items"
    }
  }
}

extension FilingBasis {
  var word: StaticString {
    switch self {
    case .dated: "dated"
    case .reported: "reported"
    case .captured: "captured"
    case .undated: "undated"
    }
  }
}

extension CountryPart {
  var word: StaticString {
    switch self {
    case .actor: "actor"
    case .target: "target"
    case .place: "place"
    case .speaker: "speaker"
    case .addressee: "addressee"
    case .about: "about"
    }
  }
}

extension RecordKind {
  var word: String {
    switch self {
    case .deployment: "deployment"
    case .statement: "statement"
    case .event: "event"
    }
  }
}

extension ListKind {
  /// The word by which the command line and the dashboard know the list.
  var word: String {
    switch self {
    case .timeline: "timeline"
    case .forces: "forces"
    case .quotes: "quotes"
    case .articles: "articles"
    case .findings: "findings"
    }
  }
}

extension ArticleDate {
  /// ISO 8601, as exact as the source: "2025-08-29", "2025-08-29T10:00:00+02:00".
  var iso: String {
    guard let seconds else { return day.description }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    guard let offset = utcOffsetMinutes else { return "\(day)T\(time)" }
    guard offset != 0 else { return "\(day)T\(time)Z" }
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    return "\(day)T\(time)\(offset < 0 ? "-" : "+")\(two(hours)):\(two(minutes))"
  }
}
