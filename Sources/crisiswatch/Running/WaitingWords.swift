import Refresh

/// What is said to a user who waits until another process has read the folders: once, not with every step.
struct WaitingWords {
  private var isReader = false
  private var isTold = false

  /// The words for an event; `nil` where there is nothing new to say.
  mutating func words(_ event: RefreshEvent) -> String? {
    switch event {
    case .role(let role):
      isReader = role == .reader
      return nil
    case .progress(let progress) where isReader && !isTold:
      isTold = true
      let files =
        progress.filesTotal == 0 ? "" : ": \(progress.filesDone) of \(progress.filesTotal) files so far"
      return "another crisiswatch is still reading these folders\(files); waiting for it"
    default: return nil
    }
  }
}
