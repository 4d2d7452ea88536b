import CrisisModel
import Dashboard
import Dispatch
import Foundation
import Synchronization

/// Answers a question; throws what went wrong. Runs on a thread of the pool, several at once.
public typealias Ask = @Sendable (Query, Cancellation) throws -> Answer

/// A few threads that ask the store. Rows come before counts; a newer question interrupts the older one of its slot.
final class QueryPool: Sendable {
  private struct Job: Sendable {
    let query: Query
    let slot: Slot
    let generation: Int
    let cancellation = Cancellation()
  }

  private struct Jobs {
    var urgent: [Job] = []
    var later: [Job] = []
    var running: [Slot: Job] = [:]
    var runningLater = 0
    var isStopped = false
  }

  private let jobs = Mutex(Jobs())
  private let work = DispatchSemaphore(value: 0)
  private let ask: Ask
  private let inbox: Inbox
  /// Counts may take long: one thread is always left for rows.
  private let laterLimit: Int
  private let threads: Int

  init(threads: Int, inbox: Inbox, ask: @escaping Ask) {
    self.ask = ask
    self.inbox = inbox
    self.threads = max(2, threads)
    laterLimit = self.threads - 1
    for number in 0..<self.threads {
      let thread = Thread { [weak self, work] in
        while true {
          work.wait()
          guard let self, self.runNext() else { return }
        }
      }
      thread.name = "store \(number)"
      thread.start()
    }
  }

  /// Asks; what was asked before in the same slot is interrupted or never begun.
  func submit(_ query: Query, _ slot: Slot, generation: Int) {
    let superseded = jobs.withLock { jobs in
      jobs.urgent.removeAll { $0.slot == slot }
      jobs.later.removeAll { $0.slot == slot }
      let job = Job(query: query, slot: slot, generation: generation)
      if slot.isUrgent { jobs.urgent.append(job) } else { jobs.later.append(job) }
      return jobs.running[slot]
    }
    superseded?.cancellation.cancel()
    work.signal()
  }

  /// Interrupts everything and ends the threads.
  func stop() {
    let running = jobs.withLock { jobs in
      jobs.isStopped = true
      (jobs.urgent, jobs.later) = ([], [])
      return Array(jobs.running.values)
    }
    for job in running { job.cancellation.cancel() }
    for _ in 0..<threads { work.signal() }
  }

  /// Runs the next job, if there is one; `false` when the thread is to end.
  private func runNext() -> Bool {
    let (job, isStopped) = jobs.withLock { jobs in (next(&jobs), jobs.isStopped) }
    guard !isStopped else { return false }
    guard let job else { return true }
    let result = Result { try ask(job.query, job.cancellation) }.mapError { AskProblem("\($0)") }
    job.cancellation.finish()
    let hasMore = jobs.withLock { jobs in
      if jobs.running[job.slot]?.generation == job.generation { jobs.running[job.slot] = nil }
      if !job.slot.isUrgent { jobs.runningLater -= 1 }
      return !jobs.later.isEmpty
    }
    if hasMore { work.signal() }
    if !job.cancellation.isCancelled { inbox.put(.answered(job.slot, generation: job.generation, result)) }
    return true
  }

  private func next(_ jobs: inout Jobs) -> Job? {
    if !jobs.urgent.isEmpty {
      let job = jobs.urgent.removeFirst()
      jobs.running[job.slot] = job
      return job
    }
    guard !jobs.later.isEmpty, jobs.runningLater < laterLimit else { return nil }
    let job = jobs.later.removeFirst()
    jobs.running[job.slot] = job
    jobs.runningLater += 1
    return job
  }
}
