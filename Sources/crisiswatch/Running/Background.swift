import Dashboard
import Extraction
import Foundation
import Refresh
import Runtime
import Synchronization

/// What goes on behind the first frame: the lexicons are loaded, then the folders are read and watched.
final class Background: Sendable {
  private let refresher = Mutex<Refresher?>(nil)
  private let isStopped = Mutex(false)

  /// Begins, on a thread of its own.
  init(_ reading: FolderReading, files: DataFiles, inbox: Inbox) {
    Thread { [self] in
      do {
        let (lexicons, problems) = try LexiconFiles(files).load()
        inbox.put(.loaded(lexicons.countries))
        if !problems.isEmpty { inbox.put(.notice(LexiconFiles.summary(problems))) }
        start(reading.settings(lexicons), inbox)
        let (coastline, notice) = MapFiles(files).loadOrSay()
        inbox.put(.charted(coastline))
        if let notice { inbox.put(.notice(notice)) }
      } catch {
        inbox.put(.folder(.problem("\(error)")))
      }
    }.start()
  }

  private func start(_ settings: RefreshSettings, _ inbox: Inbox) {
    let translator = Mutex(NewsTranslator(settings.folders))
    let refresher = Refresher(settings) { event in
      for news in translator.withLock({ $0.news(event) }) { inbox.put(.folder(news)) }
    }
    isStopped.withLock { isStopped in
      guard !isStopped else { return }
      self.refresher.withLock { $0 = refresher }
      refresher.start()
    }
  }

  /// Ends it; what is being stored is stored whole.
  func stop() {
    let running = isStopped.withLock { isStopped in
      isStopped = true
      return refresher.withLock { $0 }
    }
    running?.stop()
  }
}
