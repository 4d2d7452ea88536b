import CrisisModel
import CrisisStore
import Extraction
import Refresh

/// What has to be known to read folders into an index.
struct FolderReading {
  var folders: FolderSet
  var store: Store
  var polls = false
  /// Seconds since 1970 that everything is to be dated with; `nil` for the system's clock.
  var now: Int64?

  /// Bytes of a text that the index has facts of: longer than any article, shorter than what would hold up a folder.
  private static let longestText = 1 << 20

  /// Settings for the refresher.
  func settings(_ lexicons: Lexicons) -> RefreshSettings {
    let extractor = Extractor(lexicons: lexicons, textLimit: FolderReading.longestText, countsStances: false)
    var settings = RefreshSettings(folders: folders, store: store, polls: polls) {
      var workspace = extractor.makeWorkspace()
      return { extractor.extract($0, using: &workspace) }
    }
    if let now { settings.clock = { now } }
    return settings
  }
}
