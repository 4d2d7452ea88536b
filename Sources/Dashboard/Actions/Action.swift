import Cells
import CrisisModel

/// Everything that can happen to the dashboard.
public enum Action: Hashable, Sendable {
  /// The terminal sent a key, a click or a new size.
  case input(InputEvent)
  /// A command, with the words typed after it in the palette.
  case command(Command, argument: String? = nil)
  /// The store answered.
  case answered(Slot, generation: Int, Result<Answer, AskProblem>)
  /// The folder's watcher has news.
  case folder(FolderNews)
  /// The table of countries was read.
  case loaded(CountryTable)
  /// Coasts and borders were read.
  case charted(Coastline)
  /// An effect went wrong or has something to say: one sentence for the reader.
  case notice(String)
}

/// Why the store could not answer.
public struct AskProblem: Error, Hashable, Sendable {
  /// One sentence for the reader.
  public var message: String

  /// Makes a problem.
  public init(_ message: String) { self.message = message }
}

/// What the dashboard wants done outside of it.
public enum Effect: Hashable, Sendable {
  /// Ask the store; the answer comes back as `Action.answered` with the same slot and generation.
  case ask(Query, Slot, generation: Int)
  /// Look like this theme.
  case useTheme(String)
  /// Take the mouse, or leave it to the terminal.
  case reportMouse(Bool)
  /// Show text in the user's pager.
  case pageText(String, name: String)
  /// Put text on the clipboard.
  case copy(String)
  /// Open text in the user's editor, as a file of this name that is gone afterwards.
  case editText(String, name: String)
  /// Write text to a file that is not there yet; the path is as the user typed it.
  case writeFile(path: String, text: String)
  /// Open an address in the browser.
  case openURL(String)
  /// Open a file of the folder at a line: in the pager or editor.
  case openFile(path: String, line: Int)
  /// Keep a mark of an article.
  case saveMark(ReadMarks.Change)
  /// Keep where the reader was, for the next start.
  case saveReadingPosition(ReadingPosition)
  /// Paint the whole terminal anew.
  case redraw
  /// Stop until the shell continues the program.
  case suspend
  /// End the program.
  case quit
}

/// Where the reader was when the dashboard was left.
public struct ReadingPosition: Hashable, Sendable {
  /// What was filtered.
  public var filter: Filter
  /// The view.
  public var view: View
  /// The selected row of that view, if any.
  public var row: RowPosition?

  /// Makes a position.
  public init(filter: Filter = Filter(), view: View = .timeline, row: RowPosition? = nil) {
    self.filter = filter
    self.view = view
    self.row = row
  }
}
