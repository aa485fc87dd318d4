internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// All acts that fit what is asked.
struct AuditActs: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "acts", abstract: say("help.audit-acts"),
            discussion: example("audit acts --recorded-after-days 30 --from 2025-01-01 --to 2025-12-31"))
    }

    @OptionGroup var acts: ActArguments
    @Option(name: .customLong("by"), help: help("act-by"), transform: Typed.identifier) var actor: String?
    @Option(name: .customLong("voucher"), help: help("act-voucher"), transform: Typed.identifier)
    var voucher: String?
    @Option(name: .customLong("amount"), help: help("act-amount"), transform: Typed.amount)
    var amount: Amount?
    @Option(name: .customLong("counterparty"), help: help("act-counterparty"), transform: Typed.identifier)
    var counterparty: String?
    @Option(name: .customLong("loan"), help: help("act-loan"), transform: Typed.identifier) var loan: String?
    @Option(name: .customLong("borrower"), help: help("act-borrower"), transform: Typed.identifier)
    var borrower: String?
    @Option(name: .customLong("recorded-from"), help: help("recorded-from"), transform: Typed.date)
    var recordedFrom: CalendarDate?
    @Option(name: .customLong("recorded-until"), help: help("recorded-until"), transform: Typed.date)
    var recordedUntil: CalendarDate?
    @Option(
        name: .customLong("recorded-after-days"), help: help("recorded-after-days"), transform: Typed.days)
    var recordedAfterDays: Int?
    @Flag(name: .customLong("outside-hours"), help: help("outside-hours")) var outsideHours = false
    @Option(name: .customLong("office-hours"), help: help("office-hours"), transform: Typed.officeHours)
    var hours: OfficeHours?
    @Flag(name: .customLong("reversed"), help: help("act-reversed")) var reversed = false
    @Flag(name: .customLong("not-released"), help: help("not-released")) var notReleased = false
    @Flag(name: .customLong("without-closings"), help: help("without-closings")) var withoutClosings = false
    @OptionGroup var form: AnswerForm

    func validate() throws {
        if loan != nil, borrower != nil { throw ValidationError(say("act.loan-or-borrower")) }
    }

    func run() throws {
        var filter = acts.filter
        filter.by = actor
        filter.voucher = voucher
        filter.amount = amount?.money
        filter.counterparty = counterparty
        filter.recordedFrom = recordedFrom.map { RecordTime.beginning(of: $0) }
        filter.recordedUntil = recordedUntil.map { RecordTime.end(of: $0) }
        filter.recordedAfterDays = recordedAfterDays
        filter.isReversed = reversed
        filter.isUnreleased = notReleased
        filter.isWithoutClosings = withoutClosings
        let outside = outsideHours || hours != nil ? hours ?? .usual : nil
        try form.answer(knownAt: acts.knownAt) { [filter] reader in
            var filter = filter
            if let loan { filter.subject = try reader.subject(ofLoan: loan) }
            if let borrower { filter.subject = try reader.subject(ofBorrower: borrower) }
            return try .acts(reader, filter, outside: outside)
        }
    }
}

extension Typed {
    /// `7:00-18:00`, or `7-18`.
    @Sendable static func officeHours(_ text: String) throws -> OfficeHours {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { minutes(String($0)) }
        guard ends.count == 2, let opens = ends[0], let closes = ends[1],
            let hours = OfficeHours(opens: opens, closes: closes)
        else { throw ValidationError(say("act.bad-hours")) }
        return hours
    }

    private static func minutes(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let hour = Int(parts[0]), let minute = parts.count == 2 ? Int(parts[1]) : 0, hour <= 24,
            minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    @Sendable static func days(_ text: String) throws -> Int {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }), let days = Int(text), days <= 100_000 else {
            throw ValidationError(say("act.bad-days"))
        }
        return days
    }
}
