internal import FundCore
internal import FundStore
internal import Wording

/// What the acts on a piece of collateral share: load, decide, record, answer.
struct CollateralDesk {
    let books: Books
    let options: WriteOptions
    let record: CollateralRecord

    init(_ code: String, _ books: Books, _ options: WriteOptions) throws {
        self.books = books
        self.options = options
        record = try books.reader.collateral(code)
    }

    /// What stands on it in the register.
    var register: SecurityRegister {
        get throws { try books.reader.securityRegister(of: record.collateralID) }
    }

    /// Nothing of a piece comes before its first valuation.
    ///
    /// - Returns: the valuation of the day.
    @discardableResult
    func refuseBeforeValuation() throws -> Valuation {
        guard let valuation = record.collateral.valuation(on: options.on)?.1 else {
            var arguments = record.arguments
            arguments["on"] = .date(options.on)
            arguments["valued"] = record.collateral.facts.first.map { .date($0.on) }
            throw Refusal(.collateralBeforeValuation, arguments)
        }
        return valuation
    }

    /// Puts down one more fact.
    ///
    /// - Parameter loan: the number of the loan that it is about.
    /// - Returns: the entry, and the piece as it is then.
    func put(
        _ content: CollateralFact.Content, _ kind: ActKind, loan: String? = nil
    ) throws -> (entry: Int64, after: Collateral) {
        let act = try books.open(kind, on: options.on)
        let fact = CollateralFact(entry: act, on: options.on, content)
        var arguments = record.arguments
        arguments["loan"] = loan.map { .text($0) }
        let after = try record.collateral.adding(fact, naming: arguments)
        books.record(fact, of: record.collateralID)
        return (act, after)
    }

    /// The members that every act on collateral answers.
    func document(_ act: Int64) -> [JSON.Member] {
        [.init("entry", act.json), .init("code", record.code.json), .init("on", options.on.json)]
    }

    func arguments(_ act: Int64) -> [String: Refusal.Argument] {
        var arguments = record.arguments
        arguments["entry"] = .number(Int(act))
        arguments["on"] = .date(options.on)
        return arguments
    }
}

extension Valuation {
    /// Where it is not realisable, a sentence says so.
    var realisableArgument: Refusal.Argument? {
        isRealisable ? nil : .phrase("collateral.not-realisable")
    }
}
