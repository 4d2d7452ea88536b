/// Rows of comma-separated values after RFC 4180, safe to open in a spreadsheet.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  /// Forgets what was written, and keeps the memory.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Writes one row.
  mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      self.cell(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func cell(_ text: String) {
    let text = CSVWriter.disarmed(text)
    let needsQuotes = text.utf8.contains(where: CSVWriter.special.contains)
    guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Quotation mark, comma and line ends: a cell that holds one is quoted.
  private static let special: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D]

  /// A spreadsheet takes a cell that begins with one of these for a formula; an apostrophe before it says that it is
  /// text. (OWASP, "CSV Injection".)
  static func disarmed(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    let isNumber = Int(text) != nil
    return !isNumber && "=+-@\t\r\n".utf8.contains(first) ? "'" + text : text
  }
}
