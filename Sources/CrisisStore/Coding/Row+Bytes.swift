import Foundation
import GRDB

extension Row {
  /// A column's value. GRDB's own subscripts trap on a value of another type, which a damaged file may hold.
  ///
  /// - throws: `CodingFault` when the column holds something else.
  func value<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
    let stored: DatabaseValue = self[index]
    guard let value = Value.fromDatabaseValue(stored) else { throw CodingFault.value("column \(index)") }
    return value
  }

  /// A column's value, or `nil` where it holds NULL.
  func optional<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value? {
    hasNull(atIndex: index) ? nil : try value(index)
  }

  /// A column that holds 64 bits without a sign.
  func bits(_ index: Int) throws -> UInt64 { UInt64(bitPattern: try value(index)) }

  /// Decodes the bytes of a column where they lie, without copying them.
  func decode<T>(_ index: Int, _ body: (UnsafeRawBufferPointer) throws -> T) throws -> T {
    try withUnsafeData(atIndex: index) { data in
      guard let data else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
      return try data.withUnsafeBytes(body)
    }
  }
}
