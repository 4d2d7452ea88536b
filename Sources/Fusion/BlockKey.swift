import CrisisModel

/// What records must have in common before they are compared at all: kind, parties, and a window of time.
///
/// | kind | in the key | window |
/// |---|---|---|
/// | deployment | sender, family of units, direction, destination (a withdrawal: what it leaves) | quarter of publication |
/// | event | category, actor, target, whether it is denied | calendar month of the day that it is filed under |
/// | statement | speaker's last name, polarity | ISO week of publication |
///
/// The windows are as wide as news of one thing commonly takes: a force is planned, moved and counted over weeks, an
/// event is told again within days, words are quoted for a day or two; and as narrow as fusing a block on every
/// change allows. Their edges are hard: reports on either side of a quarter's, month's or week's end stay two entries.
/// Records that are background have their own date's year as window instead, since any article may look back.
/// A country stands for all who act for it; a party without a country goes by its folded name.
enum BlockKey {
  static func hash(of record: Record, published: Day?) -> UInt64 {
    var hasher = IdentityHasher()
    hasher.add(record.kind.rawValue)
    let filing = record.core.filing
    switch record {
    case .deployment(let deployment):
      hasher.add(party: deployment.sender)
      hasher.add(deployment.unit.family.rawValue)
      hasher.add(deployment.direction.rawValue)
      hasher.add(goal: deployment)
      hasher.add(filing.isBackground ? .year(filing.day) : .quarter(published ?? filing.day))
    case .event(let event):
      hasher.add(event.category.rawValue)
      hasher.add(party: event.actor)
      hasher.add(party: event.target)
      hasher.add(event.status == .denied ? 1 : UInt8(0))
      hasher.add(filing.isBackground ? .year(filing.day) : .month(filing.day))
    case .statement(let statement):
      hasher.add(lastName: statement.speaker ?? statement.core.claimant.actor)
      hasher.add(statement.polarity.rawValue)
      hasher.add(.week(published ?? filing.day))
    }
    return hasher.finish().rawValue
  }

  /// A stretch of the calendar.
  enum Window {
    case week(Day)
    case month(Day)
    case quarter(Day)
    case year(Day)

    /// Its sort and its number.
    var code: (UInt8, Int) {
      switch self {
      case .week(let day): (0, (Int(day.number) + 3 - (day.weekday - 1)) / 7)
      case .month(let day): (1, day.civil.year * 12 + day.civil.month - 1)
      case .quarter(let day): (2, day.civil.year * 4 + (day.civil.month - 1) / 3)
      case .year(let day): (3, day.civil.year)
      }
    }
  }
}

extension IdentityHasher {
  /// Who: a country, else a name.
  fileprivate mutating func add(party: ActorReference?) {
    guard let party else { return add(UInt8(0)) }
    if let country = party.country { return add(UInt64(country.rawValue)) }
    addWords(party.name.utf8)
  }

  /// A person's last name, so that "Maduro" and "Nicolás Maduro" meet; for others the country, else the name.
  fileprivate mutating func add(lastName speaker: ActorReference) {
    guard speaker.kind == .person, let last = speaker.name.split(separator: " ").last else {
      return add(party: speaker)
    }
    addWords(last.utf8)
  }

  /// Where a force goes, or what a withdrawal leaves. Called up at home or nowhere in particular is the same.
  fileprivate mutating func add(goal deployment: Deployment) {
    let place = deployment.direction == .withdraw ? deployment.from ?? deployment.to : deployment.to
    guard let place else { return add(UInt8(0)) }
    if let country = place.country {
      let isHome = deployment.direction == .mobilise && country == deployment.sender?.country
      return isHome ? add(UInt8(0)) : add(UInt64(country.rawValue))
    }
    addWords(place.name.utf8)
  }

  fileprivate mutating func add(_ window: BlockKey.Window) {
    let (sort, number) = window.code
    add(sort)
    add(UInt64(bitPattern: Int64(number)))
  }
}
