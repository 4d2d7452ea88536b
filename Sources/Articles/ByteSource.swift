import Glibc

/// Bytes from a descriptor or from memory, in order, once.
struct ByteSource {
  private enum Origin {
    case descriptor(Int32)
    case memory(UnsafeRawBufferPointer)
  }
  private let origin: Origin
  /// How many bytes may still be read.
  private(set) var remaining: Int
  private var position = 0
  private var hash: ContentHash?
  /// The system's words, when reading failed.
  private(set) var failure: String?

  /// The bytes of a file up to the size that it had when it was opened; to the end for those that say zero (/proc).
  init(file: OpenFile) {
    hash = ContentHash()
    origin = .descriptor(file.descriptor)
    remaining = file.size == 0 ? Int.max : file.size
  }

  /// A descriptor's bytes up to its end.
  init(descriptor: Int32) {
    origin = .descriptor(descriptor)
    remaining = Int.max
  }

  /// The bytes of a buffer, which must outlive this value.
  init(bytes: UnsafeRawBufferPointer) {
    origin = .memory(bytes)
    remaining = bytes.count
  }

  /// The hash of what was read of a file so far; 0 for other sources.
  var contentHash: UInt64 { hash?.value ?? 0 }

  /// Fills as much of the target as one read gives; 0 at the end or after a failure.
  mutating func read(into target: UnsafeMutableRawBufferPointer) -> Int {
    let wanted = min(target.count, remaining)
    guard wanted > 0, let base = target.baseAddress else { return 0 }
    let got: Int
    switch origin {
    case .memory(let bytes):
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + wanted]))
      got = wanted
    case .descriptor(let descriptor):
      got = readDescriptor(descriptor, base, wanted)
    }
    position += got
    remaining -= got
    hash?.add(UnsafeRawBufferPointer(start: base, count: got))
    return got
  }

  private mutating func readDescriptor(_ descriptor: Int32, _ base: UnsafeMutableRawPointer, _ count: Int) -> Int {
    while true {
      let got = Glibc.read(descriptor, base, count)
      if got >= 0 { return got }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&waiting, 1, -1)
      default:
        failure = "can't be read: \(systemMessage(errno))"
        return 0
      }
    }
  }
}
