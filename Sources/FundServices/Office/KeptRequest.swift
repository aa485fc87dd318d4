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
        do {
            if let act = record.code.act {
                self = try KeptRequest.act(act, record, ending)
            } else {
                self = try KeptRequest.file(record, content: content ?? [], ending)
            }
        } catch is DecodingError {
            throw Refusal(.requestUnreadable, record.arguments)
        }
    }

    private init(_ service: any WriteService, _ options: WriteOptions) {
        self.service = service
        self.options = options
    }

    private static func act<A: Act>(_: A.Type, _ record: RequestRecord, _ ending: Ending) throws -> KeptRequest {
        let asked = try AskedAct<A>(kept: record.asked)
        return KeptRequest(asked.request, asked.options(record, ending))
    }

    private static func file(
        _ record: RequestRecord, content: [UInt8], _ ending: Ending
    ) throws -> KeptRequest {
        let asked = try AskedAct<ImportRequest>(kept: record.asked)
        let file = ImportFile(path: record.contentName ?? "", bytes: content)
        guard file.sha256 == asked.request.sha256 else { throw Refusal(.requestUnreadable, record.arguments) }
        let service: any WriteService =
            switch asked.request.kind {
            case .capital: ImportCapital(file)
            case .borrowers: ImportBorrowers(file)
            case .loans: ImportLoans(file)
            case .disbursements: ImportDisbursements(file)
            case .repayments: ImportRepayments(file)
            }
        return KeptRequest(service, asked.options(record, ending))
    }
}

extension AskedAct {
    /// What it was asked with, as on the day on which it was asked.
    fileprivate func options(_ record: RequestRecord, _ ending: Ending) -> WriteOptions {
        WriteOptions(
            on: on, today: record.askedOn, key: record.key, actedBy: by, voucher: voucher,
            note: note, beforeFounding: beforeFounding, ending: ending, again: again)
    }
}
