import Foundation

/// Lives of loans that are changed, frozen and classified. What bears on collateral, provisions and the use of
/// provisions is not the model's and is passed over here: `passedOver` says how often.
extension OutsideLives {
    private struct Debts {
        var lives: [String: NaiveLife] = [:]
        var borrowers: [String: String] = [:]
        /// Loans that are followed no longer.
        var gone: Set<String> = []
        /// Runs that were stored; asked again they answer the same.
        var runs: [String: [[String: AnyHashable]]] = [:]

        mutating func loan(_ number: String, on day: Int) -> NaiveLoan { lives[number]!.loan(on: day) }

        mutating func borrower(of number: String, on day: Int) -> NaiveBorrower {
            let numbers = borrowers.filter { $0.value == borrowers[number] }.keys
            return NaiveBorrower(debts: numbers.map { loan($0, on: day) })
        }
    }

    mutating func tell(riskLife line: [String: Any]) throws {
        let id = try text(line["id"])
        var debts = Debts()
        for loan in try list(line["loans"]).map(object) {
            let number = try text(loan["number"])
            debts.lives[number] = NaiveLife(
                try terms(try self.number(loan["amount"]), try list(loan["sign"]).map(text)),
                from: try day(loan["on"]), NaiveHolidays(), slip: slip)
            debts.borrowers[number] = try text(loan["borrower"])
        }
        for (index, step) in try list(line["steps"]).map(object).enumerated() {
            let place = "\(id) step \(index)"
            if step["ask"] != nil {
                try answer(step, &debts, place)
            } else {
                try act(step, &debts, Int64(index + 1), place)
            }
        }
        whole += 1
    }

    // MARK: Acts

    private mutating func act(
        _ step: [String: Any], _ debts: inout Debts, _ entry: Int64, _ place: String
    ) throws {
        let words = try list(step["do"]).map(text)
        let isRefused = step["refused"] as? Bool ?? false
        let on = try day(option("--on", words))
        if words[0] == "calendar" {
            let word = NaiveWord(day: try day(words[2]), isWorking: false, announcedOn: on)
            for number in debts.lives.keys { debts.lives[number]!.announce(word) }
            return
        }
        if words[1] == "remove", !isRefused { debts.gone.insert(words[2]) }
        let number = words[1] == "credit" ? words[3] : words[2]
        // Whether a debt may be written off hangs on the borrower's others, and on the credit that the fund keeps.
        guard words[0] == "loan", words[1] != "remove", !(words[1] == "write-off" && isRefused),
            !debts.gone.contains(number)
        else {
            passedOver += 1
            return
        }
        guard var life = debts.lives[number] else { throw Unreadable(what: place) }
        if let lostOn = life.loan(on: on).lostOn, lostOn < on, words[1] != "recover" {
            hold(isRefused, "\(place) \(words[1]): model refuses what is lost, expected \(isRefused)")
        } else if words[1] == "repay" {
            var step = step
            step["amount"] = NSNumber(value: try amount(words))
            try pay(
                &life, entry, step, on: on, try option("--prepay", words).map { try word($0) },
                try option("--early", words).map { try word($0) }, place)
        } else if words[1] != "disburse" || !isRefused {
            let (content, refusal) = try content(words, &life, on)
            hold(
                isRefused == (refusal != nil),
                "\(place) \(words[1]): model \(refusal?.rawValue ?? "accepts"), expected \(isRefused)")
            if refusal == nil { life.add(NaiveFact(entry, on: on, content)) }
        }
        debts.lives[number] = life
    }

    private func content(
        _ words: [String], _ life: inout NaiveLife, _ on: Int
    ) throws -> (NaiveFact.Content, refusal: NaiveRefusal?) {
        switch words[1] {
        case "disburse": return (.draw(try amount(words)), nil)
        case "rate": return (.rate(try rate(option("--rate", words))), nil)
        case "credit":
            let amount = try amount(words)
            return (words[2] == "use" ? .creditUse(amount) : .creditRefund(amount), nil)
        case "waive":
            let component: NaiveFact.Component = try word(option("--component", words))
            let amount = try amount(words)
            if option("--because", words) == nil { return (.waiver(component, amount), nil) }
            return (.waiverForInability(component, amount), nil)
        case "group":
            let group = Int(try scaled(option("--group", words), digits: 0))
            return (.group(group), life.refusal(ofGroup: group, on: on))
        case "freeze":
            let until = try day(option("--until", words))
            return (
                .freeze(until: until, bearsInTerm: option("--interest", words) == "in-term"),
                life.refusal(ofFreezeUntil: until, on: on)
            )
        case "unfreeze": return (.unfreeze, life.refusalOfUnfreeze(on: on))
        case "write-off": return (.writeOff, nil)
        case "recover":
            let content = NaiveFact.Content.recovery(try amount(words))
            return (content, life.refusal(of: NaiveFact(0, on: on, content)))
        case "recall":
            let content = NaiveFact.Content.recall(due: try day(option("--due", words)))
            return (content, life.refusal(of: NaiveFact(0, on: on, content)))
        case "reschedule":
            let rescheduling = try rescheduling(words)
            return (.reschedule(rescheduling), life.refusal(of: rescheduling, on: on))
        default: throw Unreadable(what: words.joined(separator: " "))
        }
    }

    private func rescheduling(_ words: [String]) throws -> NaiveRescheduling {
        var new = NaiveRescheduling(parts: [], isAgreed: true)
        for index in words.indices where words[index] == "--due" {
            let parts = words[index + 1].split(separator: ":").map(String.init)
            new.parts.append(.init(due: try day(parts[0]), principal: try scaled(parts[1], digits: 0)))
        }
        if let count = option("--instalments", words) {
            let (first, every) = (try day(option("--first-due", words)), try every(option("--every", words)))
            new = .equal(Int(try scaled(count, digits: 0)), every: every, from: first)
        }
        new.kind = try option("--kind", words).map { try word($0) }
        new.deferredTo = try option("--defer-interest", words).map { try day($0) }
        new.keepsGroup = words.contains("--keep-group")
        new.hasProgramme = words.contains("--programme")
        new.isLateByDecision = words.contains("--late-by-decision")
        return new
    }

    // MARK: Questions

    private mutating func answer(_ step: [String: Any], _ debts: inout Debts, _ place: String) throws {
        let asOf = try day(step["as_of"])
        let expected = try object(step["expected"])
        let ask = try text(step["ask"])
        let number = step["loan"] as? String ?? ""
        let comment = "\(place) \(ask) \(number) \(try text(step["as_of"]))"
        if ask == "provision" || debts.gone.contains(number) {
            passedOver += 1
            return
        }
        if ask == "classification" { return try classify(asOf, expected, &debts, comment) }

        let loan = debts.loan(number, on: asOf)
        if ask == "show" {
            try compare(loan, expected, comment)
            guard expected["debt_group"] != nil else { return }
            let (group, reasons) = debts.borrower(of: number, on: asOf).group(of: loan)
            hold(
                group == Int(try self.number(expected["debt_group"])), "\(comment) debt group: model \(group)"
            )
            let wanted = try list(expected["debt_group_reasons"]).map(text)
            hold(reasons == wanted, "\(comment) reasons: model \(reasons), expected \(wanted)")
            return
        }
        let rows = loan.coming
        let wanted = try list(expected["instalments"]).map(object).map {
            [Int64(try day($0["due_on"])), try self.number($0["principal"]), try self.number($0["interest"])]
        }
        hold(rows == wanted, "\(comment): model \(rows), expected \(wanted)")
    }

    /// A run as of the end of a day: the loans that owe principal, by number.
    private mutating func classify(
        _ asOf: Int, _ expected: [String: Any], _ debts: inout Debts, _ comment: String
    ) throws {
        let key = NaiveCalendar.wall.text(asOf)
        if debts.runs[key] == nil {
            var rows: [[String: AnyHashable]] = []
            for number in debts.lives.keys.sorted() where !debts.gone.contains(number) {
                let loan = debts.loan(number, on: asOf)
                if loan.principalOutstanding == 0 || loan.lostOn != nil { continue }
                let (group, reasons) = debts.borrower(of: number, on: asOf).group(of: loan)
                rows.append([
                    "number": number, "borrower": debts.borrowers[number]!,
                    "principal_outstanding": loan.principalOutstanding,
                    "days_past_due": Int64(loan.oldestLate?.days ?? 0),
                    "own_group": Int64(loan.ownGroup.group), "group": Int64(group), "reasons": reasons,
                ])
            }
            debts.runs[key] = rows
        }
        let ours = debts.runs[key]!
        let wanted = try list(expected["loans"]).map { loan -> [String: AnyHashable] in
            let loan = try object(loan)
            var row: [String: AnyHashable] = ["reasons": try list(loan["reasons"]).map(text)]
            for name in ["number", "borrower"] { row[name] = try text(loan[name]) }
            for name in ["principal_outstanding", "days_past_due", "own_group", "group"] {
                row[name] = try number(loan[name])
            }
            return row
        }
        hold(ours == wanted, "\(comment): model \(ours), expected \(wanted)")
        for row in try list(expected["groups"]).map(object) {
            let group = AnyHashable(try number(row["group"]))
            let ofGroup = ours.filter { $0["group"] == group }
            let principal = ofGroup.reduce(0) { $0 + ($1["principal_outstanding"] as? Int64 ?? 0) }
            let (loans, wanted) = (try number(row["loans"]), try number(row["principal"]))
            hold(
                ofGroup.count == Int(loans) && principal == wanted,
                "\(comment): model \(ofGroup), expected \(row)")
        }
    }
}
