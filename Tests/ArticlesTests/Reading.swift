import CrisisModel

@testable import Articles

/// What a reader gave for one input.
struct Reading {
  var items: [ReadItem] = []
  var articles: [Article] {
    items.compactMap { item in
      if case .article(let article) = item { article } else { nil }
    }
  }
  var findings: [FileFinding] {
    items.compactMap { item in
      if case .finding(let finding) = item { finding } else { nil }
    }
  }
  /// The only article; nil when there are none or several.
  var article: Article? { articles.count == 1 ? articles[0] : nil }

  static func of(
    _ text: String, as path: String = "a.txt", format: FileFormat? = nil, modified: Int? = nil
  ) -> Reading {
    of(Array(text.utf8), as: path, format: format, modified: modified)
  }

  static func of(
    _ bytes: [UInt8], as path: String = "a.txt", format: FileFormat? = nil, limits: ReadLimits = .default,
    modified: Int? = nil
  ) -> Reading {
    var reading = Reading()
    FileReader(limits: limits, format: format).read(bytes: bytes, as: path, modified: modified) { item in
      reading.items.append(item)
      return true
    }
    return reading
  }

  static func of(file: String) -> Reading {
    var reading = Reading()
    FileReader().read(file: file, as: "file") { item in
      reading.items.append(item)
      return true
    }
    return reading
  }
}

extension Article {
  func has(_ kind: FindingKind) -> Bool { findings.contains { $0.kind == kind } }
}
