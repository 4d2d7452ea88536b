import CrisisModel
import Testing

@testable import Articles

@Suite struct JSONReaderTests {
  @Test func arrayOfObjects() {
    let text = "[\n {\"id\":\"a\",\n  \"text\":\"A\"},\n {\"id\":\"b\",\"text\":\"B\"}\n]\n"
    let articles = Reading.of(text, as: "d.json").articles
    #expect(articles.map(\.text) == ["A", "B"])
    #expect(articles.map(\.source.ordinal) == [0, 1])
    #expect(articles.map(\.source.line) == [3, 4])
  }

  @Test func prettyObject() throws {
    let text = "{\n  \"title\": \"T\",\n  \"gold\":\n  {\"x\": 1},\n  \"text\": \"Body\"\n}\n"
    let article = try #require(Reading.of(text, as: "dump").article)
    #expect(article.title == "T")
    #expect(article.text == "Body")
  }

  @Test func articlesInsideAnObject() {
    let text =
      #"{"status":"ok","articles":[{"title":"T","content":"A","publishedAt":"2025-08-29T10:00:00Z","#
      + #""source":{"id":null,"name":"Example"}},{"title":"U","content":"B"}]}"#
    let articles = Reading.of(text, as: "api.json").articles
    #expect(articles.map(\.text) == ["A", "B"])
    #expect(articles.first?.outlet == "Example")
    #expect(articles.first?.published?.day.description == "2025-08-29")
  }

  @Test func oneBadElementIsLostAlone() {
    let text = "[{\"id\":\"a\",\"text\":\"A\"},\n{\"id\":\"b\",\"text\":tru},\n7,\n{\"id\":\"c\",\"text\":\"C\"}]"
    let reading = Reading.of(text, as: "d.json")
    #expect(reading.articles.map(\.formatID) == ["a", "c"])
    #expect(reading.findings.map(\.line) == [2, 3])
  }

  @Test func cutFileKeepsWhatIsWhole() {
    let reading = Reading.of("[{\"id\":\"a\",\"text\":\"A\"},\n{\"id\":\"b\",\"te", as: "d.json")
    #expect(reading.articles.map(\.formatID) == ["a"])
    #expect(reading.findings.map(\.line) == [2])
  }

  @Test func limitIsAFindingAndKeepsWhatIsWhole() {
    let text = "[" + Array(repeating: #"{"id":"a","text":"AAAAAAAA"}"#, count: 100).joined(separator: ",\n") + "]"
    let reading = Reading.of(Array(text.utf8), as: "d.json", limits: ReadLimits(fileBytes: 200))
    #expect(reading.articles.count == 6)
    #expect(reading.findings.map(\.finding.kind) == [.truncated])
  }

  @Test(arguments: ["[]", "[1,2]", "{\"a\":1}", "{\"a\":", "[{\"a\"", "{]", "not json at all"])
  func whatIsNoArticleIsSaid(text: String) {
    let reading = Reading.of(text, as: "d.json")
    #expect(reading.articles.isEmpty)
    #expect(!reading.findings.isEmpty)
  }
}
