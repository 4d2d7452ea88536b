import Foundation
import GRDB

extension Row {
  /// Decodes the bytes of a column where they lie, without copying them.
  func decode<T>(_ index: Int, _ body: (UnsafeRawBufferPointer) throws -> T) throws -> T {
    try withUnsafeData(atIndex: index) { data in
      guard let data else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
      return try data.withUnsafeBytes(body)
    }
  }
}
