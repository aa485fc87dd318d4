import FundCore

/// What the fund takes, and what it turns down and why.
extension NaivePurses {
    /// - Parameter number: of the deed, in order.
    mutating func take(_ deed: PurseDeed, as number: Int) -> PurseVerdict {
        var after = self
        do {
            try after.attempt(deed, as: number)
            if case .undo(let other) = deed.what {
                after.standing[other] = nil
                after.undone.insert(other)
                after.reversals.insert(number)
            } else {
                after.standing[number] = deed
            }
            let voucher = after.voucher(of: deed)
            self = after
            return .taken(voucher: voucher)
        } catch let refused as Refused {
            return .refused(refused.code)
        } catch let refusal as Refusal {
            return .refused(refusal.code.rawValue)
        } catch { return .refused("\(error)") }
    }

    private mutating func attempt(_ deed: PurseDeed, as number: Int) throws {
        know(of: deed.on)
        switch deed.what {
        case .give(let owner, let dong, let place):
            try refuseDeposits(place)
            try refuseAboveLimit(owner, dong, on: deed.on)
            give(dong, of: owner, at: place, on: deed.on)
            try refuseClosed(deed.on)
        case .takeBack(let owner, let dong, let place):
            try refuseDeposits(place)
            try refuse(dong > lowestGiven(owner, from: deed.on), "capital.exceeds-source")
            try refuse(dong > lowestHeld(place, from: deed.on), "capital.exceeds-money")
            takeBack(dong, of: owner, at: place, on: deed.on)
            try refuseShortOwn()
            try refuseClosed(deed.on)
        case .move(let from, let to, let dong):
            try refuse(from == to, "money.transfer-to-itself")
            try refuseClosed(deed.on)
            try refuse(dong > lowestHeld(from, from: deed.on), "capital.exceeds-money")
            move(dong, from: from, to: to, on: deed.on)
        case .receive(let dong, let place):
            try refuseDeposits(place)
            try refuseClosed(deed.on)
            pay(dong, at: place, on: deed.on)
        case .spend(let dong, let place):
            try refuseDeposits(place)
            try refuseClosed(deed.on)
            try refuse(dong > lowestHeld(place, from: deed.on), "capital.exceeds-money")
            pay(-dong, at: place, on: deed.on)
            try refuseShortOwn()
        case .voucher:
            throw Refused(code: "money.account-has-its-own-acts")
        case .draw(let loan, let dong, let place, let late):
            try refuseDeposits(place)
            try refuseClosed(deed.on)
            let day = late ?? deed.on
            let booked = slip == .lateMoneyOnItsDay ? day : max(day, firstOpen)
            know(of: booked)
            try contracts[loan].draw(
                dong, as: number, on: day, available: lowestHeld(place, from: booked), open: derived)
            pay(-dong, at: place, on: booked)
            try refuseShortOwners()
        case .repay(let loan, let dong, let place, let late):
            try refuseDeposits(place)
            try refuseClosed(deed.on)
            let day = late ?? deed.on
            try contracts[loan].repay(dong, as: number, on: day, open: derived)
            pay(dong, at: place, on: slip == .lateMoneyOnItsDay ? day : max(day, firstOpen))
            try refuseShortOwners()
        case .passOn(let owner, let dong, let place):
            try refuseDeposits(place)
            try refuse(dong > lowestInterest(owner, from: deed.on), "source.interest-short")
            passOn(dong, to: owner, at: place, on: deed.on)
            try refuseBelowZero()
            try refuseShortOwn()
            try refuseClosed(deed.on)
        case .undo(let other):
            try undo(other, on: deed.on)
        }
    }

    private mutating func undo(_ number: Int, on day: Int) throws {
        try refuse(reversals.contains(number), "entry.is-a-reversal")
        try refuse(undone.contains(number), "entry.already-reversed")
        guard let deed = standing[number] else { throw Refused(code: "unknown") }
        try refuse(day < deed.on, "entry.reversed-before-it-was")
        try refuseClosed(day)
        let booked = max(slip == .reversesOnTheDayItIsFound ? day : deed.on, firstOpen)
        switch deed.what {
        case .give(let owner, let dong, let place):
            // Of the days on which it was there, those that are closed too.
            try refuse(lowestGiven(owner, from: deed.on) < dong, "capital.exceeds-source")
            give(-dong, of: owner, at: place, on: booked, known: deed.on)
        case .takeBack(let owner, let dong, let place):
            takeBack(-dong, of: owner, at: place, on: booked, known: deed.on)
        case .move(let from, let to, let dong): move(-dong, from: from, to: to, on: booked)
        case .receive(let dong, let place): pay(-dong, at: place, on: booked)
        case .spend(let dong, let place): pay(dong, at: place, on: booked)
        case .passOn(let owner, let dong, let place): passOn(-dong, to: owner, at: place, on: booked)
        case .draw(let loan, let dong, let place, let late):
            try contracts[loan].undo(number, on: day, open: derived)
            pay(dong, at: place, on: max(late ?? booked, firstOpen))
        case .repay(let loan, let dong, let place, let late):
            try contracts[loan].undo(number, on: day, open: derived)
            pay(-dong, at: place, on: max(late ?? booked, firstOpen))
        case .voucher, .undo: break
        }
        try refuseBelowZero()
        try refuseShortOwners()
    }

    // MARK: What stands in the way

    private func refuse(_ isWrong: Bool, _ code: String) throws(Refused) {
        if isWrong { throw Refused(code: code) }
    }

    private func refuseClosed(_ day: Int) throws(Refused) {
        try refuse(day <= closedThrough, "period.closed")
    }

    private func refuseDeposits(_ place: String) throws(Refused) {
        guard slip != .depositsArePaidOut else { return }
        try refuse(
            setting.places.contains { $0.code == place && $0.kind == .deposit }, "money.in-deposits")
    }

    /// What an owner, or a kind, gave and neither has back nor lent.
    private func lowestGiven(_ owner: String, from day: Int) -> Int64 {
        PurseSetting.kinds.contains(owner)
            ? lowestOfKind(owner, from: day) : lowestFree(owner, from: day)
    }

    private func refuseAboveLimit(_ owner: String, _ dong: Int64, on day: Int) throws(Refused) {
        guard slip != .forgetsLimits,
            let limit = setting.sources.first(where: { $0.code == owner })?.limit
        else { return }
        try refuse(highestGiven(owner, from: day) + dong > limit, "source.limit")
    }

    private func refuseBelowZero() throws(Refused) {
        for place in setting.places {
            try refuse(lowestHeld(place.code, from: firstOpen) < 0, "capital.money-below-zero")
        }
    }

    /// In the order in which the fund looks.
    private func refuseShortOwners() throws(Refused) {
        for source in setting.sources where slip != .lendsWhatIsThere {
            try refuse(lowestFree(source.code, from: firstOpen) < 0, "source.short")
        }
        for source in setting.sources {
            try refuse(lowestInterest(source.code, from: firstOpen) < 0, "source.interest-paid")
        }
        try refuseShortOwn()
    }

    private func refuseShortOwn() throws(Refused) {
        guard slip != .spendsWhatIsOthers else { return }
        try refuse(lowestOwn(from: firstOpen) < 0, "source.own-money-short")
    }

    // MARK: Vouchers

    /// Receipts and payments, of tills and of banks, each numbered by itself within a year.
    private mutating func voucher(of deed: PurseDeed) -> String? {
        let (isReceipt, code): (Bool, String)
        switch deed.what {
        case .give(_, _, let place), .receive(_, let place), .repay(_, _, let place, _):
            (isReceipt, code) = (true, place)
        case .takeBack(_, _, let place), .spend(_, let place), .passOn(_, _, let place),
            .move(let place, _, _):
            (isReceipt, code) = (false, place)
        case .draw, .undo, .voucher: return nil
        }
        let isTill = setting.places.contains { $0.code == code && $0.kind == .till }
        let series = isReceipt ? (isTill ? "PT" : "BC") : (isTill ? "PC" : "BN")
        let year = setting.first.adding(days: deed.on).parts.year
        let counted = series + "\(year)" + (slip == .numbersVouchersByAccount ? code : "")
        let next = vouchers[counted, default: 0] + 1
        vouchers[counted] = next
        return series + String(repeating: "0", count: max(0, 3 - "\(next)".count)) + "\(next)/\(year)"
    }
}
