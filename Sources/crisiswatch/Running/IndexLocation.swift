import CrisisModel
import CrisisStore
import Extraction
import Glibc
import Refresh

/// Where the index of some folders lies: `$XDG_CACHE_HOME/crisiswatch/FOLDERS-MAKER.sqlite`.
///
/// FOLDERS stands for the canonical set of folders. MAKER stands for the program and its lexicons, so that facts never
/// outlive the rules that made them.
struct IndexLocation {
  private let folder: String
  private let folders: Identity
  private let maker: Identity

  init(_ folderSet: FolderSet, files: DataFiles, environment: Environment) {
    folder = environment.cache
    var hasher = IdentityHasher()
    for path in folderSet.canonicalPaths.sorted() { hasher.add(path) }
    folders = hasher.finish()
    maker = IndexLocation.maker(files)
  }

  /// A name for these folders, for what else is kept about them.
  var name: String { folders.description }

  /// The file.
  var path: String { "\(folder)/\(name)-\(maker).sqlite" }

  /// Opens the index; what stands in the way is said, and the index is in memory then.
  ///
  /// - parameter inMemory: makes an index that is gone at the end in any case.
  func open(inMemory: Bool = false) throws(StoreError) -> (store: Store, problem: String?) {
    if inMemory { return (try Store(at: .memory), nil) }
    do throws(StoreError) {
      return (try openFile(), nil)
    } catch {
      let words = "\(error.description); the index is kept in memory and made anew with each start"
      return (try Store(at: .memory), words)
    }
  }

  private func openFile() throws(StoreError) -> Store {
    guard Disk.makeFolders(folder) else {
      throw .unavailable(path: folder, reason: Problem.systemMessage(errno))
    }
    removeAbandoned()
    do throws(StoreError) {
      return try Store(at: .file(path))
    } catch  where error.isCuredByRebuilding {
      for ending in IndexLocation.endings { unlink(path + ending) }
      return try Store(at: .file(path))
    }
  }

  /// What SQLite and the election of the writer put beside an index.
  private static let endings = ["", "-wal", "-shm", ".lock"]
  /// Seconds after which the index of an older program or of older lexicons is deleted.
  private static let abandonedAfter = 30 * 86_400

  private func removeAbandoned() {
    for file in Disk.names(in: folder) where file.hasPrefix(name + "-") && !file.hasPrefix("\(name)-\(maker)") {
      var status = stat()
      guard stat("\(folder)/\(file)", &status) == 0 else { continue }
      if time(nil) - Int(status.st_mtim.tv_sec) > IndexLocation.abandonedAfter { unlink("\(folder)/\(file)") }
    }
  }

  private static func maker(_ files: DataFiles) -> Identity {
    var hasher = IdentityHasher()
    hasher.add(Crisiswatch.version)
    let tables = Lexicons.tableNames.compactMap { files.file($0, in: .lexicons) }
    for path in ["/proc/self/exe"] + tables {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      for number in [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec] {
        hasher.add(UInt64(bitPattern: Int64(number)))
      }
    }
    return hasher.finish()
  }
}
