import Articles
import CrisisModel
import CrisisStore
import Extraction
import Refresh
import Synchronization

/// The index of some folders after everything in them was read: what `list` and `screen` answer from.
struct ReadIndex {
  let folders: FolderSet
  let store: Store
  let countries: CountryTable

  /// Opens the index and reads what has changed. What stands in the way of a file goes to standard error.
  ///
  /// - parameter now: the clock's time, which makes an index of its own; `nil` for the real one.
  init(_ named: [String], files: DataFiles, environment: Environment, now: Int64? = nil) throws {
    let named = named.map { FileName.text(of: $0.utf8) }
    for folder in named where !Disk.isFolder(folder) && !Disk.isFile(folder) {
      throw Problem("\(folder): no such file or folder")
    }
    folders = FolderSet(named)
    let lexicons = try LexiconFiles.loadOrWarn(files)
    countries = lexicons.countries
    let location = IndexLocation(folders, files: files, environment: environment)
    let (store, problem) = try location.open(inMemory: now != nil)
    if let problem { StandardError.write(problem) }
    self.store = store
    let reading = FolderReading(folders: folders, store: store, now: now)
    let waiting = Mutex(WaitingWords())
    try Refresher.once(reading.settings(lexicons)) { event in
      if case .problem(let finding) = event { StandardError.write(FileProblemWords.of(finding)) }
      if let words = waiting.withLock({ $0.words(event) }) { StandardError.write(words) }
    }
  }
}
