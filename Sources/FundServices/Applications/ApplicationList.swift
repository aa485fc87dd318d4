package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The fund's applications (danh sách hồ sơ vay vốn).
    ///
    /// - Parameters:
    ///   - date: with the steps of this day and before; nil for all that is on record.
    ///   - search: what the number, the purpose, or the borrower's name, code or tax code holds; nil for all.
    package static func applicationList(
        _ reader: FundReader, by date: CalendarDate?, search: String?
    ) throws -> Answer {
        let borrowers = try reader.borrowersByID()
        let search = search.map(SearchText.fold)
        let applications = try reader.applications(by: date).filter { application in
            search.map { application.holds($0, borrowers[application.borrowerID]) } ?? true
        }
        let sheet = Sheet(
            "applications",
            [
                .words("column.number"), .words("column.borrower"), .figures("column.amount"),
                .words("column.status", rank: 1), .words("column.submitted-on", rank: 2),
                .words("column.purpose", rank: 3),
            ],
            applications.map { application in
                let borrower = borrowers[application.borrowerID]
                return Sheet.Row([
                    .text(application.number), .optional(borrower?.details.name),
                    .money(application.amount), application.statusCell, .date(application.submittedOn),
                    .text(application.purpose),
                ]) { application.document(borrower?.code) }
            })
        return Answer(titled: "page.applications", [.sheet(sheet)])
    }
}

extension ApplicationRecord {
    /// Whether folded text stands in the number, the purpose, or in what the borrower is called and known by.
    fileprivate func holds(_ search: String, _ borrower: BorrowerRecord?) -> Bool {
        [number, purpose, borrower?.code, borrower?.details.name, borrower?.details.taxCode].contains {
            $0.map { SearchText.fold($0).contains(search) } ?? false
        }
    }

    fileprivate var statusCell: Cell {
        .word("application-status." + status.rawValue, code: status.rawValue)
    }

    var stepSheet: Sheet {
        let submitted = Sheet.Row([
            .date(submittedOn), .word("application-step.submitted", code: "submitted"),
            .number(applicationID), .money(amount), .text(submittedBy), .empty,
        ])
        return Sheet(
            "steps",
            [
                .words("column.on"), .words("column.step"), .figures("loan.column.entry", rank: 3),
                .figures("column.amount", rank: 1), .words("loan.column.by", rank: 2),
                .words("column.decision", rank: 1),
            ],
            [submitted]
                + life.steps.map { step in
                    Sheet.Row([
                        .date(step.on),
                        .word("application-step." + step.kind.rawValue, code: step.kind.rawValue),
                        .number(step.entry), step.amount.map { .money($0) } ?? .empty, .text(step.by),
                        .joined([step.contract, step.decision, step.reason]),
                    ])
                })
    }

    func document(_ borrower: String?) -> JSON { .object(members(borrower)) }

    /// For programs, with every step.
    func members(_ borrower: String?) -> [JSON.Member] {
        [
            .init("number", number.json), .init("borrower", borrower.json),
            .init("status", .string(status.rawValue)),
            .init("submitted_on", submittedOn.json), .init("submitted_by", submittedBy.json),
            .init("amount", amount.json),
            .init("project_cost", projectCost.json), .init("own_capital", ownCapital.json),
            .init("term_months", termMonths.json), .init("purpose", purpose.json),
            .init("appraised_by", appraisedBy.json), .init("approved_amount", approvedAmount.json),
            .init("decided_on", decidedOn.json), .init("decided_by", decidedBy.json),
            .init("reason", reason.json), .init("steps", .array(life.steps.map(\.document))),
            .init("other_sources", otherSources.json), .init("cycle_months", cycleMonths.json),
            .init("term_reason", termReason.json), .init("need", plan.need.json),
        ]
    }
}

extension ApplicationStep {
    fileprivate var document: JSON {
        .object([
            .init("step", .string(kind.rawValue)), .init("entry", entry.json), .init("on", on.json),
            .init("amount", amount.json), .init("by", by.json),
            // The number of an approval is what it was decided by.
            .init("decision", (kind == .approved ? reason : decision).json),
            .init("reason", reason.json), .init("contract", contract.json),
            .init("authority", (authority?.rawValue).json),
        ])
    }
}
