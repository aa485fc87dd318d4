/// What a model may get wrong on purpose about reschedulings, freezes and groups: the published lives have to
/// notice each of these, and so has whatever is held against random ones.
enum NaiveSlip: CaseIterable {
    case bearsInterestWhileFrozen
    case countsFrozenDays
    case leavesDatesInTheFreeze
    case losesInterestAfterTheLastDate
    case bettersWhileFrozen
    case leavesPrincipalOverdue
    case takesOffEarlierPrepayments
    case leavesInterestDue
    case forgetsTheGroupBefore
    case forgetsWhatTheRowsReached
    case countsWhatIsKept
    case countsFromOneAgain
    case waitsForTenDays
    case comesBackAtOnce
    case comesBackInSpiteOfALateDate
    case comesBackWhileFrozen
    case comesBackInOneMonth
    case infectsByPrincipalAlone
    case recoversInterestFirst
    case bettersWhatIsLost

    /// The published lives hold too little of what is lost.
    static let ofPublishedLives = allCases.filter {
        ![.recoversInterestFirst, .bettersWhatIsLost].contains($0)
    }
}
