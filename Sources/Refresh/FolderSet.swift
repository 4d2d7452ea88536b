import Articles
import Glibc

/// The folders (or single files) that are read together, and the relative paths that name their files.
///
/// With one folder a path is relative to it. With several, it begins with the name of its folder, or with the whole path of
/// the folder where two have the same name.
public struct FolderSet: Sendable, Hashable {
  /// One of the folders.
  struct Root: Sendable, Hashable {
    /// Canonical path.
    var path: String
    /// The relative path that stands for it: "" when it is the only one.
    var name: String
  }
  /// In canonical order, each once, none inside another.
  let roots: [Root]

  /// Takes folders as `FileName` writes them; those that don't exist stay as they are given, and are findings later.
  public init(_ folders: [String]) {
    let canonical = Set(folders.map(FolderSet.canonical)).sorted()
    let outer = canonical.filter { path in !canonical.contains { FolderSet.isInside(path, $0) } }
    let names = outer.map { FolderSet.lastName(of: $0) }
    roots = outer.enumerated().map { index, path in
      guard outer.count > 1 else { return Root(path: path, name: "") }
      return Root(path: path, name: names.count { $0 == names[index] } == 1 ? names[index] : path)
    }
  }

  /// Canonical paths: the same for two invocations that read the same folders, in whatever order and spelling.
  public var canonicalPaths: [String] { roots.map(\.path) }

  /// Where the file with a relative path lies; `nil` when it is in none of the folders.
  public func absolutePath(of path: String) -> String? {
    guard let root = root(of: path) else { return nil }
    if FolderSet.fileName(of: root) == path, !FolderSet.isFolder(root.path) { return root.path }
    let rest = rest(of: path, in: root)
    return rest.isEmpty ? root.path : "\(root.path)/\(rest)"
  }

  /// The relative path of a file; `nil` when it lies in none of the folders.
  func relativePath(of absolute: String) -> String? {
    guard let root = roots.first(where: { FolderSet.isInside(absolute, $0.path) }) else { return nil }
    let rest = absolute.dropFirst(root.path.hasSuffix("/") ? root.path.count : root.path.count + 1)
    return root.name.isEmpty ? String(rest) : "\(root.name)/\(rest)"
  }

  /// The folder that a relative path lies in.
  func root(of path: String) -> Root? {
    roots.first { $0.name.isEmpty || path == $0.name || path.hasPrefix($0.name + "/") }
  }

  /// A relative path without the name of its folder.
  func rest(of path: String, in root: Root) -> Substring {
    root.name.isEmpty ? path[...] : path.dropFirst(root.name.count + 1)
  }

  /// The relative path of a root that is a single file.
  static func fileName(of root: Root) -> String { root.name.isEmpty ? lastName(of: root.path) : root.name }

  private static func lastName(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    path != folder && path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return FileName.withPath(path) { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func canonical(_ path: String) -> String {
    guard let resolved = FileName.withPath(path, { realpath($0, nil) }) else { return path }
    defer { free(resolved) }
    return FileName.text(of: UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }
}
