/// Numbers, ordinals and decades: digits with groups, a fraction and a glued ending.
extension TokenScan {
  mutating func number() {
    let start = at
    var value = NumberValue(whole: 0, fraction: 0, fractionDigits: 0, digits: 0, isGrouped: false)
    while at < bytes.count, 48...57 ~= bytes[at] {
      take(&value)
      while isGroup() {
        at += 1
        value.isGrouped = true
        for _ in 0..<3 { take(&value) }
      }
    }
    if at + 1 < bytes.count, bytes[at] == 46, 48...57 ~= bytes[at + 1], !isDottedDate(start) {
      at += 1
      while at < bytes.count, 48...57 ~= bytes[at] {
        if value.fractionDigits < 9 {
          value.fraction = value.fraction * 10 + Int(bytes[at] - 48)
          value.fractionDigits += 1
        }
        at += 1
      }
    }
    var kind = TokenKind.number
    let rest = suffix()
    if rest == 0x7468 || rest == 0x7374 || rest == 0x6E64 || rest == 0x7264 {
      kind = .ordinal
      at += 2
    } else if rest == 0x73 {
      kind = .decade
      at += 1
    }
    var hash = WordHash()
    for i in start..<at { hash.add(bytes[i] < 65 ? bytes[i] : bytes[i] | 0x20) }
    put(
      from: start, to: at, hash: hash.value, word: WordID(numbers.count), kind,
      space ? [.spaceBefore, .hasDigit] : .hasDigit)
    numbers.append(value)
    space = false
  }

  private mutating func take(_ value: inout NumberValue) {
    let digit = Int(bytes[at] - 48)
    let next = value.whole.multipliedReportingOverflow(by: 10)
    value.whole = next.overflow ? Int.max / 16 : min(next.partialValue + digit, Int.max / 16)
    value.digits += 1
    at += 1
  }

  /// At a comma before exactly three digits.
  private func isGroup() -> Bool {
    guard at + 3 < bytes.count, bytes[at] == 44 else { return false }
    for i in 1...3 where !(48...57 ~= bytes[at + i]) { return false }
    return at + 4 >= bytes.count || !(48...57 ~= bytes[at + 4])
  }

  /// At a dot of "29.08.2025": the parts stay apart.
  private func isDottedDate(_ start: Int) -> Bool {
    if start >= 2, bytes[start - 1] == 46, 48...57 ~= bytes[start - 2] { return true }
    guard at - start <= 2 else { return false }
    var i = at + 1
    while i < bytes.count, 48...57 ~= bytes[i] { i += 1 }
    return i - at <= 3 && i + 1 < bytes.count && bytes[i] == 46 && 48...57 ~= bytes[i + 1]
  }

  /// One or two letters that end the word here, as a number; 0 when more follow.
  private func suffix() -> Int {
    var letters = 0
    var i = at
    while i < bytes.count, i - at < 3, 65...90 ~= bytes[i] || 97...122 ~= bytes[i] {
      letters = letters << 8 | Int(bytes[i] | 0x20)
      i += 1
    }
    return i - at > 2 ? 0 : letters
  }
}
