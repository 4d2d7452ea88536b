import CrisisModel
import Testing

@testable import Articles

@Suite struct MarkdownReaderTests {
  @Test func obsidianWebClipper() throws {
    let text = """
      ---
      title: "Fleet sails: what we know"
      source: "https://example.org/fleet"
      author:
        - "[[Ana Ruiz]]"
        - "[[people/tom|Tom Hale]]"
      published: 1982-04-05
      created: 2025-08-29
      description: "The fleet"
      tags:
        - "clippings"
      ---
      The fleet sailed.
      """
    let article = try #require(Reading.of(text, as: "clip.md").article)
    #expect(article.title == "Fleet sails: what we know")
    #expect(article.url == "https://example.org/fleet")
    #expect(article.author == "Ana Ruiz, Tom Hale")
    #expect(article.published?.day.description == "1982-04-05")
    #expect(article.published?.originDescription == "front matter published")
    #expect(article.captured?.day.description == "2025-08-29")
    #expect(article.captured?.origin == .frontMatter)
    #expect(article.text == "The fleet sailed.")
    #expect(article.source.line == 13)
  }

  @Test func markDownload() throws {
    let text = """
      ---
      created: 2025-08-29T10:00:00 (UTC +02:00)
      tags: [war, sea]
      source: https://example.org/fleet
      author: Ana Ruiz
      ---

      # Fleet sails

      > ## Excerpt
      > The fleet sailed and so on.

      ---
      The fleet sailed.
      """
    let article = try #require(Reading.of(text).article)
    #expect(article.title == "Fleet sails")
    #expect(article.published == nil)
    #expect(article.has(.undated))
    #expect(article.captured?.utcOffsetMinutes == 120)
    #expect(article.text == "The fleet sailed.")
    #expect(article.source.line == 14)
  }

  @Test func joplin() throws {
    let text = """
      ---
      title: Fleet sails
      updated: 2025-08-30 08:00:00Z
      created: 2025-08-29 10:00:00Z
      source: https://example.org/fleet
      latitude: 10.0
      completed?: no
      ---

      The fleet sailed.
      """
    let article = try #require(Reading.of(text).article)
    #expect(article.captured?.seconds == 36_000)
    #expect(article.published == nil)
    #expect(article.text == "The fleet sailed.")
  }

  @Test func junkPublishedIsAFinding() throws {
    let article = try #require(
      Reading.of("---\ntitle: T\npublished: \"NGO, Organization, 2024-05-01\"\n---\nBody").article)
    #expect(article.published == nil)
    #expect(article.has(.date))
    #expect(article.has(.undated))
  }

  @Test func badYAMLStillOpens() throws {
    let article = try #require(
      Reading.of("---\ntitle: Fleet: what we know: all\npublished: 2025-08-29\n---\nBody text").article)
    #expect(article.findings.contains { $0.kind == .unreadable && $0.message.contains("line 2") })
    #expect(article.title == "Fleet: what we know: all")
    #expect(article.published?.day.description == "2025-08-29")
    #expect(article.text == "Body text")
  }

  @Test(arguments: [
    String(repeating: "[", count: 20_000), String(repeating: "- ", count: 20_000),
    "a: " + String(repeating: "{a: ", count: 10_000), String(repeating: "? ", count: 20_000),
  ])
  func deepYAMLStillOpens(yaml: String) throws {
    let article = try #require(Reading.of("---\n\(yaml)\n---\nBody text").article)
    #expect(article.has(.unreadable))
    #expect(article.text == "Body text")
  }

  @Test func aliasesDoNotMultiply() throws {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      yaml += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
    }
    let article = try #require(Reading.of("---\n\(yaml)title: T\nauthor: *a29\n---\nBody text").article)
    #expect(article.text == "Body text")
  }

  @Test func rulesWithoutFrontMatterAreText() throws {
    let article = try #require(Reading.of("---\nNo end here.\n").article)
    #expect(article.text.contains("No end here."))
  }

  @Test func headingWithoutFrontMatterIsTheTitle() throws {
    let article = try #require(Reading.of("# Fleet sails\n\nThe fleet sailed.\n", as: "a.md").article)
    #expect(article.title == "Fleet sails")
    #expect(article.text == "The fleet sailed.\n")
  }
}
