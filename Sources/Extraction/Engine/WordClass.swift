/// The closed classes of English words that rules ask for; a word may be in several. Filled from
/// `Lexicons/function-words.tsv` and `name-words.tsv`, whose column `classes` uses these names.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// the, a, this, some, no, every
  static let determiner = WordClass(rawValue: 1 << 0)
  /// in, on, of, to
  static let preposition = WordClass(rawValue: 1 << 1)
  /// he, she, they, it, we, I, you
  static let subjectPronoun = WordClass(rawValue: 1 << 2)
  /// him, her, them, us, me
  static let objectPronoun = WordClass(rawValue: 1 << 3)
  /// his, her, their, its, our, my
  static let possessivePronoun = WordClass(rawValue: 1 << 4)
  /// he, him, his
  static let masculine = WordClass(rawValue: 1 << 5)
  /// she, her
  static let feminine = WordClass(rawValue: 1 << 6)
  /// they, them, we
  static let plural = WordClass(rawValue: 1 << 7)
  /// I, we, me, my
  static let firstPerson = WordClass(rawValue: 1 << 8)
  /// and, or, but, nor
  static let conjunction = WordClass(rawValue: 1 << 9)
  /// because, although, while, if, after, as
  static let subordinator = WordClass(rawValue: 1 << 10)
  /// who, which, that, whose
  static let relative = WordClass(rawValue: 1 << 11)
  /// be, is, was, been
  static let formOfBe = WordClass(rawValue: 1 << 12)
  /// have, has, had
  static let formOfHave = WordClass(rawValue: 1 << 13)
  /// do, does, did
  static let formOfDo = WordClass(rawValue: 1 << 14)
  /// will, shall, going (to)
  static let future = WordClass(rawValue: 1 << 15)
  /// may, might, could, can
  static let possibility = WordClass(rawValue: 1 << 16)
  /// would, should
  static let conditional = WordClass(rawValue: 1 << 17)
  /// must, should, ought
  static let obligation = WordClass(rawValue: 1 << 18)
  /// not, never, no, without, n't forms
  static let negation = WordClass(rawValue: 1 << 19)
  /// reportedly, allegedly, apparently
  static let hearsay = WordClass(rawValue: 1 << 20)
  /// about, some, nearly, around
  static let approximator = WordClass(rawValue: 1 << 21)
  /// one, two, dozen, hundred, thousand, million
  static let numberWord = WordClass(rawValue: 1 << 22)
  /// January, Feb
  static let month = WordClass(rawValue: 1 << 23)
  /// Monday, Tue
  static let weekday = WordClass(rawValue: 1 << 24)
  /// Ends in a dot that ends no sentence: Mr, Gen, Sen, Jan, No, vs
  static let abbreviation = WordClass(rawValue: 1 << 25)
  /// also, now, again, already, later, recently: may stand between subject and verb
  static let adverb = WordClass(rawValue: 1 << 26)
  /// First letter is a capital only at a sentence's start: an ordinary word that is no name.
  static let ordinary = WordClass(rawValue: 1 << 27)
  /// what, when, where, why, how, whether
  static let interrogative = WordClass(rawValue: 1 << 28)
  /// Mr, Mrs, Dr, Gen, Sir: stands before a person's name
  static let title = WordClass(rawValue: 1 << 29)
  /// president, minister, spokesman: head of a role
  static let role = WordClass(rawValue: 1 << 30)
  /// A person's first name
  static let firstName = WordClass(rawValue: 1 << 31)
  /// al, bin, de, van: inside a person's name
  static let particle = WordClass(rawValue: 1 << 32)
  /// party, ministry, university, army: last or first word of an organisation's name
  static let organisationHead = WordClass(rawValue: 1 << 33)
  /// A verb form of saying
  static let saying = WordClass(rawValue: 1 << 34)
  /// Any known verb form
  static let verb = WordClass(rawValue: 1 << 35)
  /// Of every word that times are made of, alone or in a phrase.
  static let timePart = WordClass(rawValue: 1 << 36)
  /// day, week, month, year, hour
  static let timeUnit = WordClass(rawValue: 1 << 37)
  /// city, province, river, airport: part of a place's name or beside it
  static let placeHead = WordClass(rawValue: 1 << 38)
  /// north, southern, eastern
  static let compass = WordClass(rawValue: 1 << 39)
  // What Lexicons/name-words.tsv tells of words with a capital.

  /// security, weekend, eager: an ordinary word, so that a run of capitals which holds it is no person's name by guess
  static let common = WordClass(rawValue: 1 << 46)
  /// act, war, day: last word of the name of an event, a law, a time or a work
  static let thing = WordClass(rawValue: 1 << 47)
  /// operation, exercise, USS: first word of the name of an undertaking or a ship
  static let thingPrefix = WordClass(rawValue: 1 << 48)
  /// IED, TV, GDP: an abbreviation that names no organisation
  static let notABody = WordClass(rawValue: 1 << 49)
  /// battalion, division, fleet: with an ordinal before it the name of a unit
  static let unitHead = WordClass(rawValue: 1 << 50)
  /// forces, army, government: with a country before it a body of that state
  static let body = WordClass(rawValue: 1 << 51)
  /// security, air, transitional: between a country and its body
  static let bodyModifier = WordClass(rawValue: 1 << 52)
  /// squadron, cartel, directorate: heads an organisation's name when it has a capital
  static let organisationName = WordClass(rawValue: 1 << 53)
  /// dam, airfield, barracks: heads a place's name when it has a capital
  static let placeName = WordClass(rawValue: 1 << 54)

  // What follows is set by the lexicons themselves, so that one look at a token tells which rules to ask.

  /// A role phrase may begin here.
  static let roleStart = WordClass(rawValue: 1 << 40)
  /// A known name may begin here.
  static let nameStart = WordClass(rawValue: 1 << 41)
  /// A form of a verb that tells an event.
  static let eventVerb = WordClass(rawValue: 1 << 42)
  /// A noun phrase that tells an event may begin here.
  static let eventStart = WordClass(rawValue: 1 << 43)
  /// An outlet's word about itself may begin here.
  static let boilerplateStart = WordClass(rawValue: 1 << 45)
  /// A word of people killed, hurt, moved or held.
  static let harm = WordClass(rawValue: 1 << 55)

  // The highest byte is a token's triggers, in the order of `TokenTriggers`.

  /// A name or a role may begin here, whatever its letters.
  static let nameTrigger = WordClass(rawValue: 1 << 56)
  /// A time may begin here.
  static let timeStart = WordClass(rawValue: 1 << 57)
  /// A cue of a statement may begin here.
  static let cueStart = WordClass(rawValue: 1 << 58)
  /// A noun of forces may begin here.
  static let forceStart = WordClass(rawValue: 1 << 59)
  /// A verb or a noun phrase that tells an event may begin here.
  static let eventTrigger = WordClass(rawValue: 1 << 60)
  /// An auxiliary, or a form of a verb that a table knows.
  static let verbTrigger = WordClass(rawValue: 1 << 61)
  /// A verb or noun of movement.
  static let movement = WordClass(rawValue: 1 << 62)
  /// A number word, or a hedge before a number may begin here.
  static let figureStart = WordClass(rawValue: 1 << 63)

  /// The classes that tell what sort of word it is, without those that only tell of a table that it stands in.
  var sort: WordClass { subtracting([.timePart, .harm, .figureStart]) }

  /// The classes by the names that the table uses.
  static let names: [String: WordClass] = [
    "determiner": .determiner, "preposition": .preposition, "subject-pronoun": .subjectPronoun,
    "object-pronoun": .objectPronoun, "possessive-pronoun": .possessivePronoun, "masculine": .masculine,
    "feminine": .feminine, "plural": .plural, "first-person": .firstPerson, "conjunction": .conjunction,
    "subordinator": .subordinator, "relative": .relative, "be": .formOfBe, "have": .formOfHave, "do": .formOfDo,
    "future": .future, "possibility": .possibility, "conditional": .conditional, "obligation": .obligation,
    "negation": .negation, "hearsay": .hearsay, "approximator": .approximator, "number": .numberWord,
    "month": .month, "weekday": .weekday, "abbreviation": .abbreviation, "adverb": .adverb, "ordinary": .ordinary,
    "interrogative": .interrogative, "title": .title, "role": .role, "first-name": .firstName,
    "particle": .particle, "organisation-head": .organisationHead, "saying": .saying, "verb": .verb,
    "time-unit": .timeUnit, "place-head": .placeHead, "compass": .compass,
    "common": .common, "thing": .thing, "thing-prefix": .thingPrefix, "not-a-body": .notABody,
    "unit-head": .unitHead, "body": .body, "body-modifier": .bodyModifier, "organisation-name": .organisationName,
    "place-name": .placeName,
  ]
}
