internal import FundCore
internal import FundStore
internal import Wording

/// A request read back from what was kept of it (đề nghị đã ghi): the service, and what it was asked with.
struct KeptRequest {
    let service: any WriteService
    var options: WriteOptions

    /// - Parameter content: of a file its bytes.
    /// - Throws: `request.unreadable` where this program cannot read what another asked.
    init(_ record: RequestRecord, content: [UInt8]?, _ ending: Ending) throws {
        let file = record.contentName.map { (name: $0, bytes: content ?? []) }
        do {
            try self.init(
                Submission(
                    .act, record.code, asked: record.asked, key: record.key, askedOn: record.askedOn),
                content: file, ending)
        } catch let refusal as Refusal where refusal.code == .requestUnreadable {
            throw Refusal(.requestUnreadable, record.arguments)
        }
    }

    /// - Throws: `request.unreadable`.
    init(_ submission: Submission, content: (name: String, bytes: [UInt8])?, _ ending: Ending) throws {
        do {
            // No text that anybody typed holds it, and no column takes it.
            guard !submission.asked.contains("\\u0000") else { throw Refusal(.requestUnreadable) }
            guard case .object(let members) = try JSON(parsing: submission.asked),
                case .string(let word)? = members.first(where: { $0.name == "act" })?.value,
                let code = ActCode(rawValue: word)
            else { throw Refusal(.requestUnreadable) }
            if let act = code.act {
                self = try KeptRequest.act(act, submission, ending)
            } else {
                self = try KeptRequest.file(submission, content, ending)
            }
        } catch is DecodingError {
            throw Refusal(.requestUnreadable)
        }
    }

    private init(_ service: any WriteService, _ options: WriteOptions) {
        self.service = service
        self.options = options
    }

    private static func act<A: Act>(_: A.Type, _ submission: Submission, _ ending: Ending) throws
        -> KeptRequest
    {
        let asked = try AskedAct<A>(kept: submission.asked)
        return KeptRequest(asked.request, asked.options(submission, ending))
    }

    private static func file(
        _ submission: Submission, _ content: (name: String, bytes: [UInt8])?, _ ending: Ending
    ) throws -> KeptRequest {
        let asked = try AskedAct<ImportRequest>(kept: submission.asked)
        let file = ImportFile(path: content?.name ?? "", bytes: content?.bytes ?? [])
        guard file.sha256 == asked.request.sha256 else { throw Refusal(.requestUnreadable) }
        let service: any WriteService =
            switch asked.request.kind {
            case .capital: ImportCapital(file)
            case .borrowers: ImportBorrowers(file)
            case .documents: ImportDocuments(file)
            case .relatives: ImportRelatives(file)
            case .applications: ImportApplications(file)
            case .appraisals: ImportAppraisals(file)
            case .approvals: ImportApprovals(file)
            case .loans: ImportLoans(file)
            case .disbursements: ImportDisbursements(file)
            case .repayments: ImportRepayments(file)
            case .collateral: ImportCollateral(file)
            case .invoices: ImportInvoices(file)
            case .visits: ImportVisits(file)
            case .effects: ImportEffects(file)
            case .findings: ImportFindings(file)
            case .statements: ImportStatements(file)
            }
        return KeptRequest(service, asked.options(submission, ending))
    }
}

extension AskedAct {
    /// What it was asked with, as on the day on which it was asked.
    fileprivate func options(_ submission: Submission, _ ending: Ending) -> WriteOptions {
        WriteOptions(
            on: on, today: submission.askedOn, key: submission.key, actedBy: by, voucher: voucher,
            note: note, beforeFounding: beforeFounding, ending: ending, again: again)
    }
}
