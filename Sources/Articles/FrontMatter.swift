import CrisisModel
import Yams

/// The YAML between two lines of dashes at the head of a file.
struct FrontMatter {
  /// Names (lower case) and values in order.
  private(set) var fields: [(name: String, values: [String])] = []
  /// Why the YAML could not be read as such; its simple lines were read all the same.
  private(set) var problem: String?
  /// The byte after the closing line.
  private(set) var end: Int
  /// The number of the line after the closing one.
  private(set) var endLine: Int

  /// Whether a file opens with a line of three dashes.
  static func opens(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: [45, 45, 45]) else { return false }
    let rest = bytes.dropFirst(3).drop { $0 == 32 || $0 == 9 }
    return rest.first == 10 || rest.first == 13
  }

  /// Reads front matter; `nil` when its end is not found.
  static func read(_ text: [UInt8]) -> FrontMatter? {
    var lines = TextLines(text)
    guard lines.next() != nil else { return nil }
    let start = lines.position
    while let line = lines.next(), line.start - start <= longest {
      guard line.words == "---" || line.words == "..." else { continue }
      var matter = FrontMatter(end: lines.position, endLine: lines.number)
      matter.parse(text[start..<line.start])
      return matter
    }
    return nil
  }

  private init(end: Int, endLine: Int) {
    self.end = end
    self.endLine = endLine
  }

  /// The first value that is there, of the first of these names that has one.
  func first(of names: [String]) -> (name: String, value: String)? {
    for name in names {
      if let value = fields.first(where: { $0.name == name })?.values.first { return (name, value) }
    }
    return nil
  }

  /// All values of a field.
  func values(_ name: String) -> [String] { fields.first { $0.name == name }?.values ?? [] }

  /// Longer front matter is none.
  private static let longest = 64 << 10

  private mutating func parse(_ bytes: ArraySlice<UInt8>) {
    let yaml = String(decoding: bytes, as: UTF8.self)
    if let danger = FrontMatterGuard.danger(in: bytes) {
      problem = danger
      return parseLines(yaml)
    }
    do {
      guard let node = try Yams.compose(yaml: yaml) else { return }
      guard let mapping = node.mapping else {
        problem = "no list of names and values"
        return
      }
      for (key, value) in mapping {
        guard let name = key.scalar?.string else { continue }
        fields.append((name.lowercased(), FrontMatter.values(of: value)))
      }
    } catch {
      problem = FrontMatter.reason(error)
      parseLines(yaml)
    }
  }

  /// "name: value" lines, for YAML that is none: an unquoted colon in a title is the commonest fault.
  private mutating func parseLines(_ yaml: String) {
    for line in yaml.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter else { continue }
      var value = line[line.index(after: colon)...].drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace)
      if value.count >= 2, let quote = value.first, quote == value.last, quote == "\"" || quote == "'" {
        value = value.dropFirst().dropLast()
      }
      guard !value.isEmpty else { continue }
      fields.append((line[..<colon].lowercased(), [String(value)]))
    }
  }

  private static func values(of node: Node) -> [String] {
    switch node {
    case .scalar(let scalar):
      return scalar.string.isEmpty || (scalar.style == .plain && ["null", "~"].contains(scalar.string))
        ? [] : [scalar.string]
    case .sequence(let sequence):
      // [[link]] without quotes is a list in a list.
      return sequence.flatMap { values(of: $0) }
    case .mapping(let mapping):
      return mapping.first { $0.key.scalar?.string == "name" }.map { values(of: $0.value) } ?? []
    case .alias: return []
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? YamlError else { return "\(error)" }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      // The first line of the file is the opening dashes.
      return "line \(mark.line + 1): \(problem)"
    case .duplicatedKeysInMapping: return "a name stands twice"
    default: return "it can't be read"
    }
  }
}
