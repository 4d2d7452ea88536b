import CrisisModel

/// A position in degrees as texts write it: "33°47′N 44°30′E", "35.0325°N 43.6464°E".
struct CoordinateText {
  var coordinates: Coordinates
  var tokens: TokenRange

  /// The position that begins at a figure; `nil` when none does.
  static func at(_ index: Int, _ workspace: Workspace) -> CoordinateText? {
    let token = workspace.tokens[index]
    guard followsDegreeSign(Int(token.end), workspace.bytes) else { return nil }
    var reader = DegreeReader(at: Int(token.start), limit: Int(token.start) + 60)
    guard let latitude = reader.angle(workspace.bytes, positive: UInt8(ascii: "N"), negative: UInt8(ascii: "S")),
      let longitude = reader.angle(workspace.bytes, positive: UInt8(ascii: "E"), negative: UInt8(ascii: "W")),
      abs(latitude) <= 90, abs(longitude) <= 180
    else { return nil }
    var end = index + 1
    while end < workspace.tokens.count, Int(workspace.tokens[end].end) <= reader.at { end += 1 }
    return CoordinateText(
      coordinates: Coordinates(latitude: latitude, longitude: longitude), tokens: TokenRange(index, end))
  }

  private static func followsDegreeSign(_ at: Int, _ bytes: [UInt8]) -> Bool {
    at + 1 < bytes.count && bytes[at] == 0xC2 && bytes[at + 1] == 0xB0
  }
}

/// Reads angles byte by byte.
private struct DegreeReader {
  var at: Int
  let limit: Int

  /// Degrees, maybe minutes and seconds, and the letter of a direction.
  mutating func angle(_ bytes: [UInt8], positive: UInt8, negative: UInt8) -> Float? {
    var sum: Float = 0
    var unit: Float = 1
    while at < min(limit, bytes.count) {
      let byte = bytes[at]
      if byte == positive || byte == negative {
        at += 1
        return unit == 1 ? nil : (byte == positive ? sum : -sum)
      }
      if byte == 32 || byte == 44 {
        at += 1
        continue
      }
      guard let figure = figure(bytes), unit > 0.0001 else { return nil }
      sum += figure * unit
      unit /= 60
      skipMark(bytes)
    }
    return nil
  }

  private mutating func figure(_ bytes: [UInt8]) -> Float? {
    let start = at
    while at < min(limit, bytes.count), 48...57 ~= bytes[at] || bytes[at] == 46 { at += 1 }
    return at > start ? Float(String(decoding: bytes[start..<at], as: UTF8.self)) : nil
  }

  /// "°", "′", "″", and the straight marks that stand for them.
  private mutating func skipMark(_ bytes: [UInt8]) {
    while at < min(limit, bytes.count), bytes[at] > 127 || bytes[at] == 39 || bytes[at] == 34 { at += 1 }
  }
}
