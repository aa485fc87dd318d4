// The same life as somebody types it: the words after `coopfund`.

extension NaiveTerms {
    /// The options of `loan sign`, those with their usual value too.
    var words: [String] {
        let wall = NaiveCalendar.wall
        var words = [
            "--rate", Self.percent(rate), "--method", method.rawValue, "--day-count", dayCount.rawValue,
            "--roll", roll.rawValue, "--prepayment", prepayment.rawValue, "--allocation", allocation.rawValue,
            "--rounding", rounding.rawValue, "--round-principal-to", "\(roundPrincipalTo)",
            "--early", early.rawValue, "--overdue-multiple", Self.decimal(overdueMultiple, digits: 4),
            "--late-interest-rate", Self.percent(lateInterestRate),
        ]
        if method == .custom {
            for row in customRows { words += ["--due", "\(wall.text(row.due)):\(row.principal)"] }
        } else {
            words += ["--instalments", "\(instalments)", "--every", every.word]
            if let firstDue { words += ["--first-due", wall.text(firstDue)] }
            if grace > 0 { words += ["--grace", "\(grace)"] }
        }
        if interestGrace > 0 { words += ["--interest-grace", "\(interestGrace)"] }
        if let interestEvery { words += ["--interest-every", interestEvery.word] }
        for step in steps { words += ["--rate-from", "\(wall.text(step.day)):\(Self.percent(step.rate))"] }
        return words
    }

    static func percent(_ rate: Int64) -> String { decimal(rate, digits: 7) }

    private static func decimal(_ value: Int64, digits: Int) -> String {
        var text = "\(value)"
        while text.count <= digits { text = "0" + text }
        let whole = text.dropLast(digits)
        var fraction = text.suffix(digits)
        while fraction.last == "0" { fraction.removeLast() }
        return fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
    }
}

extension NaiveTerms.Every {
    var word: String {
        switch self {
        case .months(let count): "\(count)m"
        case .days(let count): "\(count)d"
        }
    }
}

extension NaiveFact {
    func words(_ number: String) -> [String] {
        let day = NaiveCalendar.wall.text(on)
        let decision = ["--decision", "QĐ-\(entry)"]
        switch content {
        case .draw(let amount): return ["loan", "disburse", number, "--amount", "\(amount)", "--on", day]
        case .payment(let amount, let rule, let early):
            var words = ["loan", "repay", number, "--amount", "\(amount)", "--on", day]
            if let rule { words += ["--prepay", rule.rawValue] }
            if let early { words += ["--early", early.rawValue] }
            return words
        case .rate(let rate):
            return ["loan", "rate", number, "--rate", NaiveTerms.percent(rate), "--on", day]
        case .waiver(let component, let amount), .waiverForInability(let component, let amount):
            var words = ["loan", "waive", number, "--component", component.rawValue, "--amount", "\(amount)"]
            words += decision + ["--authority", "CT", "--on", day]
            if case .waiverForInability = content { words += ["--because", "inability"] }
            return words
        case .creditUse(let amount):
            return ["loan", "credit", "use", number, "--amount", "\(amount)", "--on", day]
        case .creditRefund(let amount):
            return ["loan", "credit", "refund", number, "--amount", "\(amount)", "--on", day]
        case .group(let group):
            return ["loan", "group", number, "--group", "\(group)", "--on", day] + decision
                + ["--reason", "thiên tai"]
        case .reschedule(let new): return ["loan", "reschedule", number, "--on", day] + decision + new.words
        case .recall(let due):
            return ["loan", "recall", number, "--on", day, "--due", NaiveCalendar.wall.text(due)] + decision
                + ["--reason", "sử dụng vốn sai mục đích"]
        case .freeze(let until, let bearsInTerm):
            let words = ["loan", "freeze", number, "--on", day, "--until", NaiveCalendar.wall.text(until)]
            return words + decision + (bearsInTerm ? ["--interest", "in-term"] : [])
        case .unfreeze: return ["loan", "unfreeze", number, "--on", day] + decision
        case .writeOff:
            return ["loan", "write-off", number, "--on", day] + decision
                + ["--council", "BB-\(entry)", "--confirm", number]
        case .recovery(let amount):
            return ["loan", "recover", number, "--amount", "\(amount)", "--on", day]
        }
    }
}

extension NaiveRescheduling {
    var words: [String] {
        let wall = NaiveCalendar.wall
        var words: [String] = []
        if let every {
            words += ["--instalments", "\(parts.count)", "--every", every.word]
            words += ["--first-due", wall.text(parts[0].due)]
        } else {
            for part in parts { words += ["--due", "\(wall.text(part.due)):\(part.principal)"] }
        }
        if let kind { words += ["--kind", kind.rawValue] }
        if let deferredTo { words += ["--defer-interest", wall.text(deferredTo)] }
        if keepsGroup { words += ["--keep-group"] }
        if hasProgramme { words += ["--programme", "NQ 380"] }
        if isLateByDecision { words += ["--late-by-decision", "QĐ đặc biệt"] }
        return words
    }
}
