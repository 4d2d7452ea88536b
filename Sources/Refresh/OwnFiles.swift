/// The index and its companions, where they lie in a folder that is read: they are no articles, and a commit is no change.
struct OwnFiles {
  private let prefix: String?

  init(_ settings: RefreshSettings) {
    prefix = settings.storePath.flatMap { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let folder = FolderSet([String(path.dropLast(name.utf8.count))]).canonicalPaths.first ?? ""
      return settings.folders.relativePath(of: "\(folder)/\(name)")
    }
  }

  /// Whether a relative path is one of them.
  func contains(_ path: String) -> Bool { prefix.map { path.hasPrefix($0) } ?? false }

  /// A listing without them.
  func without(_ listing: Listing) -> Listing {
    guard prefix != nil else { return listing }
    var listing = listing
    listing.files = listing.files.filter { !contains($0.key) }
    return listing
  }
}
