import Cells
import Foundation
import Testing

/// Colours as eyes see them: contrast after WCAG 2.1, and colour vision deficiencies by the matrices (severity 1.0) of
/// Machado, Oliveira & Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009).
enum ColourVision: String, CaseIterable, CustomTestStringConvertible {
  case normal, deuteranopia, protanopia, tritanopia

  var testDescription: String { rawValue }

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// How far apart two colours look: distance in CIE L*a*b* (ΔE*ab 1976). About 2 can just be seen side by side.
  func distance(_ a: Color, _ b: Color) -> Double {
    let (a, b) = (lab(a), lab(b))
    return zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  /// WCAG's contrast ratio, 1 to 21.
  static func contrast(_ a: Color, _ b: Color) -> Double {
    func luminance(_ color: Color) -> Double {
      let c = linear(color)
      return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]
    }
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private static func linear(_ color: Color) -> [Double] {
    let parts = color.components ?? (0, 0, 0)
    return [parts.red, parts.green, parts.blue].map { value in
      let c = Double(value) / 255
      return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
  }

  private func lab(_ color: Color) -> [Double] {
    let linear = ColourVision.linear(color)
    let seen = matrix.map { row in max(0, min(1, zip(row, linear).map(*).reduce(0, +))) }
    // sRGB to XYZ, D65 white.
    let x = (0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047
    let y = 0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]
    let z = (0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883
    func f(_ t: Double) -> Double { t > 0.008856 ? cbrt(t) : 7.787 * t + 16 / 116 }
    return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))]
  }
}
