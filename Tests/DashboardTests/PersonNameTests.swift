import Testing

@testable import Dashboard

struct PersonNameTests {
  @Test(arguments: [
    ("Nicolás Maduro", "Maduro"), ("Mohammed bin Salman", "Salman"), ("Maduro", "Maduro"), ("毛泽东", "毛泽东"), ("", ""),
    ("two people briefed on the deployment", "two people briefed on the deployment"),
    ("a spokesman for the Pentagon", "a spokesman for the Pentagon"), ("Officials in Caracas", "Officials in Caracas"),
    ("Pentagon official", "Pentagon official"),
  ])
  func namesAreShortenedAndDescriptionsAreNot(name: String, short: String) { #expect(PersonName.short(name) == short) }
}
