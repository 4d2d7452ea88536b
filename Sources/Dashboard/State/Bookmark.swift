import CrisisModel

/// A mark that the reader set under a letter, as in vim: a place, and the row that was selected there.
struct Bookmark: Hashable, Sendable {
  var stop: Stop
  var row: RowPosition?
}

extension State {
  /// `m` and a letter.
  mutating func setBookmark(_ letter: String) {
    bookmarks[letter] = Bookmark(stop: stop, row: focusedList?.selected?.position)
    notice = "mark \(letter) is set; ' \(letter) comes back"
  }

  /// `'` and a letter.
  mutating func goToBookmark(_ letter: String) {
    guard let bookmark = bookmarks[letter] else {
      let known = bookmarks.keys.sorted().joined(separator: " ")
      notice = "no mark \(letter)" + (known.isEmpty ? "; m and a letter sets one" : "; there are: \(known)")
      return
    }
    trail.depart(from: stop)
    travel(to: bookmark.stop)
    guard let row = bookmark.row, let list = bookmark.stop.view.list else { return }
    self[list].goal = .at(row)
    self[list].isTouched = true
  }
}
