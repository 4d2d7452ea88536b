import Testing

@testable import Articles

struct ReadFindingTests {
  /// `>>` binds closer than `*` in Swift: every size from a megabyte on was told as 0 MB.
  @Test func sizesAreToldInTheirUnit() {
    #expect(ReadFinding.size(300) == "300 bytes")
    #expect(ReadFinding.size(300 << 10) == "300 KB")
    #expect(ReadFinding.size(64 << 20) == "64 MB")
    #expect(ReadFinding.size(3 << 19) == "1.5 MB")
  }
}
