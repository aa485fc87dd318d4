import Foundation
import FundCore
import FundServices
import FundStore
import Testing
import Wording

/// Requests are kept for ever: what each is coded as, and that it comes back the same.
@Suite struct `A request` {
    @Test(arguments: ActCode.allCases)
    func `of every act is what it is coded as`(code: ActCode) throws {
        let samples = AskedSample.all.filter { $0.code == code }
        #expect(samples.contains { $0.isFull }, "no sample says all that can be asked of \(code)")
        for sample in samples { try roundTrip(sample.service, sample.options) }
    }

    private func roundTrip<Service: WriteService>(_ service: Service, _ options: WriteOptions) throws {
        let asked = AskedAct(service.request, options)
        let text = try asked.text()
        let document = try JSON(parsing: text)
        let again: AskedAct<Service.Request> = try document.decoded()
        #expect(again == asked)
        // Members in order of their names, and none for what was not asked.
        #expect(document.compact == text && !document.holdsNull, "\(text)")
    }

    /// A name or a form of a value that changes makes every kept request of its act another one: a new field is a
    /// line more here, and no line ever changes.
    @Test func `has the fields that are listed`() throws {
        let table = try RequestFields.table(AskedSample.all.filter { $0.options.again })
        #expect(try Fixture.text("requests.txt", updatedTo: table) == table)
    }

    // MARK: Values

    /// What the core would not make is not read either, nor what is written otherwise than we write it.
    @Test func `takes values in one form only`() throws {
        #expect(throws: DecodingError.self) { try JSON.integer(0).decoded(as: Amount.self) }
        #expect(throws: DecodingError.self) { try JSON.integer(-5).decoded(as: Amount.self) }
        #expect(throws: DecodingError.self) { try JSON.integer(.max).decoded(as: Money.self) }
        #expect(throws: (any Error).self) { try JSON.string("2012-02-30").decoded(as: CalendarDate.self) }
        #expect(throws: DecodingError.self) { try JSON.string("30/1/2012").decoded(as: CalendarDate.self) }
        #expect(throws: DecodingError.self) { try JSON.string("6,5").decoded(as: AnnualRate.self) }
        #expect(throws: DecodingError.self) { try JSON.string("150%").decoded(as: RateMultiple.self) }
        #expect(throws: DecodingError.self) { try JSON.string("12.50").decoded(as: Share.self) }
        #expect(throws: DecodingError.self) { try JSON.string("2w").decoded(as: Period.self) }
        #expect(throws: DecodingError.self) { try JSON.string("2012-q4").decoded(as: FiscalPeriod.self) }
        #expect(throws: DecodingError.self) { try JSON.string("wire").decoded(as: Rating.self) }
        #expect(throws: (any Error).self) { try JSON(parsing: "1.5") }
        #expect(try JSON.string("14d").decoded(as: Period.self) == .days(14))
        #expect(try JSON.integer(-5).decoded(as: Money.self) == Money(-5))
    }

    // MARK: Terms

    /// What signing, a preview and a row of a file make of it: one list of terms.
    @Test func `for terms comes to all of them`() throws {
        var asked = AskedSample.drawnInTime
        asked.method = .custom
        for terms in [asked, AskedSample.drawnInTime].map({ $0.terms(for: AskedSample.dong(9)) }) {
            #expect(LoanTermsRequest(for: terms).terms(for: terms.amount) == terms)
        }
        // None of them can only be what is usual.
        let terms = Mirror(reflecting: asked.terms(for: AskedSample.dong(9))).children
        for (term, usual) in zip(terms, Mirror(reflecting: LoanTermsRequest.usual).children)
        // The source of the money says who bears the risk, not the terms that are asked for.
        where term.label != "bearer" {
            #expect(String(reflecting: term.value) != String(reflecting: usual.value), "\(term.label ?? "")")
        }
    }

    @Test func `for terms that says nothing else means what is usual`() throws {
        let (rate, amount) = (AnnualRate(billionths: 60_000_000), AskedSample.dong(9))
        #expect(
            LoanTermsRequest(rate: rate, instalments: 4, every: .months(3)).terms(for: amount)
                == LoanTerms(amount: amount, rate: rate, instalments: 4, every: .months(3)))
    }
}

extension AskedSample {
    /// Whether nothing that can be said is left unsaid.
    fileprivate var isFull: Bool { options.again && !AskedSample.leavesOut(service) }

    private static func leavesOut(_ value: Any) -> Bool {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional, mirror.children.isEmpty { return true }
        return mirror.children.contains { leavesOut($0.value) }
    }
}

extension JSON {
    fileprivate var holdsNull: Bool {
        switch self {
        case .null: true
        case .object(let members): members.contains { $0.value.holdsNull }
        case .array(let items): items.contains(where: \.holdsNull)
        case .list(let list): list.items.contains(where: \.holdsNull)
        case .bool, .integer, .string: false
        }
    }
}
