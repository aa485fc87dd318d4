/// Every mark that a template may hold, so that what is not known yet is told from what was never heard of.
package enum PaperMark {
    package enum Value: Sendable {
        case text
        /// Also in words, with `.words` behind the name.
        case money
        case number
        /// Also as `ngày 05 tháng 01 năm 2012`, with `.long`.
        case date
    }

    /// Facts that stand once on a paper, by group.
    package static let groups: KeyValuePairs<String, KeyValuePairs<String, Value>> = [
        "fund": [
            "name": .text, "province": .text, "superior": .text, "address": .text, "tax-code": .text,
            "phone": .text, "bank": .text, "bank-account": .text, "chairperson": .text, "director": .text,
            "chief-accountant": .text, "treasurer": .text,
        ],
        "paper": ["on": .date, "number": .text],
        "books": ["entry": .number, "seal": .text],
        "borrower": [
            "code": .text, "kind": .text, "name": .text, "tax-code": .text, "representative": .text,
            "representative-title": .text, "id-number": .text, "id-issued-on": .date, "id-issued-by": .text,
            "phone": .text, "address": .text, "commune": .text, "bank": .text, "bank-account": .text,
            "registration-number": .text, "registered-on": .date, "registry": .text,
            "charter-capital": .money,
            "members": .number, "member-of": .text, "resolution": .text, "resolution-on": .date,
        ],
        "application": [
            "number": .text, "submitted-on": .date, "amount": .money, "project-cost": .money,
            "own-capital": .money, "own-percent": .text, "other-sources": .money, "need": .money,
            "loan-percent": .text, "term": .number, "cycle": .number, "term-reason": .text, "purpose": .text,
        ],
        "appraisal": ["on": .date, "by": .text, "amount": .money, "opinion": .text],
        "minutes": [
            "number": .text, "on": .date, "present": .text, "absent": .text, "for": .number, "votes": .number,
            "percent": .text, "conclusion": .text,
        ],
        "decision": ["number": .text, "on": .date, "by": .text, "amount": .money, "reason": .text],
        "loan": [
            "number": .text, "signed-on": .date, "amount": .money, "rate": .text, "overdue-rate": .text,
            "late-rate": .text, "method": .text, "instalments": .number, "first-due": .date,
            "last-due": .date,
            "purpose": .text, "collateral": .text, "officer": .text, "status": .text, "application": .text,
            "first-draw-by": .date, "draw-until": .date,
        ],
        "position": [
            "on": .date, "drawn": .money, "outstanding": .money, "overdue": .money, "in-term": .money,
            "principal-due": .money, "interest-due": .money, "interest-accrued": .money,
            "overdue-interest": .money, "late-interest": .money, "interest": .money, "payoff": .money,
            "to-pay": .money, "days-past-due": .number, "oldest-due": .date, "group": .text,
            "paid-principal": .money, "paid-interest": .money, "next-due": .date, "next-amount": .money,
            "pay-before": .date, "settled-on": .date,
        ],
        "schedule": ["principal": .money, "interest": .money, "total": .money],
        "entry": [
            "number": .number, "on": .date, "voucher": .text, "kind": .text, "amount": .money,
            "person": .text,
            "address": .text, "reason": .text, "by": .text, "debit": .text, "credit": .text, "through": .text,
        ],
        "draw": [
            "number": .number, "on": .date, "amount": .money, "before": .money, "after": .money,
            "left": .money, "note": .text, "payee": .text, "payee-bank": .text, "proof-by": .date,
        ],
        "interest": ["owed": .money],
        "change": [
            "number": .text, "on": .date, "kind": .text, "programme": .text, "requested-on": .date,
            "last-due": .date, "principal": .money, "deferred-to": .date,
        ],
        "visit": [
            "on": .date, "by": .text, "visitors": .text, "right": .money, "wrong": .money, "purpose": .text,
            "evidence": .text, "effect": .text, "security": .text, "ability": .text, "proposal": .text,
            "recall-by": .date, "next-on": .date,
        ],
        "collateral-total": ["value": .money, "secured": .money],
        "transfer": ["text": .text, "amount": .money],
    ]

    /// Lists, each with the facts of its rows.
    package static let lists: KeyValuePairs<String, KeyValuePairs<String, Value>> = [
        "figure": ["name": .text, "declared": .money, "verified": .money, "document": .text],
        "person": ["number": .number, "name": .text, "state": .text],
        "condition": ["number": .number, "text": .text, "when": .text],
        "document": [
            "number": .number, "kind": .text, "code": .text, "issued-on": .date, "issuer": .text,
            "copies": .number, "kept-at": .text,
        ],
        "clause": ["text": .text],
        "instalment": [
            "number": .number, "due-on": .date, "days": .number, "principal": .money, "interest": .money,
            "total": .money, "balance": .money, "unpaid": .money,
        ],
        "span": [
            "kind": .text, "from": .date, "to": .date, "days": .number, "balance": .money, "rate": .text,
            "exact": .text,
        ],
        "sum": [
            "kind": .text, "exact": .text, "charged": .money, "paid": .money, "waived": .money,
            "owed": .money,
        ],
        "arrear": [
            "number": .number, "due-on": .date, "principal": .money, "interest": .money, "total": .money,
        ],
        "due": ["due-on": .date, "principal": .money, "interest": .money, "total": .money],
        "collateral": [
            "number": .number, "code": .text, "kind": .text, "name": .text, "value": .money,
            "valued-on": .date, "secured": .money, "released-on": .date, "title": .text, "parcel": .text,
            "map-sheet": .text, "area": .number, "owner": .text, "address": .text, "contract": .text,
            "official-price": .money, "market-price": .money, "agreed-price": .money, "price-basis": .text,
            "registration": .text, "registry": .text,
        ],
        "line": ["account": .text, "name": .text, "debit": .money, "credit": .money],
    ]

    /// By its whole name.
    static let values: [String: Value] = {
        var values: [String: Value] = [:]
        for (group, facts) in groups { for (name, value) in facts { values[group + "." + name] = value } }
        for (list, facts) in lists { for (name, value) in facts { values[list + "." + name] = value } }
        return values
    }()

    package static var names: Set<String> { Set(values.keys) }

    static func isKnown(_ mark: Mark) -> Bool {
        if mark.kind == .list { return lists.contains { $0.key == mark.name } }
        if mark.name == "qr" { return true }
        let (name, form) = mark.fact
        switch (values[name], form) {
        case (nil, _): return false
        case (_, nil): return true
        case (.money?, "words"), (.date?, "long"): return true
        default: return false
        }
    }
}
