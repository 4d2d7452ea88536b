/// Where the index lies.
public enum StoreLocation: Hashable, Sendable {
  /// In memory: gone with the last `Store` that has it. For tests, and for folders whose index can't be written.
  case memory
  /// In a file, made when missing; the folder must exist.
  case file(String)

  /// The path, or what to call it in a message.
  public var description: String {
    switch self {
    case .memory: "index in memory"
    case .file(let path): path
    }
  }
}
