import Articles
import CrisisModel
import CrisisStore

/// What has to be read and forgotten so that the index agrees with the folders.
struct ChangePlan: Equatable {
  /// A file to read.
  struct Job: Equatable, Sendable {
    var path: String
    var stamp: FileStamp
    /// What the index remembers of it.
    var known: FileSignature?
  }
  /// Files to read, the ones that changed last first: what is newest is on screen first.
  var jobs: [Job] = []
  /// Paths that are gone.
  var gone: [String] = []
  /// What is to be said of folders and links, as results without articles under their path.
  var obstacles: [FileResult] = []

  /// Whether the index agrees with the folders already.
  var isEmpty: Bool { jobs.isEmpty && gone.isEmpty && obstacles.isEmpty }

  /// Which paths a listing speaks of.
  enum Scope {
    case everything
    /// These, and what lies in them if they are folders.
    case paths(Set<String>)
  }

  init(known: [String: FileSignature], listing: Listing, scope: Scope) {
    for (path, stamp) in listing.files {
      let old = known[path]
      if let old, old.isSame(as: stamp) { continue }
      jobs.append(Job(path: path, stamp: stamp, known: old))
    }
    jobs.sort { ($0.stamp.modified, $0.path) > ($1.stamp.modified, $1.path) }
    for (path, finding) in Dictionary(grouping: listing.findings, by: \.path) where listing.files[path] == nil {
      let result = FileResult(path: path, signature: .obstacle(finding), articles: [], findings: finding)
      if known[path] != result.signature { obstacles.append(result) }
    }
    let named = Set(listing.findings.map(\.path))
    gone = ChangePlan.known(known, in: scope).filter {
      listing.files[$0] == nil && !named.contains($0) && !listing.isUnread($0)
    }
    gone.sort()
    obstacles.sort { $0.path < $1.path }
  }

  /// The paths of the index that a scope covers.
  private static func known(_ known: [String: FileSignature], in scope: Scope) -> [String] {
    guard case .paths(let paths) = scope else { return Array(known.keys) }
    var covered = paths.filter { known[$0] != nil }
    let others = paths.subtracting(covered)
    guard !others.isEmpty else { return Array(covered) }
    // What is no known file may be a known folder.
    for path in known.keys where ancestors(of: path).contains(where: others.contains) { covered.insert(path) }
    return Array(covered)
  }

  /// "a/b/c" → "a/b", "a", "".
  private static func ancestors(of path: String) -> [String] {
    var result = [""]
    for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") { result.append(String(path[..<index])) }
    return result
  }
}

extension FileSignature {
  /// The signature of what is no file: a folder that can't be read, a link that leads nowhere. Its findings are its content.
  static func obstacle(_ findings: [FileFinding]) -> FileSignature {
    var hasher = IdentityHasher()
    for finding in findings { hasher.add(finding.finding.message) }
    return FileSignature(size: 0, modified: 0, inode: 0, content: hasher.finish().rawValue)
  }

  /// What a file was like when it was read.
  init(_ version: FileVersion) {
    self.init(
      size: version.stamp.size, modified: version.stamp.modified, inode: version.stamp.inode, content: version.content)
  }

  /// Whether a file with this stamp need not be read again.
  func isSame(as stamp: FileStamp) -> Bool {
    size == stamp.size && modified == stamp.modified && inode == stamp.inode
  }
}
