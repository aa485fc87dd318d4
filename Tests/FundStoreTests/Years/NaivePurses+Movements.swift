/// What moves from one day on, by whatever is taken.
extension NaivePurses {
    mutating func know(of day: Int) { lastDay = max(lastDay, day) }

    /// The first day on which loans may look otherwise than they did.
    var derived: Int { slip == .closedDaysChange ? 0 : firstOpen }

    mutating func pay(_ dong: Int64, at place: String, on day: Int) {
        know(of: day)
        held[place]?.add(dong, from: day)
        moved[place, default: []].append(PursePage.Line(on: day, dong: dong))
    }

    mutating func move(_ dong: Int64, from: String, to: String, on day: Int) {
        pay(-dong, at: from, on: day)
        pay(dong, at: to, on: slip == .transfersArriveTheDayAfter ? day + 1 : day)
    }

    /// - Parameter known: the day on which it came, where that is closed and the books show it later.
    mutating func give(_ dong: Int64, of owner: String, at place: String, on day: Int, known: Int? = nil) {
        if PurseSetting.kinds.contains(owner) {
            kinds[owner]?.add(dong, from: known ?? day)
            ownCapital.add(dong, from: day)
        } else {
            received[owner]?.add(dong, from: day)
        }
        pay(dong, at: place, on: day)
    }

    mutating func takeBack(_ dong: Int64, of owner: String, at place: String, on day: Int, known: Int? = nil)
    {
        if PurseSetting.kinds.contains(owner) {
            kinds[owner]?.add(-dong, from: known ?? day)
            ownCapital.add(-dong, from: day)
        } else {
            returned[owner]?.add(dong, from: day)
        }
        pay(-dong, at: place, on: day)
    }

    mutating func passOn(_ dong: Int64, to owner: String, at place: String, on day: Int) {
        passedOn[owner]?.add(dong, from: day)
        pay(-dong, at: place, on: day)
    }

    /// The most that is held of an owner's money from a day on, lent or not.
    func highestGiven(_ owner: String, from day: Int) -> Int64 {
        let (received, returned) = (
            received[owner, default: DayByDay()], returned[owner, default: DayByDay()]
        )
        return days(from: day).map { received[$0] - returned[$0] }.max() ?? 0
    }
}
