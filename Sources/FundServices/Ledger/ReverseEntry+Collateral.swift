internal import FundCore
internal import FundStore

extension ReverseEntry {
    /// What undoes an act on what secures a loan, or on what proves its use; nil where it is an act of another kind.
    func reversalOfProof(_ record: EntryRecord, _ books: Books) throws -> JournalEntry? {
        switch ActKind(rawValue: record.kind) {
        case .invoice:
            if let draw = try books.reader.draw(naming: entry) {
                throw Refusal(.invoiceNeeded, ["entry": .number(Int(entry)), "draw": .number(Int(draw))])
            }
            return JournalEntry([])
        case .collateralRegistration, .collateralCustody:
            guard let (code, register) = try books.reader.registerLine(ofEntry: entry) else { return nil }
            if let refusal = register.refusal(takingBack: entry, of: code) { throw refusal }
            return try books.reader.negation(of: entry)
        default:
            // What happened to collateral books nothing.
            guard let piece = try books.reader.collateral(ofEntry: entry) else { return nil }
            _ = try piece.collateral.reversing(entry: entry, naming: piece.arguments)
            if entry == piece.collateralID,
                let refusal = try books.reader.securityRegister(of: piece.collateralID)
                    .refusal(takingBackAddition: entry, of: piece.code)
            {
                throw refusal
            }
            return JournalEntry([])
        }
    }
}
