import Glibc

/// Waits for descriptors, and the time that waiting is measured by.
enum Waiting {
  /// Milliseconds of a clock that only runs forward.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Waits until one of the descriptors is readable, or so many milliseconds have passed (`nil`: for ever).
  static func wait(for descriptors: [Int32?], milliseconds: Int64?) {
    var polled = descriptors.compactMap { $0 }.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let timeout = milliseconds.map { Int32(clamping: $0) } ?? -1
    _ = poll(&polled, nfds_t(polled.count), timeout)
  }
}
