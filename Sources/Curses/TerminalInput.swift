import CNcurses
import Cells
import Glibc

/// What comes from the terminal.
extension Terminal {
  /// Waits, without a timer, until something can be read: keys, a signal, or one of other descriptors.
  ///
  /// - parameter descriptors: others to wait on, such as the pipe that a worker writes to.
  /// - returns: those of them that are ready to be read. `readEvents()` is to be called in any case.
  public func wait(alsoOn descriptors: [Int32] = []) -> [Int32] {
    var entries = [signals, isGone ? -1 : input].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    entries += descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&entries, nfds_t(entries.count), -1) > 0 else { return [] }
    let isHungUp = Int32(entries[1].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
    if isHungUp { hasHungUp = true }
    return entries.dropFirst(2).filter { $0.revents != 0 }.map(\.fd)
  }

  /// Everything that came since the last call, in order; never waits for more.
  public func readEvents() -> [InputEvent] {
    var events = readSignals()
    if !isGone {
      while true {
        let piece = cnc_read()
        if piece.kind == cnc_nothing { break }
        decoder.take(piece.kind, piece.value)
      }
      events += decoder.drain()
    }
    if hasHungUp, !isGone {
      // The window was closed. Nothing will be read any more, and nothing may be waited for.
      isGone = true
      events.append(.terminate)
    }
    return events
  }

  /// Signals as events: many of a kind count once.
  private func readSignals() -> [InputEvent] {
    var pending = caughtSignals()
    var events: [InputEvent] = []
    if pending.contains(SIGTSTP) {
      // The stop that was asked for happens here; its own SIGCONT is waiting in the pipe afterwards.
      suspend()
      pending.formUnion(caughtSignals())
      events.append(.resume)
    } else if pending.contains(SIGCONT) {
      // Stopped by SIGSTOP, which nobody can catch: the shell has changed the terminal's mode.
      takeAgain()
      events.append(.resume)
    }
    if !pending.isEmpty, case let now = Terminal.measure(), now != size {
      size = now
      events.append(.resize(now))
    }
    for number in [SIGTERM, SIGHUP, SIGINT] where pending.contains(number) {
      endingSignal = number
      events.append(.terminate)
    }
    return events
  }

  private func caughtSignals() -> Set<Int32> {
    var caught: Set<Int32> = []
    while case let number = cnc_next_signal(), number != 0 { caught.insert(number) }
    return caught
  }
}
