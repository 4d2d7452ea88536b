import CrisisModel

/// One JSON object as an article: where its fields stand, and then their values.
struct JSONRecord {
  private enum Value {
    case text(JSONText)
    /// Digits as written.
    case number(Range<Int>)
    /// An object or array.
    case nested(Range<Int>)
  }
  private struct Slot {
    var value: Value
    var rank: Int
    /// Bytes of the name.
    var name: Range<Int>
  }
  private let bytes: UnsafeBufferPointer<UInt8>
  private var slots: [Slot?] = Array(repeating: nil, count: JSONField.Kind.allCases.count)

  /// Takes an object from the cursor.
  init(_ cursor: inout JSONCursor) throws(JSONFault) {
    bytes = cursor.bytes
    try cursor.expect("{", "an object was expected")
    if cursor.take("}") { return }
    repeat {
      let name = try cursor.string()
      try cursor.expect(":", "a colon was expected")
      let meaning = JSONField.meaning(of: UnsafeBufferPointer(rebasing: bytes[name.range]))
      if let meaning {
        try take(meaning, name: name.range, &cursor)
      } else {
        try cursor.skipValue(depth: 1)
      }
    } while cursor.take(",")
    try cursor.expect("}", "a comma or } was expected")
  }

  private mutating func take(_ field: JSONField, name: Range<Int>, _ cursor: inout JSONCursor) throws(JSONFault) {
    let first = cursor.peek()
    let start = cursor.index
    let value: Value
    switch first {
    case UInt8(ascii: "\""):
      let text = try cursor.string()
      // An empty field is none, but an empty id must be written back as one.
      if text.isEmpty, field.kind != .id { return }
      value = .text(text)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      try cursor.skipValue(depth: 1)
      value = .nested(start..<cursor.index)
    case UInt8(ascii: "-"), .some(48...57):
      try cursor.skipValue(depth: 1)
      value = .number(start..<cursor.index)
    default:
      // null, true and false say nothing.
      return try cursor.skipValue(depth: 1)
    }
    let kind = kind(of: field, value, name)
    guard JSONRecord.fits(value, kind) else { return }
    let slot = Slot(value: value, rank: field.rank, name: name)
    if let old = slots[kind.rawValue], old.rank < slot.rank { return }
    slots[kind.rawValue] = slot
  }

  private func kind(of field: JSONField, _ value: Value, _ name: Range<Int>) -> JSONField.Kind {
    guard field.kind == .outlet, case .text(let text) = value else { return field.kind }
    return bytes[text.range].starts(with: "http".utf8) ? .url : .outlet
  }

  private static func fits(_ value: Value, _ kind: JSONField.Kind) -> Bool {
    switch (value, kind) {
    case (.text, .list), (.number, .title), (.number, .text), (.number, .outlet), (.number, .author), (.number, .url),
      (.number, .list):
      false
    case (.nested, .id), (.nested, .title), (.nested, .text), (.nested, .published), (.nested, .captured),
      (.nested, .url):
      false
    default: true
    }
  }

  /// Whether anything of an article is there.
  var isArticle: Bool { [.text, .title, .id].contains { (kind: JSONField.Kind) in slots[kind.rawValue] != nil } }

  /// Where the array of articles stands, in an object that is no article itself.
  var list: Int? {
    guard slots[JSONField.Kind.text.rawValue] == nil,
      case .nested(let range)? = slots[JSONField.Kind.list.rawValue]?.value,
      bytes[range.lowerBound] == UInt8(ascii: "[")
    else { return nil }
    return range.lowerBound
  }

  /// The byte where the text begins, or the title where there is none.
  var bodyOffset: Int? {
    for kind in [JSONField.Kind.text, .title] {
      if case .text(let text)? = slots[kind.rawValue]?.value { return text.range.lowerBound }
    }
    return nil
  }

  /// The values; `nil` when a string's bytes are no UTF-8, so that they have to be decoded first.
  func draft() -> ArticleDraft? {
    var draft = ArticleDraft()
    var broken = 0
    guard take(.id, &broken, { draft.formatID = $0 }), take(.title, &broken, { draft.title = given($0) }),
      take(.text, &broken, { draft.text = $0 }), take(.outlet, &broken, { draft.outlet = given($0) }),
      take(.author, &broken, { draft.author = given($0) }), take(.url, &broken, { draft.url = given($0) }),
      take(.published, &broken, { draft.published = date(.published, $0, &draft.findings) }),
      take(.captured, &broken, { draft.captured = date(.captured, $0, &draft.findings) })
    else { return nil }
    if case .number? = slots[JSONField.Kind.id.rawValue]?.value { draft.formatIDIsNumber = true }
    if slots[JSONField.Kind.text.rawValue] == nil {
      draft.findings.append(Finding(kind: .unreadable, message: "The object has no text"))
    }
    if broken > 0 {
      let message = "Half a surrogate pair stands in \(broken == 1 ? "1 place" : "\(broken) places"); it is U+FFFD here"
      draft.findings.append(Finding(kind: .encoding, message: message))
    }
    return draft
  }

  /// Hands the words of a field over, if there are any; false when they can't be decoded.
  private func take(_ kind: JSONField.Kind, _ broken: inout Int, _ use: (String) -> Void) -> Bool {
    guard let slot = slots[kind.rawValue] else { return true }
    switch slot.value {
    case .number(let range): use(String(decoding: bytes[range], as: UTF8.self))
    case .text(let text):
      guard let words = text.string(in: bytes, brokenEscapes: &broken) else { return false }
      use(words)
    case .nested(let range):
      guard let names = JSONNames.read(bytes, range, brokenEscapes: &broken) else { return false }
      if !names.isEmpty { use(names.joined(separator: ", ")) }
    }
    return true
  }

  /// Python's None and JavaScript's null, written out as words, are no value.
  private func given(_ words: String) -> String? { ["None", "null"].contains(words) ? nil : words }

  private func date(_ kind: JSONField.Kind, _ words: String, _ findings: inout [Finding]) -> ArticleDate? {
    guard let slot = slots[kind.rawValue] else { return nil }
    var reading = DateReading(words)
    if case .number = slot.value, reading == .none { reading = Int(words).map { DateReading(epoch: $0) } ?? .none }
    let name = String(decoding: bytes[slot.name], as: UTF8.self)
    return ArticleDraft.date(reading, words: words, origin: .field, field: name, findings: &findings)
  }
}
