/// Who decides on an application (thẩm quyền phê duyệt); the lowest first. No decree says how much each may approve: the
/// charter and the rules of the fund do, so the bounds are rows of `approval-authority`.
package enum ApprovalAuthority: String, CaseIterable, Sendable {
    /// Giám đốc quỹ.
    case director
    /// Chủ tịch quỹ.
    case chairperson
    /// Hội đồng quản lý, hội đồng thành viên.
    case council
    /// Liên minh hợp tác xã tỉnh.
    case alliance
}

/// How far an authority reaches (mức phê duyệt).
package struct AuthorityBound: Hashable, Sendable {
    package let amount: Amount
    /// The longest term; nil where it is not bounded.
    package let months: Int?

    package init(_ amount: Amount, months: Int?) {
        self.amount = amount
        self.months = months
    }

    package func covers(_ dong: Int64, months term: Int) -> Bool {
        dong <= amount.money.dong && months.map { term <= $0 } ?? true
    }

    /// As it is kept and read again: `500000000`, `500000000/24`.
    package var text: String { "\(amount.money.dong)" + (months.map { "/\($0)" } ?? "") }

    /// As a sentence says it: up to an amount, and months.
    package var argument: Refusal.Argument {
        .sentence(
            months == nil ? "file-rule.bound" : "file-rule.bound-and-term",
            ["amount": .money(amount.money), "months": .number(months ?? 0)])
    }

    /// Reads `500tr`, `500tr/24`: an amount, and the months after a stroke.
    ///
    /// - Throws: `empty`, `notAnAuthorityBound`, and what an amount throws.
    package init(parsing text: String) throws(TextFlaw) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2 else { throw .notAnAuthorityBound }
        let amount = try Amount(parsing: parts[0])
        guard parts.count == 2 else {
            self.init(amount, months: nil)
            return
        }
        let word = Identifier.normal(parts[1])
        guard let months = Int(word), (1...999).contains(months), String(months) == word else {
            throw .notAnAuthorityBound
        }
        self.init(amount, months: months)
    }
}

extension FileRules {
    /// How far each authority reaches; empty where the fund has said nothing.
    package var authorities: [(authority: ApprovalAuthority, bound: AuthorityBound)] {
        ApprovalAuthority.allCases.compactMap { authority in
            let rule = rule(.approvalAuthority, for: authority.rawValue)
            guard case .bound(let bound)? = rule?.value else { return nil }
            return (authority, bound)
        }
    }

    /// Nil where the authority may decide, or no row says who may.
    ///
    /// - Parameter authority: that decided; nil where nobody said which.
    package func refusal(
        of authority: ApprovalAuthority?, amount: Int64, months: Int
    ) -> Refusal? {
        let bounds = authorities
        guard !bounds.isEmpty else { return nil }
        let own = bounds.first { $0.authority == authority }?.bound
        if let own, own.covers(amount, months: months) { return nil }
        var arguments: [String: Refusal.Argument] = [
            "amount": .money(Money(amount)), "term": .number(months),
        ]
        arguments["able"] = bounds.first { $0.bound.covers(amount, months: months) }
            .map { .phrase("approval-authority." + $0.authority.rawValue) }
        guard let authority else { return Refusal(.authorityMissing, arguments) }
        arguments["authority"] = .phrase("approval-authority." + authority.rawValue)
        arguments["bound"] = own.map(\.argument) ?? .phrase("approval-authority.unset")
        return Refusal(.aboveAuthority, arguments)
    }
}
