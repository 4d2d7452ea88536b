import CrisisModel
import Testing

@testable import Articles

@Suite struct JSONLinesReaderTests {
  @Test func oursKeepsIdAndText() throws {
    let line = #"{"id":"a1","title":"T","published":"2025-08-29","text":"\nA “b”\tc  ","gold":{"x":[1,{"y":null}]}}"#
    let article = try #require(Reading.of(line, as: "s.jsonl").article)
    #expect(article.formatID == "a1")
    #expect(!article.formatIDIsNumber)
    #expect(article.text == "\nA “b”\tc  ")
    #expect(article.published?.originDescription == "field published")
    #expect(article.findings.isEmpty)
  }

  @Test func numbersAsIdsAreWrittenBackAsNumbers() throws {
    let articles = Reading.of("{\"id\":12,\"text\":\"a\"}\n{\"id\":\"12\",\"text\":\"b\"}\n", as: "s.jsonl").articles
    #expect(articles.map(\.formatID) == ["12", "12"])
    #expect(articles.map(\.formatIDIsNumber) == [true, false])
  }

  @Test func oneItemALineInOrder() {
    let lines = [
      #"{"id":"a","text":"A"}"#, "no json", #"{"id":"b","text":"B"}"#, "", #"{"id":"c","text":"#, "[1,2]", "42", "{}",
      #"{"id":"d","text":"D"} x"#, #"{"id":"e","text":"E"}"#,
    ]
    let items = Reading.of(lines.joined(separator: "\n"), as: "s.jsonl").items
    let told = items.map { item -> String in
      switch item {
      case .article(let article): article.formatID ?? "?"
      case .finding(let finding): "line \(finding.line ?? 0)"
      }
    }
    #expect(told == ["a", "line 2", "b", "line 5", "line 6", "line 7", "line 8", "line 9", "e"])
  }

  @Test func idAloneKeepsItsLine() throws {
    let article = try #require(Reading.of(#"{"id":"a"}"#, as: "s.jsonl").article)
    #expect(article.formatID == "a")
    #expect(article.text.isEmpty)
    #expect(article.has(.unreadable))
  }

  @Test func escapes() throws {
    let line = #"{"id":"a","text":"\"\\\/\b\f\n\r\té\u201c😀\u0041"}"#
    let article = try #require(Reading.of(line, as: "s.jsonl").article)
    #expect(article.text == "\"\\/\u{8}\u{c}\n\r\té“😀A")
  }

  @Test func halfSurrogatesAreRepairedAndSaid() throws {
    let article = try #require(Reading.of(#"{"id":"a","text":"x\ud83dy\udc00z"}"#, as: "s.jsonl").article)
    #expect(article.text == "x\u{FFFD}y\u{FFFD}z")
    #expect(article.has(.encoding))
  }

  @Test func escapedZeroIsKept() throws {
    let article = try #require(Reading.of(#"{"id":"a","text":"x\u0000y"}"#, as: "s.jsonl").article)
    #expect(article.text == "x\0y")
  }

  @Test func brokenUTF8LosesNothing() throws {
    var bytes = Array(#"{"id":"a","text":"é x"#.utf8)
    bytes += [0xFF, 0x79]
    bytes += Array("\"}\n{\"id\":\"b\",\"text\":\"B\"}".utf8)
    let articles = Reading.of(bytes, as: "s.jsonl").articles
    #expect(articles.map(\.text) == ["é x\u{FFFD}y", "B"])
    #expect(articles.map { $0.has(.encoding) } == [true, false])
  }

  @Test func windows1252InALine() throws {
    let bytes = Array(#"{"id":"a","text":"caf"#.utf8) + [0xE9, 0x93] + Array("\"}".utf8)
    let article = try #require(Reading.of(bytes, as: "s.jsonl").article)
    #expect(article.text == "café“")
  }

  @Test func trafilatura() throws {
    let line = """
      {"title":"T","author":"Ana Ruiz; Tom Hale","hostname":"example.org","date":"2025-08-29","id":null,"text":"Body",\
      "raw_text":"raw","filedate":"2025-09-01","source":"https://example.org/t","source-hostname":"Example",\
      "excerpt":"e","comments":""}
      """
    let article = try #require(Reading.of(line, as: "t.json").article)
    #expect(article.text == "Body")
    #expect(article.outlet == "Example")
    #expect(article.url == "https://example.org/t")
    #expect(article.published?.originDescription == "field date")
    #expect(article.captured?.originDescription == "field filedate")
    #expect(article.formatID == nil)
    #expect(article.identity == .article(key: "https://example.org/t", ordinal: 0))
  }

  @Test func newsPlease() throws {
    let line = """
      {"authors":["Ana Ruiz",null],"date_download":"2025-08-30 07:00:00","date_modify":"None","date_publish":"None",\
      "maintext":"Body","source_domain":"example.org","title":"T","title_page":null,"title_rss":null,\
      "url":"https://example.org/n","text":null}
      """
    let article = try #require(Reading.of(line).article)
    #expect(article.author == "Ana Ruiz")
    #expect(article.text == "Body")
    #expect(article.published == nil)
    #expect(article.has(.date))
    #expect(article.has(.undated))
    #expect(article.captured?.day.description == "2025-08-30")
    #expect(article.outlet == "example.org")
  }

  @Test func newspaper() throws {
    let line = """
      {"title":"T","authors":["Ana"],"publish_date":"2025-08-29 10:00:00+02:00","text":"Body","summary":"s",\
      "keywords":["k"],"meta_lang":"en","url":"https://example.org/p","source_url":"https://example.org"}
      """
    let article = try #require(Reading.of(line).article)
    #expect(article.published?.utcOffsetMinutes == 120)
    #expect(article.text == "Body")
    #expect(article.url == "https://example.org/p")
  }

  @Test func namesVary() throws {
    let first = try #require(
      Reading.of(
        #"{"id":1,"date":"2025-01-01","event_text":"E","pub_date":"2025-08-29","headline":"H","publisher":"P"}"#
      )
      .article)
    #expect(first.text == "E")
    #expect(first.published?.field == "pub_date")
    #expect(first.title == "H")
    #expect(first.outlet == "P")
    let second = try #require(Reading.of(#"{"id":"x","time":1756461600,"text":"E","title":"T"}"#).article)
    #expect(second.published?.day.description == "2025-08-29")
    #expect(second.published?.words == "1756461600")
  }

  @Test func pythonsNotANumber() throws {
    #expect(Reading.of(#"{"id":"a","score":NaN,"b":-Infinity,"text":"T"}"#, as: "s.jsonl").article?.text == "T")
  }

  @Test(arguments: [
    #"{"id":"a","text":"T",}"#, #"{"id":"a" "text":"T"}"#, #"{"id":"a","n":01,"text":"T"}"#,
    #"{"id":"a","n":1.,"text":""}"#,
    #"{"id":"a","n":tru,"text":"T"}"#, #"{id:"a","text":"T"}"#, #"{"id":"a","text":"\q"}"#,
    #"{"id":"a","text":"\u12"}"#,
    #"{'id':'a'}"#, #"{"id":"a","n":[1,2,"text":"T"}"#, #"{"id":"a","n":-,"text":"T"}"#, "{", "\"", "{\"a\\",
  ])
  func badLinesAreFindings(line: String) {
    let reading = Reading.of(line, as: "s.jsonl")
    #expect(reading.articles.isEmpty)
    #expect(reading.findings.count == 1)
    #expect(reading.findings.first?.line == 1)
  }

  @Test func nestingHasALimit() {
    let deep = #"{"id":"a","n":"# + String(repeating: "[", count: 100_000) + "\n" + #"{"id":"b","text":"B"}"#
    let reading = Reading.of(deep, as: "s.jsonl")
    #expect(reading.articles.map(\.formatID) == ["b"])
    #expect(reading.findings.map(\.line) == [1])
  }

  @Test func lineLongerThanTheLimitIsLeftOut() {
    let long = #"{"id":"a","text":""# + String(repeating: "x", count: 700_000) + "\"}"
    let text = #"{"id":"z","text":"Z"}"# + "\n" + long + "\n" + #"{"id":"b","text":"B"}"#
    let reading = Reading.of(Array(text.utf8), as: "s.jsonl", limits: ReadLimits(lineBytes: 1000))
    #expect(reading.articles.map(\.formatID) == ["z", "b"])
    #expect(reading.articles.map(\.source.line) == [1, 3])
    #expect(reading.findings.map(\.line) == [2])
    #expect(reading.findings.map(\.finding.kind) == [.truncated])
  }

  @Test func lineLongerThanOneReadIsWhole() throws {
    let body = String(repeating: "a b c ", count: 200_000)
    let text = "{\"id\":\"a\",\"text\":\"\(body)\"}\n{\"id\":\"b\",\"text\":\"B\"}\n"
    let articles = Reading.of(text, as: "s.jsonl").articles
    #expect(articles.map(\.text.utf8.count) == [1_200_000, 1])
    #expect(articles.first?.has(.oversized) == true)
  }

  @Test func recognisedWithoutAName() {
    #expect(Reading.of("{\"id\":1,\"text\":\"A\"}\n{\"id\":2,\"text\":\"B\"}", as: "-").articles.count == 2)
    #expect(Reading.of("no json\n{\"id\":2,\"text\":\"B\"}", as: "-").articles.map(\.formatID) == ["2"])
    #expect(Reading.of("\u{FEFF}{\"id\":1,\"text\":\"A\"}\n", as: "-").articles.map(\.formatID) == ["1"])
  }

  @Test func theSinkStopsIt() {
    var seen = 0
    let text = String(repeating: "{\"id\":1,\"text\":\"A\"}\n", count: 100)
    FileReader().read(bytes: Array(text.utf8), as: "s.jsonl") { _ in
      seen += 1
      return seen < 3
    }
    #expect(seen == 3)
  }

  @Test func bareIdsBelongToTheirFile() {
    let line = #"{"id":"17","text":"A"}"#
    let here = Reading.of(line, as: "a.jsonl").article?.identity
    let there = Reading.of(line, as: "b.jsonl").article?.identity
    #expect(here != there)
    let urn = #"{"id":"urn:x:17","text":"A"}"#
    #expect(Reading.of(urn, as: "a.jsonl").article?.identity == Reading.of(urn, as: "b.jsonl").article?.identity)
  }
}
