import CrisisModel
import Dashboard
import Refresh

/// What the refresher tells, in the dashboard's words.
struct NewsTranslator {
  private var role = RefreshRole.writer
  private let folders: FolderSet

  init(_ folders: FolderSet) { self.folders = folders }

  /// The news of an event, in order.
  mutating func news(_ event: RefreshEvent) -> [FolderNews] {
    switch event {
    case .role(let role):
      self.role = role
      return role == .reader ? [.followsAnother] : []
    case .progress(let progress):
      let rate = progress.articlesPerSecond
      return [
        .reading(
          ReadingProgress(
            done: progress.filesDone, total: progress.filesTotal,
            elapsed: rate > 0 ? Double(progress.articles) / rate : 0))
      ]
    case .committed: return [.committed]
    case .idle: return role == .reader ? [.idle(watching: true), .followsAnother] : [.idle(watching: true)]
    case .problem(let problem):
      // Files that can't be read are in the list of findings; a folder that can't be is a matter for the summary.
      let path = folders.absolutePath(of: problem.path) ?? problem.path
      return Disk.isFile(path) ? [] : [.problem(FileProblemWords.of(problem))]
    case .failed(let error): return [.problem(PlainText.line(error.description))]
    }
  }
}
