import CrisisModel

/// Bytes of a file → articles. Picks the reader by content.
///
///     FileReader().read(file: "/home/ana/news/a.jsonl", as: "a.jsonl") { item in
///       switch item {
///       case .article(let article): index(article)
///       case .finding(let finding): show(finding)
///       }
///       return true
///     }
///
/// Nothing throws and nothing hangs: what can't be read is handed out as a finding. JSON Lines are read as a stream, in
/// memory that doesn't grow with the number of lines; other formats as a whole, up to a limit.
public struct FileReader: Sendable {
  /// Where files are cut.
  public var limits: ReadLimits
  /// Read every input as this format; `nil` recognises it by content.
  public var format: FileFormat?

  /// Makes a reader.
  public init(limits: ReadLimits = .default, format: FileFormat? = nil) {
    self.limits = limits
    self.format = format
  }

  /// Reads a regular file. Folders, pipes and devices are findings, never a wait.
  ///
  /// - Parameters:
  ///   - absolute: where the file is.
  ///   - path: its path relative to the folder that is read, for identities and messages.
  ///   - sink: takes each item; returns false to stop.
  /// - Returns: the version that was read; `nil` when the file could not be opened or the sink stopped.
  @discardableResult
  public func read(file absolute: String, as path: String, to sink: (ReadItem) -> Bool) -> FileVersion? {
    switch OpenFile.open(absolute) {
    case .failure(let fault):
      _ = sink(.finding(.unreadable(path, fault.reason)))
      return nil
    case .success(let file):
      defer { file.close() }
      var input = FileInput(source: ByteSource(file: file), path: path, modified: file.modified, limits: limits)
      guard read(&input, to: sink) else { return nil }
      if let change = file.changeWhileRead { _ = sink(.finding(.unreadable(path, change))) }
      return FileVersion(stamp: file.stamp, content: input.contentHash)
    }
  }

  /// Reads bytes that are in memory.
  ///
  /// - Parameter modified: the file's modification time in seconds since 1970, used as date of capture.
  public func read(bytes: UnsafeRawBufferPointer, as path: String, modified: Int? = nil, to sink: (ReadItem) -> Bool) {
    var input = FileInput(source: ByteSource(bytes: bytes), path: path, modified: modified, limits: limits)
    read(&input, to: sink)
  }

  /// Reads bytes that are in memory.
  ///
  /// - Parameter modified: the file's modification time in seconds since 1970, used as date of capture.
  public func read(bytes: [UInt8], as path: String, modified: Int? = nil, to sink: (ReadItem) -> Bool) {
    bytes.withUnsafeBytes { read(bytes: $0, as: path, modified: modified, to: sink) }
  }

  /// Reads an open descriptor to its end, such as standard input. Doesn't close it.
  public func read(descriptor: Int32, as path: String = "-", to sink: (ReadItem) -> Bool) {
    var input = FileInput(source: ByteSource(descriptor: descriptor), path: path, modified: nil, limits: limits)
    read(&input, to: sink)
  }

  /// False when the sink stopped it.
  @discardableResult
  private func read(_ input: inout FileInput, to sink: (ReadItem) -> Bool) -> Bool {
    var goesOn = true
    func watched(_ item: ReadItem) -> Bool {
      goesOn = goesOn && sink(item)
      return goesOn
    }
    input.fillHead()
    if let reason = input.unreadableReason {
      return watched(.finding(.unreadable(input.path, reason)))
    }
    if let encoding = input.wideEncoding { input.transcode(from: encoding) }
    (format ?? FileFormat.recognised(in: input.head)).reader.read(&input, to: watched)
    if goesOn, let failure = input.failure { return watched(.finding(.unreadable(input.path, failure))) }
    return goesOn
  }
}

extension FileFinding {
  /// A file, or a line of it, that can't be read.
  static func unreadable(_ path: String, line: Int? = nil, _ reason: String) -> FileFinding {
    FileFinding(path: path, line: line, finding: Finding(kind: .unreadable, message: reason))
  }
}
