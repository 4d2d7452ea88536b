import Articles
import Glibc

/// The few questions that the command line has to the file system. Paths are as `FileName` writes them.
enum Disk {
  /// All bytes of a file.
  static func bytes(of path: String) throws(Problem) -> [UInt8] {
    let descriptor = FileName.withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw Problem(file: path, errno: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let got = read(descriptor, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw Problem(file: path, errno: errno) }
      guard got > 0 else { return bytes }
      bytes += chunk[..<got]
    }
  }

  /// Whether there is a folder.
  static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// Whether there is a file of any kind but a folder.
  static func isFile(_ path: String) -> Bool { kind(of: path).map { $0 != S_IFDIR } ?? false }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return FileName.withPath(path) { stat($0, &status) } == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The names in a folder, sorted; none where it can't be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The path without links, dots and doubled slashes; as it was where there is no such file.
  static func canonical(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension Disk {
  /// Makes a folder and those above it, for the user alone; `false`, with `errno`, where that can't be.
  static func makeFolders(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || (errno == EEXIST && isFolder(path)) { return true }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return false }
    guard makeFolders(String(path[..<slash])) else { return false }
    return mkdir(path, 0o700) == 0 || (errno == EEXIST && isFolder(path))
  }

  /// Writes a file that must not be there yet.
  static func create(_ path: String, with bytes: [UInt8]) throws(Problem) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let code = errno
      throw code == EEXIST ? Problem("\(path) is there already: choose another name") : Problem(file: path, errno: code)
    }
    let failure = write(bytes, to: descriptor)
    close(descriptor)
    guard failure == 0 else {
      unlink(path)
      throw Problem(file: path, errno: failure)
    }
  }

  /// Adds bytes at the end of a file, all at once; makes the file where there is none.
  static func append(_ bytes: [UInt8], to path: String) throws(Problem) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem(file: path, errno: errno) }
    let failure = write(bytes, to: descriptor)
    close(descriptor)
    guard failure == 0 else { throw Problem(file: path, errno: failure) }
  }

  /// Makes a folder of a name of its own for temporary files, for the user alone.
  static func temporaryFolder(in parent: String) throws(Problem) -> String {
    var template = Array("\(parent)/crisiswatch-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Problem(file: parent, errno: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes all bytes: 0, or the number of the error.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        return count == 0 ? ENOSPC : errno
      }
    }
    return 0
  }

  /// Writes a file as a whole: after a crash it holds the old bytes or the new ones.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Problem) {
    let draft = "\(path).\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem(file: draft, errno: errno) }
    let failure = write(bytes, to: descriptor)
    close(descriptor)
    guard failure == 0, rename(draft, path) == 0 else {
      let code = failure == 0 ? errno : failure
      unlink(draft)
      throw Problem(file: path, errno: code)
    }
  }
}
