extension Catalogue {
    /// Single words that tables and notices share.
    static let words: Room = [
        "word.yes": Sentence("có", "yes"),
        "word.no": Sentence("không", "no"),
        "word.or": Sentence("hay", "or"),
        "word.working-day": Sentence("làm bù", "working day"),
        "word.holiday": Sentence("nghỉ", "holiday"),
        "word.time": Sentence("{clock} ngày {on}", "{clock} on {on}"),
        "word.beside": Sentence("{first} · {second}", "{first} · {second}"),
        "word.qualified": Sentence("{text} ({word})", "{text} ({word})"),
        "word.from-day": Sentence("{on}: {value}", "{on}: {value}"),
        "word.total": Sentence("Tổng cộng", "Total"),
        "word.in-words": Sentence("Bằng chữ: {words}", "In words: {words}"),
    ]
}
