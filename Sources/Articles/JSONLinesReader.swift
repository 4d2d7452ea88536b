import CrisisModel
import Glibc

/// One JSON object a line, read as a stream: memory holds one line at a time.
///
/// Every line that is not blank gives one item, in order. A bad line is a finding and loses nothing but itself.
struct JSONLinesReader: ArticleReader {
  func recognises(_ head: FileHead) -> Bool {
    if head.hasSuffix(".jsonl") || head.hasSuffix(".ndjson") || head.hasSuffix(".jsonlines") { return true }
    return JSONShape.isLines(head)
  }

  func read(_ input: inout FileInput, to sink: (ReadItem) -> Bool) {
    var state = LineState()
    while true {
      // The buffer begins with the first line that is not read yet.
      let taken = lines(of: input, &state, to: sink)
      guard let taken else { return }
      input.drop(taken)
      if input.isAtEnd { break }
      if input.buffer.count > input.limits.lineBytes {
        guard skipLine(&input, &state, to: sink) else { return }
      } else {
        input.readChunk()
      }
    }
    _ = emit(input.buffer[...], input, &state, to: sink)
  }

  private struct LineState {
    /// Number of the next line.
    var line = 1
    /// Number of the next article in the file.
    var ordinal = 0
    /// Bytes at the beginning of the buffer that hold no line end.
    var searched = 0
  }

  /// Hands out the whole lines in the buffer. Returns how many bytes they take, or `nil` when the sink stopped.
  private func lines(of input: FileInput, _ state: inout LineState, to sink: (ReadItem) -> Bool) -> Int? {
    var start = 0
    let goesOn = input.buffer.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      var from = state.searched
      while from < bytes.count, let hit = memchr(base + from, 10, bytes.count - from) {
        let end = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
        guard emit(UnsafeBufferPointer(rebasing: bytes[start..<end]), input, &state, to: sink) else { return false }
        start = end + 1
        from = start
      }
      return true
    }
    state.searched = input.buffer.count - start
    return goesOn ? start : nil
  }

  /// Leaves out a line that is longer than the limit; false when the sink stopped.
  private func skipLine(_ input: inout FileInput, _ state: inout LineState, to sink: (ReadItem) -> Bool) -> Bool {
    let limit = ReadFinding.size(input.limits.lineBytes)
    let finding = Finding(kind: .truncated, message: "the line is longer than \(limit) and was left out")
    guard sink(.finding(FileFinding(path: input.path, line: state.line, finding: finding))) else { return false }
    state.line += 1
    state.searched = 0
    while true {
      if let end = input.buffer.firstIndex(of: 10) {
        input.drop(end + 1)
        return true
      }
      input.drop(input.buffer.count)
      if input.isAtEnd { return true }
      input.readChunk()
    }
  }

  private func emit(
    _ line: ArraySlice<UInt8>, _ input: FileInput, _ state: inout LineState, to sink: (ReadItem) -> Bool
  ) -> Bool {
    line.withUnsafeBufferPointer { emit($0, input, &state, to: sink) }
  }

  /// Hands out one line; false when the sink stopped.
  private func emit(
    _ line: UnsafeBufferPointer<UInt8>, _ input: FileInput, _ state: inout LineState, to sink: (ReadItem) -> Bool
  ) -> Bool {
    defer { state.line += 1 }
    var cursor = JSONCursor(line)
    guard !cursor.isAtEnd() else { return true }
    do throws(JSONFault) {
      let record = try JSONRecord(&cursor)
      guard cursor.isAtEnd() else { throw cursor.fault("more follows after the object") }
      if !record.isArticle, record.list != nil {
        var walk = JSONWalk(JSONCursor(line), input: input, ordinal: state.ordinal, line: state.line)
        walk.value(to: sink)
        state.ordinal = walk.ordinal
        return true
      }
      let article = JSONArticles.article(record, of: line, input, ordinal: state.ordinal, line: state.line)
      guard let article else { throw JSONFault(offset: 0, reason: "the object is no article", isEnd: false) }
      state.ordinal += 1
      return sink(.article(article))
    } catch {
      let reason = "line \(state.line) is no JSON article: byte \(error.offset + 1): \(error.reason)"
      return sink(.finding(.unreadable(input.path, line: state.line, reason)))
    }
  }
}
