import Foundation

/// Derives the width classes from the files of the Unicode Character Database, as `WidthTable.swift` says.
struct UnicodeWidths {
  private var classes = [UInt8](repeating: 1, count: 0x110000)

  /// The table as it stands in the code.
  var transitions: [UInt32] {
    classes.indices.filter { $0 == 0 || classes[$0] != classes[$0 - 1] }.map { UInt32($0) << 3 | UInt32(classes[$0]) }
  }

  /// The version that its files name in their first line: "# EastAsianWidth-15.0.0.txt"; `nil` when there are none.
  static func version(of folder: String) -> String? {
    guard let text = try? String(contentsOfFile: "\(folder)/EastAsianWidth.txt", encoding: .utf8) else { return nil }
    return text.split(separator: "\n").first?.split(separator: "-").last.map { String($0.dropLast(".txt".count)) }
  }

  init(folder: String) throws {
    func lines(_ name: String) throws -> [[Substring]] {
      try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(separator: "\n").compactMap { line in
        let fields = line.prefix { $0 != "#" }.split(separator: ";", omittingEmptySubsequences: false)
        return fields.count < 2
          ? nil
          : fields.map { field in
            var field = field.drop { $0 == " " }
            while field.last == " " { field.removeLast() }
            return field
          }
      }
    }
    var categories = [Substring](repeating: "Cn", count: 0x110000)
    var first = 0
    for fields in try lines("UnicodeData.txt") {
      guard let scalar = Int(fields[0], radix: 16) else { continue }
      if fields[1].hasSuffix("First>") { first = scalar } else if !fields[1].hasSuffix("Last>") { first = scalar }
      for covered in first...scalar { categories[covered] = fields[2] }
    }
    let properties = try lines("PropList.txt")
    func set(_ rows: [[Substring]], _ names: Set<Substring>, _ value: UInt8) {
      for fields in rows where names.contains(fields[1]) { Self.range(fields[0]).forEach { classes[$0] = value } }
    }
    func setCategories(_ names: Set<Substring>, _ value: UInt8, except: Set<Int> = []) {
      for scalar in classes.indices where names.contains(categories[scalar]) && !except.contains(scalar) {
        classes[scalar] = value
      }
    }
    set(try lines("EastAsianWidth.txt"), ["W", "F"], 2)
    setCategories(["Mn", "Me"], 0)
    for scalar in Array(0x1160..<0x1200) + Array(0xD7B0..<0xD800) where categories[scalar] != "Cn" {
      classes[scalar] = 0
    }
    let prepended = properties.filter { $0[1] == "Prepended_Concatenation_Mark" }.flatMap { Self.range($0[0]) }
    setCategories(["Cf"], 3, except: Set(prepended))
    set(try lines("DerivedCoreProperties.txt"), ["Default_Ignorable_Code_Point"], 3)
    set(properties, ["Noncharacter_Code_Point"], 4)
    setCategories(["Cc", "Cs", "Zl", "Zp"], 4)
  }

  private static func range(_ field: Substring) -> ClosedRange<Int> {
    let ends = field.split(separator: ".").compactMap { Int($0, radix: 16) }
    return (ends.first ?? 0)...(ends.last ?? 0)
  }
}
