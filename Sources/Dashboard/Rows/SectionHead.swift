import CrisisModel

/// The parts of a list that have a head of their own.
enum SectionHead: Hashable, Sendable {
  /// Days after the newest article: what is planned or announced.
  case ahead
  /// Rows by their own days.
  case plain
  /// Told more than a year after it happened.
  case background
  /// What a filter of dates offers beside its own.
  case published

  /// The part that a row of a list stands in; without a newest day there are neither ahead nor background.
  init(_ row: Row, newest: Day?) {
    let position = row.position
    guard position.section == .dated, case .entry(let entry) = row else {
      self = position.section == .published ? .published : .plain
      return
    }
    guard let newest else {
      self = .plain
      return
    }
    if position.day > newest {
      self = .ahead
    } else {
      self = entry.marks.contains(.background) ? .background : .plain
    }
  }

  /// The head of a row that begins a part, `nil` where none is needed.
  static func line(_ row: Row, after previous: Row?, newest: Day?) -> Line? {
    let part = SectionHead(row, newest: newest)
    if let previous {
      guard SectionHead(previous, newest: newest) != part else { return nil }
      // Looks back among the news of one day are told by their sign.
      if part == .background, previous.position.day == row.position.day { return nil }
    }
    return part.words.map { .of($0, at: 1, width: Measure.width($0), .heading, part: .heading) }
  }

  private var words: String? {
    switch self {
    case .ahead: "Ahead of the newest article"
    case .plain: nil
    case .background: "Background, told more than a year later"
    case .published: "Published in this time, dated elsewhere"
    }
  }
}
