import CrisisModel

/// Something wrong in a file of coastlines.
public struct CoastlineProblem: Hashable, Sendable, CustomStringConvertible {
  /// Line, from 1.
  public let line: Int
  /// What and why.
  public let message: String

  /// "12: “cost” is neither coast nor border".
  public var description: String { "\(line): \(message)" }
}

extension Coastline {
  /// Reads a file of coastlines: `#` begins a comment; a row has kind, scale, latitude, longitude and steps, all in
  /// hundredths of a degree.
  ///
  /// - returns: the lines, and what is wrong with the rows that were left out.
  public static func reading(_ bytes: [UInt8]) -> (coastline: Coastline, problems: [CoastlineProblem]) {
    var lines: [Line] = []
    var problems: [CoastlineProblem] = []
    var number = 0
    for row in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      guard let first = row.first, first != 35, first != 13 else { continue }
      do {
        lines.append(try line(row))
      } catch {
        problems.append(CoastlineProblem(line: number, message: error.message))
      }
    }
    return (Coastline(lines), problems)
  }

  private struct Fault: Error { let message: String }

  private static func line(_ row: ArraySlice<UInt8>) throws(Fault) -> Line {
    let cells = row.split(separator: 9, omittingEmptySubsequences: false)
    guard cells.count == 5 else { throw Fault(message: "\(cells.count) columns, where 5 are expected") }
    let kind = try kind(cells[0])
    guard let scale = CoastNumbers.all(in: cells[1])?.first.flatMap(Scale.init(rawValue:)) else {
      throw Fault(message: "“\(words(cells[1]))” is neither 110 nor 50")
    }
    guard let start = CoastNumbers.all(in: cells[2] + [32] + cells[3]), start.count == 2 else {
      throw Fault(message: "latitude and longitude are no whole numbers")
    }
    guard let steps = CoastNumbers.all(in: cells[4]), !steps.isEmpty, steps.count % 2 == 0 else {
      throw Fault(message: "the steps are no pairs of whole numbers")
    }
    guard let line = Line(kind, scale, try points(start, steps)) else { throw Fault(message: "a line has two points") }
    return line
  }

  private static func kind(_ cell: ArraySlice<UInt8>) throws(Fault) -> Kind {
    if cell.elementsEqual("coast".utf8) { return .coast }
    if cell.elementsEqual("border".utf8) { return .border }
    throw Fault(message: "“\(words(cell))” is neither coast nor border")
  }

  private static func points(_ start: [Int], _ steps: [Int]) throws(Fault) -> [Coordinates] {
    var (latitude, longitude) = (start[0], start[1])
    var points: [Coordinates] = []
    points.reserveCapacity(steps.count / 2 + 1)
    for index in stride(from: -2, to: steps.count, by: 2) {
      if index >= 0 { (latitude, longitude) = (latitude + steps[index], longitude + steps[index + 1]) }
      guard -9_000...9_000 ~= latitude, -36_000...36_000 ~= longitude else {
        throw Fault(message: "the line leaves the globe")
      }
      points.append(Coordinates(latitude: Float(latitude) / 100, longitude: Float(longitude) / 100))
    }
    return points
  }

  private static func words(_ cell: ArraySlice<UInt8>) -> String { String(decoding: cell.prefix(20), as: UTF8.self) }
}

/// Whole numbers between blanks.
private enum CoastNumbers {
  /// All of them; `nil` where something else stands.
  static func all(in cell: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    var (value, digits, isNegative) = (0, 0, false)
    for byte in cell + [32] {
      switch byte {
      case 48...57 where digits < 6: (value, digits) = (value * 10 + Int(byte - 48), digits + 1)
      case 45 where digits == 0 && !isNegative: isNegative = true
      case 32, 13:
        guard digits > 0 || !isNegative else { return nil }
        if digits > 0 { numbers.append(isNegative ? -value : value) }
        (value, digits, isNegative) = (0, 0, false)
      default: return nil
      }
    }
    return numbers
  }
}
