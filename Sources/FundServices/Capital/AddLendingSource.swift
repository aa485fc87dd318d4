package import FundCore
package import FundStore
internal import Wording

/// Takes in a source of money to be lent (thêm nguồn vốn cho vay), with its account of the chart, which is added where it
/// is not there yet.
package struct AddLendingSource: Act {
    package static let code = ActCode.lendingSource

    package let code: SourceCode
    package let kind: CapitalSource
    package let name: String
    package let decision: String
    package let conditions: String?
    package let limit: Amount?
    package let bearer: RiskBearer
    /// What it costs a year; nil where it costs nothing.
    package let ownRate: AnnualRate?
    package let account: String

    package init(
        _ code: SourceCode, _ kind: CapitalSource, name: String, decision: String, conditions: String?,
        limit: Amount?, bearer: RiskBearer, ownRate: AnnualRate? = nil, account: String
    ) {
        self.code = code
        self.kind = kind
        self.name = name
        self.decision = decision
        self.conditions = conditions
        self.limit = limit
        self.bearer = bearer
        self.ownRate = ownRate
        self.account = account
    }

    package var identifiers: [String?] { [code.text, account] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        if let same = try? books.reader.head.sources.named(code) {
            throw Refusal(.sourceExists, ["source": same.phrase])
        }
        let accountKind: AccountKind = kind.role.kind == .liability ? .liability : .equity
        let known = try books.reader.chart().first { $0.code == account }
        if let known {
            guard known.kind == accountKind, try books.reader.rolesEver(of: account).isEmpty,
                try !books.reader.isBookedDirectly(account)
            else {
                throw Refusal(
                    .sourceAccountTaken,
                    [
                        "code": .text(account), "name": known.name,
                        "kind": .phrase("account-kind." + accountKind.rawValue),
                    ])
            }
        }
        let source = LendingSource(
            code, kind, name: name, account: account, limit: limit?.money, bearer: bearer,
            ownRate: ownRate)
        let act = try books.open(.lendingSource, on: options.on)
        if known == nil {
            books.record(
                ChartAccount(code: account, nameVi: name, nameEn: name, kind: accountKind), act: act)
        }
        books.record(source, decision: decision, conditions: conditions, act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "source": source.phrase,
            "kind": .phrase("capital-source." + kind.rawValue), "decision": .text(decision),
            "account": .text(account), "bearer": .phrase("risk-bearer." + bearer.rawValue),
        ]
        if let ownRate { arguments["rate"] = .rate(ownRate) }
        if let limit { arguments["limit"] = .money(limit.money) }
        return Receipt(
            [
                .init("entry", act.json), .init("code", code.text.json),
                .init("kind", .string(kind.rawValue)),
                .init("name", name.json), .init("decision", decision.json),
                .init("conditions", conditions.json), .init("limit", (limit?.money).json),
                .init("risk", .string(bearer.rawValue)), .init("own_rate", (ownRate?.json) ?? .null),
                .init("account", account.json),
                .init("account_added", (known == nil).json),
            ], [Message("receipt.source-added", arguments)])
    }
}

/// As asked; what is usual is left out.
extension AddLendingSource {
    private enum CodingKeys: String, CodingKey {
        case code
        case kind
        case name
        case decision
        case conditions
        case limit
        case bearer = "risk"
        case ownRate = "own_interest"
        case account
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode(SourceCode.self, forKey: .code),
            try fields.decode(CapitalSource.self, forKey: .kind),
            name: try fields.decode(String.self, forKey: .name),
            decision: try fields.decode(String.self, forKey: .decision),
            conditions: try fields.decodeIfPresent(String.self, forKey: .conditions),
            limit: try fields.decodeIfPresent(Amount.self, forKey: .limit),
            bearer: try fields.decodeIfPresent(RiskBearer.self, forKey: .bearer) ?? .fund,
            ownRate: try fields.decodeIfPresent(AnnualRate.self, forKey: .ownRate),
            account: try fields.decode(String.self, forKey: .account))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(name, forKey: .name)
        try fields.encode(decision, forKey: .decision)
        try fields.encodeIfPresent(conditions, forKey: .conditions)
        try fields.encodeIfPresent(limit, forKey: .limit)
        if bearer != .fund { try fields.encode(bearer, forKey: .bearer) }
        try fields.encodeIfPresent(ownRate, forKey: .ownRate)
        try fields.encode(account, forKey: .account)
    }
}
