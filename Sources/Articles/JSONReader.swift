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
      var walk = JSONWalk(JSONCursor(bytes), input: input)
      walk.value(to: sink)
    }
  }
}
