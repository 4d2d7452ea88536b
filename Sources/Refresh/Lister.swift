import Articles
import Glibc

/// Lists the folders of a set, or what one path of it leads to.
enum Lister {
  /// Everything in the folders.
  static func list(_ folders: FolderSet) -> Listing { listing { walk in folders.roots.forEach { list($0, &walk) } } }

  /// One relative path: the file, or everything in the folder, or nothing when it is gone.
  static func list(_ path: String, in folders: FolderSet) -> Listing {
    listing { walk in
      guard let root = folders.root(of: path) else { return }
      let rest = folders.rest(of: path, in: root)
      if rest.isEmpty || folders.absolutePath(of: path) == root.path {
        list(root, &walk)
      } else if rest.split(separator: "/").allSatisfy({ !$0.hasPrefix(".") }) {
        walk.walk("\(root.path)/\(rest)", as: path)
      }
    }
  }

  private static func list(_ root: FolderSet.Root, _ walk: inout FolderWalk) {
    var status = stat()
    guard FileName.withPath(root.path, { stat($0, &status) }) == 0 else {
      return walk.note(unread: root.path, at: root.name, errno)
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    walk.walk(root.path, as: isFolder ? root.name : FolderSet.fileName(of: root))
  }

  private static func listing(_ body: (inout FolderWalk) -> Void) -> Listing {
    var listing = Listing()
    withoutActuallyEscaping({ (item: FolderItem) in listing.add(item) }) { sink in
      var walk = FolderWalk(to: sink)
      body(&walk)
    }
    return listing
  }
}
