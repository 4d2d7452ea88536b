import Glibc

/// A regular file, open for reading.
struct OpenFile {
  /// Why a file can't be opened or read, in words for the reader.
  struct Fault: Error {
    var reason: String
  }

  let descriptor: Int32
  /// What it was when it was opened.
  let stamp: FileStamp
  /// Modification time when it was opened, seconds since 1970.
  let modified: Int

  /// Bytes when it was opened. No more are read, so that a file that grows for ever is not read for ever.
  var size: Int { Int(stamp.size) }

  /// Opens a file without ever waiting: a pipe without a writer, a device, a folder are faults.
  static func open(_ path: String) -> Result<OpenFile, Fault> {
    let descriptor = FileName.withPath(path) { Glibc.open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return .failure(Fault(reason: "can't be opened: \(systemMessage(errno))")) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let fault = Fault(reason: "can't be read: \(systemMessage(errno))")
      Glibc.close(descriptor)
      return .failure(fault)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      Glibc.close(descriptor)
      return .failure(Fault(reason: "is \(kind(of: status.st_mode)), not a file"))
    }
    return .success(
      OpenFile(descriptor: descriptor, stamp: FileStamp(status), modified: Int(status.st_mtim.tv_sec)))
  }

  func close() { _ = Glibc.close(descriptor) }

  /// What happened to the file since it was opened; `nil` when it is as it was.
  var changeWhileRead: String? {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return "can't be read: \(systemMessage(errno))" }
    if Int(status.st_size) > size { return "grew while it was read; what was added is missing" }
    if Int(status.st_size) < size { return "was cut while it was read" }
    // Only the time of the content: a file that is renamed or removed now was read all the same.
    return Int(status.st_mtim.tv_sec) == modified ? nil : "changed while it was read"
  }

  private static func kind(of mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "a folder"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    case S_IFCHR, S_IFBLK: "a device"
    default: "something else"
    }
  }
}

/// The system's words for an error number.
func systemMessage(_ code: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
  return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
