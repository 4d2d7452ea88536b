import CrisisModel

/// One JSON object, an array of them, or an object that holds such an array ("articles", "items", "results").
///
/// A bad element is a finding with its line; the elements around it are read.
struct JSONReader: ArticleReader {
  func recognises(_ head: FileHead) -> Bool { head.hasSuffix(".json") || JSONShape.isJSON(head) }

  func read(_ input: inout FileInput, to sink: (ReadItem) -> Bool) {
    let (text, findings) = input.decodeWhole()
    for finding in findings {
      guard sink(.finding(FileFinding(path: input.path, finding: finding))) else { return }
    }
    text.withUnsafeBufferPointer { bytes in
      var walk = Walk(cursor: JSONCursor(bytes), input: input)
      walk.value(to: sink)
    }
  }

  /// The way through one file.
  private struct Walk {
    var cursor: JSONCursor
    let input: FileInput
    var ordinal = 0
    /// Lines are counted on the way.
    var counted = (offset: 0, line: 1)

    init(cursor: JSONCursor, input: FileInput) {
      self.cursor = cursor
      self.input = input
    }

    mutating func value(to sink: (ReadItem) -> Bool) {
      if cursor.peek() == UInt8(ascii: "[") { return array(to: sink) }
      let start = cursor.index
      do throws(JSONFault) {
        let record = try JSONRecord(&cursor)
        if let list = record.list {
          cursor.index = list
          return array(to: sink)
        }
        guard cursor.isAtEnd() else { throw cursor.fault("more follows after the object") }
        _ = emit(record, from: start, to: sink)
      } catch {
        _ = report(error, to: sink)
      }
    }

    private mutating func array(to sink: (ReadItem) -> Bool) {
      cursor.index += 1
      if cursor.take("]") {
        _ = sink(.finding(.unreadable(input.path, "holds no article: the array is empty")))
        return
      }
      repeat {
        _ = cursor.peek()
        guard element(to: sink) else { return }
      } while cursor.take(",")
      guard !cursor.take("]") else { return }
      _ = report(cursor.fault(cursor.isAtEnd() ? "it ends too soon" : "a comma or ] was expected"), to: sink)
    }

    /// Takes one element; false when the sink stopped or what follows can't be told apart.
    private mutating func element(to sink: (ReadItem) -> Bool) -> Bool {
      let start = cursor.index
      do throws(JSONFault) {
        let record = try JSONRecord(&cursor)
        return emit(record, from: start, to: sink)
      } catch {
        guard report(error, to: sink), !error.isEnd else { return false }
        cursor.index = start
        if cursor.peek() == UInt8(ascii: "{") || cursor.peek() == UInt8(ascii: "[") { return cursor.skipUnchecked() }
        return (try? cursor.skipValue()) != nil
      }
    }

    private mutating func emit(_ record: JSONRecord, from start: Int, to sink: (ReadItem) -> Bool) -> Bool {
      let bytes = UnsafeBufferPointer(rebasing: cursor.bytes[start..<cursor.index])
      let line = line(at: record.bodyOffset ?? start)
      guard let article = JSONArticles.article(record, of: bytes, input, ordinal: ordinal, line: line) else {
        return sink(.finding(.unreadable(input.path, line: line, "line \(line): the object is no article")))
      }
      ordinal += 1
      return sink(.article(article))
    }

    /// False when the sink stopped.
    private mutating func report(_ fault: JSONFault, to sink: (ReadItem) -> Bool) -> Bool {
      // The cut was reported already.
      if input.isCut, fault.isEnd { return true }
      let line = line(at: fault.offset)
      return sink(.finding(.unreadable(input.path, line: line, "line \(line) is no JSON article: \(fault.reason)")))
    }

    private mutating func line(at offset: Int) -> Int {
      if offset < counted.offset { counted = (0, 1) }
      let lines = cursor.bytes[counted.offset..<min(offset, cursor.bytes.count)].count { $0 == 10 }
      counted = (max(counted.offset, min(offset, cursor.bytes.count)), counted.line + lines)
      return counted.line
    }
  }
}
