import CrisisModel
import Dashboard

/// Keeps where the reader was, in `$XDG_STATE_HOME`: one line a value, so that a person can read and change it.
struct PositionFile {
  private let path: String

  /// - parameter name: stands for the folders.
  init(name: String, environment: Environment) { path = "\(environment.state)/\(name).position" }

  /// The position; the standard one where there is none, or none that makes sense.
  func load() -> ReadingPosition {
    guard let bytes = try? Disk.bytes(of: path) else { return ReadingPosition() }
    return PositionFile.read(String(decoding: bytes, as: UTF8.self))
  }

  /// Keeps a position. Where that can't be, the next start begins anew: no reason to disturb anybody.
  func save(_ position: ReadingPosition) {
    guard let slash = path.lastIndex(of: "/"), Disk.makeFolders(String(path[..<slash])) else { return }
    try? Disk.replace(path, with: Array(PositionFile.text(position).utf8))
  }

  static func text(_ position: ReadingPosition) -> String {
    let filter = position.filter
    var lines = ["view \(position.view.rawValue)"]
    lines += filter.countries.map { "country \($0)" }
    if let from = filter.from { lines.append("from \(from.number)") }
    if let to = filter.to { lines.append("to \(to.number)") }
    if let words = filter.words { lines.append("words \(PlainText.line(words))") }
    if filter.order != .day { lines.append("sort \(filter.order.word)") }
    if let row = position.row {
      let section = row.section == .dated ? "" : " \(row.section.word)"
      lines.append("row \(row.day.number) \(row.order) \(row.identity)\(section)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func read(_ text: String) -> ReadingPosition {
    var position = ReadingPosition()
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = String(parts[1])
      switch parts[0] {
      case "view": position.view = Int(value).flatMap(View.init(rawValue:)) ?? position.view
      case "country": position.filter.countries += [CountryCode(value)].compactMap(\.self)
      case "from": position.filter.from = Int32(value).map(Day.init(number:))
      case "to": position.filter.to = Int32(value).map(Day.init(number:))
      case "sort": position.filter.order = RowOrder(argument: value) ?? .day
      case "words": position.filter.words = value
      case "row": position.row = row(value)
      default: continue
      }
    }
    return position
  }

  private static func row(_ value: String) -> RowPosition? {
    let parts = value.split(separator: " ").map(String.init)
    guard 3...4 ~= parts.count, let day = Int32(parts[0]), let order = Int64(parts[1]),
      let identity = Identity(parts[2]),
      let section = ListSection.allCases.first(where: { $0.word == (parts.count == 4 ? parts[3] : "dated") })
    else { return nil }
    return RowPosition(section: section, day: Day(number: day), order: order, identity: identity)
  }
}
