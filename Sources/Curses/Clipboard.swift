/// Text to the clipboard of the machine that the terminal is on, over ssh too: xterm's OSC 52.
enum Clipboard {
  /// Bytes of text at most: longer sequences are dropped by terminals (xterm takes 100,000 signs of Base64).
  static let limit = 74_994

  /// The sequence; `nil` when the text is too long. Through tmux it is sent both to tmux and, wrapped, past it:
  /// which of the two is allowed is a matter of its settings.
  static func sequence(_ text: String, throughTmux: Bool) -> String? {
    guard text.utf8.count <= limit else { return nil }
    let plain = "\u{1B}]52;c;\(base64(text.utf8))\u{07}"
    return throughTmux ? plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\" : plain
  }

  /// RFC 4648, with padding.
  static func base64(_ bytes: some Collection<UInt8>) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let group = rest.prefix(3)
      let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for step in 0..<4 {
        out.append(step <= group.count ? alphabet[word >> (18 - 6 * step) & 63] : UInt8(ascii: "="))
      }
      rest = rest.dropFirst(3)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
