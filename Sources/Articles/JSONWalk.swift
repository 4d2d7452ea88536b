import CrisisModel

/// The way through one JSON text: an article, an array of them, or an object that holds such an array.
struct JSONWalk {
  private var cursor: JSONCursor
  private let input: FileInput
  /// Number of the next article in the file.
  private(set) var ordinal: Int
  /// Lines are counted on the way.
  private var counted: (offset: Int, line: Int)

  /// - Parameter line: the number of the text's first line in the file.
  init(_ cursor: JSONCursor, input: FileInput, ordinal: Int = 0, line: Int = 1) {
    self.cursor = cursor
    self.input = input
    self.ordinal = ordinal
    counted = (0, line)
  }

  /// Hands out what the text holds.
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

  /// Hands out the elements of the array that comes next.
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
    guard offset > counted.offset else { return counted.line - newlines(offset..<counted.offset) }
    let end = min(offset, cursor.bytes.count)
    counted = (end, counted.line + newlines(counted.offset..<end))
    return counted.line
  }

  private func newlines(_ range: Range<Int>) -> Int { cursor.bytes[range].count { $0 == 10 } }
}
