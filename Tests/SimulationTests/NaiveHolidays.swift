/// A word on one day: off, or worked all the same, known from the day on which it was spoken.
struct NaiveWord: Equatable {
    var day: Int
    var isWorking: Bool
    /// Long ago where the day was known from the beginning.
    var announcedOn: Int
}

/// Which days are days off, as it was known on some day. The last word counts.
struct NaiveHolidays {
    private var words: [Int: [NaiveWord]] = [:]
    private(set) var announcements: [NaiveWord] = []
    /// The days on which words were spoken that were not known from the beginning.
    private(set) var daysOfWords: [Int] = []

    init() {}

    init(_ announcements: [NaiveWord]) {
        for word in announcements { add(word) }
    }

    mutating func add(_ word: NaiveWord) {
        announcements.append(word)
        if word.announcedOn != 0 { daysOfWords.append(word.announcedOn) }
        var known = words[word.day] ?? []
        // Of two words spoken on one day the one recorded later is the last.
        let place = known.firstIndex { $0.announcedOn > word.announcedOn } ?? known.count
        known.insert(word, at: place)
        words[word.day] = known
    }

    func isOff(_ day: Int, knownOn known: Int) -> Bool {
        if let last = words[day]?.last(where: { $0.announcedOn <= known }) { return !last.isWorking }
        return NaiveCalendar.wall.days[day].weekday >= 5
    }
}
