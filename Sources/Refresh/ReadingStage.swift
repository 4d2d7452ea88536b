import Articles
import CrisisModel
import CrisisStore

/// The first stage: reads files one after another and hands their articles on in parcels.
struct ReadingStage {
  let reader: FileReader
  let folders: FolderSet
  let pipeline: Pipeline
  private var parcel: [ReadPiece] = []
  private var bytes = 0
  private var number = 0

  /// A parcel is full with so many pieces or so many bytes of text.
  private static let mostPieces = 32
  private static let mostBytes = 256 << 10

  init(reader: FileReader, folders: FolderSet, pipeline: Pipeline) {
    self.reader = reader
    self.folders = folders
    self.pipeline = pipeline
  }

  /// Reads all files, or until the pipeline is stopped.
  mutating func run(_ jobs: [ChangePlan.Job]) {
    for job in jobs {
      guard read(job) else { return }
    }
    _ = flush()
  }

  /// False when the pipeline was stopped.
  private mutating func read(_ job: ChangePlan.Job) -> Bool {
    guard let absolute = folders.absolutePath(of: job.path) else { return true }
    if let known = job.known, known.size == job.stamp.size, let version = FileVersion.of(file: absolute),
      version.content == known.content
    {
      return add(.touched(path: job.path, FileSignature(version)))
    }
    var findings: [FileFinding] = []
    var goesOn = true
    let version = reader.read(file: absolute, as: job.path) { item in
      switch item {
      case .finding(let finding): findings.append(finding)
      case .article(let article): goesOn = add(.article(article), bytes: article.text.utf8.count)
      }
      return goesOn
    }
    guard goesOn else { return false }
    let signature = version.map { FileSignature($0) } ?? FileSignature(unread: job.stamp)
    return add(.end(path: job.path, signature, findings))
  }

  private mutating func add(_ piece: ReadPiece, bytes count: Int = 0) -> Bool {
    parcel.append(piece)
    bytes += count
    let isFull = parcel.count >= ReadingStage.mostPieces || bytes >= ReadingStage.mostBytes
    return isFull ? flush() : !pipeline.isStopped
  }

  private mutating func flush() -> Bool {
    guard !parcel.isEmpty else { return true }
    defer {
      parcel = []
      bytes = 0
      number += 1
    }
    return pipeline.give(Parcel(number: number, pieces: parcel))
  }
}

extension FileSignature {
  /// The signature of a file that could not be opened: read again when its stamp changes.
  init(unread stamp: FileStamp) {
    self.init(size: stamp.size, modified: stamp.modified, inode: stamp.inode, content: 0)
  }
}
