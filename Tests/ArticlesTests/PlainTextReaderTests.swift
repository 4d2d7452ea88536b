import CrisisModel
import Testing

@testable import Articles

@Suite struct PlainTextReaderTests {
  @Test func dateSlugAndBody() throws {
    let text = """
      29 August, 2025
      u-s-troop-deployment-sparks-maduro-s-defiant-response-no-way-

      President Nicolas Maduro said on Friday that Maduro's words stand.

      Second paragraph.
      """
    let article = try #require(Reading.of(text, as: "seeds/a.txt", modified: 1_756_461_600).article)
    #expect(article.published?.day.description == "2025-08-29")
    #expect(article.published?.origin == .dateline)
    #expect(article.published?.words == "29 August, 2025")
    #expect(article.title == "U.S. troop deployment sparks Maduro's defiant response no way")
    #expect(article.titleIsFromSlug)
    #expect(article.text.hasPrefix("President Nicolas"))
    #expect(article.text.hasSuffix("Second paragraph."))
    #expect(article.source == ArticleSource(path: "seeds/a.txt", ordinal: 0, line: 4))
    #expect(article.identity == .article(key: "seeds/a.txt", ordinal: 0))
    #expect(article.captured?.origin == .fileTime)
    #expect(article.captured?.words == "2025-08-29T10:00:00Z")
    #expect(article.findings.isEmpty)
  }

  @Test func titleBylineDateline() throws {
    let text = """
      Cuba blockade begins
      By Ana Ruiz and Tom Hale

      WASHINGTON, Oct. 24, 1962 (Reuters) - Ships of the United States Navy took up their stations.
      """
    let article = try #require(Reading.of(text).article)
    #expect(article.title == "Cuba blockade begins")
    #expect(article.author == "Ana Ruiz and Tom Hale")
    #expect(article.outlet == "Reuters")
    #expect(article.published?.day.description == "1962-10-24")
    #expect(article.text.hasPrefix("WASHINGTON, Oct. 24"))
    #expect(article.source.line == 4)
  }

  @Test func datelineWithoutYearGivesNoDate() throws {
    let text = "Title here\n\nCARACAS, Venezuela, Aug 29 (Reuters) - Troops moved.\n"
    let article = try #require(Reading.of(text).article)
    #expect(article.published == nil)
    #expect(article.has(.undated))
    #expect(article.outlet == "Reuters")
  }

  @Test func labelledHead() throws {
    let text = """
      Headline: Fleet sails
      Source: The Example Courier
      Date: 5 April 1982
      URL: https://example.org/fleet
      Author: J. Doe
      Retrieved: 2025-01-02

      The fleet sailed from Portsmouth.
      """
    let article = try #require(Reading.of(text).article)
    #expect(article.title == "Fleet sails")
    #expect(article.outlet == "The Example Courier")
    #expect(article.published?.day.description == "1982-04-05")
    #expect(article.url == "https://example.org/fleet")
    #expect(article.author == "J. Doe")
    #expect(article.captured?.day.description == "2025-01-02")
    #expect(article.identity == .article(key: "https://example.org/fleet", ordinal: 0))
    #expect(article.text == "The fleet sailed from Portsmouth.")
  }

  @Test func oneParagraphIsAllBody() throws {
    let article = try #require(Reading.of("The fleet sailed from Portsmouth on Monday.").article)
    #expect(article.title == nil)
    #expect(article.text == "The fleet sailed from Portsmouth on Monday.")
    #expect(article.source.line == 1)
  }

  @Test func wrappedParagraphHasNoTitle() throws {
    let article = try #require(Reading.of("The fleet sailed from Portsmouth\nand reached Ascension.\n").article)
    #expect(article.title == nil)
    #expect(article.text.hasPrefix("The fleet"))
  }

  @Test func sentenceThatBeginsWithByIsNoByline() throws {
    let article = try #require(Reading.of("A title\n\nBy Tuesday the fleet had left\n\nMore.").article)
    #expect(article.author == nil)
    #expect(article.text.hasPrefix("By Tuesday"))
  }

  @Test func labelInTheBodyStaysThere() throws {
    let article = try #require(Reading.of("A title\n\nBody begins.\nDate: 5 April 1982\n").article)
    #expect(article.published == nil)
    #expect(article.text == "Body begins.\nDate: 5 April 1982\n")
  }

  @Test func junkDateIsAFinding() throws {
    let article = try #require(Reading.of("Date: sometime soon\nTitle: T\n\nBody.").article)
    #expect(article.has(.date))
    #expect(article.has(.undated))
  }

  @Test func ambiguousDateIsAFinding() throws {
    let article = try #require(Reading.of("08/09/2025\n\nBody.").article)
    #expect(article.published == nil)
    #expect(article.findings.first { $0.kind == .date }?.message.contains("2025-09-08 or 2025-08-09") == true)
  }

  @Test func windowsLineEnds() throws {
    let article = try #require(Reading.of("29 August 2025\r\nA title\r\n\r\nBody.\r\nEnd.\r\n").article)
    #expect(article.title == "A title")
    #expect(article.text == "Body.\r\nEnd.\r\n")
    #expect(article.source.line == 4)
  }

  @Test func headWithoutBody() throws {
    let article = try #require(Reading.of("29 August 2025\nTitle: T\n\n").article)
    #expect(article.text.isEmpty)
    #expect(article.has(.unreadable))
  }

  @Test(arguments: ["", " \n\t\n", "29 August 2025\n"])
  func nothingToRead(text: String) {
    let reading = Reading.of(text)
    #expect(reading.articles.isEmpty)
    #expect(reading.findings.map(\.finding.kind) == [.unreadable])
    #expect(reading.findings.first?.path == "a.txt")
  }

  @Test func bracketAtTheBeginningIsText() throws {
    let article = try #require(Reading.of("[Reuters] Troops moved north.").article)
    #expect(article.text == "[Reuters] Troops moved north.")
  }

  @Test(arguments: [
    ("don-t-go-there", "Don't go there"), ("u-n-s-envoy-says", "U.N.'s envoy says"), ("a-b-c", "A b c"),
    ("we-ll-fight-on", "We'll fight on"), ("nato-moves-troops", "NATO moves troops"),
  ])
  func slugs(slug: String, title: String) {
    #expect(SlugTitle.title(slug, body: "On Monday the NATO council met.") == title)
  }
}
