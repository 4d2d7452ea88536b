import CrisisModel

/// A place where the reader has been: what was shown, under which filter.
struct Stop: Hashable, Sendable {
  var view: View
  var filter: Filter
  var isZoomed: Bool
  var fold: Fold?
  /// What lay over the view, without the texts, which are asked for again.
  var layers: [Layer]
}

/// The way that the reader has come, as a browser keeps it: back, and forward again.
struct Trail: Hashable, Sendable {
  private var past: [Stop] = []
  private var future: [Stop] = []

  /// Stops that are kept at most.
  static let limit = 100

  var hasPast: Bool { !past.isEmpty }
  var hasFuture: Bool { !future.isEmpty }

  /// The reader leaves a place for a new one: what lay ahead is forgotten.
  mutating func depart(from stop: Stop) {
    future.removeAll()
    guard past.last != stop else { return }
    past.append(stop)
    if past.count > Trail.limit { past.removeFirst() }
  }

  /// What lay over a place was closed: going back must not lead to the same place again.
  mutating func arrive(at stop: Stop) {
    if past.last == stop { past.removeLast() }
  }

  /// The place before this one; `nil` at the beginning.
  mutating func back(from stop: Stop) -> Stop? {
    guard let previous = past.popLast() else { return nil }
    future.append(stop)
    return previous
  }

  /// The place that was gone back from; `nil` at the end.
  mutating func forward(from stop: Stop) -> Stop? {
    guard let next = future.popLast() else { return nil }
    past.append(stop)
    return next
  }
}

extension State {
  /// Where the reader is.
  var stop: Stop { Stop(view: view, filter: filter, isZoomed: isZoomed, fold: fold, layers: layers.map(\.atRest)) }

  /// Goes to a place without a trace in the trail.
  mutating func travel(to stop: Stop) {
    (view, isZoomed, layers) = (stop.view, stop.isZoomed, stop.layers)
    if fold != stop.fold { (fold, folded.isStale) = (stop.fold, true) }
    barPick = nil
    topLayerChanged()
    guard stop.filter != filter else { return }
    filter = stop.filter
    invalidate(filterChanged: true)
  }
}

extension Layer {
  /// What has to be known to come back to it: a text of a megabyte is not kept for that.
  fileprivate var atRest: Layer {
    switch self {
    case .reader(let reader): .reader(reader.atRest)
    case .entry(let view): .entry(EntryView(view.entry, selecting: view.selected?.record.core.identity))
    }
  }
}

extension Reader {
  fileprivate var atRest: Reader {
    Reader(label, target: currentFact.map(\.target) ?? target, sought: sought)
  }
}

extension ReaderFact {
  /// What to ask for to come back to it.
  fileprivate var target: Reader.Target? {
    switch subject {
    case .record(let record): .record(record.core.identity)
    case .finding(let finding): finding.range.map { .passage($0) }
    }
  }
}
