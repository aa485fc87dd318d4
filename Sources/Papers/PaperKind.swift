internal import Wording

/// The papers of a fund (loại giấy tờ in ra). The codes are what people type.
package enum PaperKind: String, CaseIterable, Sendable {
    /// Phiếu thu 01-TT, phiếu chi 02-TT.
    case receipt
    case payment
    /// Giấy đề nghị vay vốn.
    case loanRequest = "loan-request"
    /// Báo cáo thẩm định.
    case appraisalReport = "appraisal-report"
    /// Biên bản xét duyệt cho vay.
    case approvalMinutes = "approval-minutes"
    /// Quyết định cho vay.
    case lendingDecision = "lending-decision"
    /// Thông báo từ chối cho vay.
    case refusalNotice = "refusal-notice"
    /// Danh mục hồ sơ.
    case fileIndex = "file-index"
    /// Hợp đồng tín dụng, with the schedule as its annex.
    case creditContract = "credit-contract"
    /// Giấy nhận nợ.
    case debtNote = "debt-note"
    /// Lịch trả nợ.
    case schedule
    /// Bảng kê tính lãi.
    case interestTable = "interest-table"
    /// Thông báo nợ đến hạn.
    case dueNotice = "due-notice"
    /// Thông báo nợ quá hạn.
    case overdueNotice = "overdue-notice"
    /// Thông báo chuyển nợ quá hạn.
    case transferNotice = "transfer-notice"
    /// Giấy đề nghị cơ cấu lại thời hạn trả nợ.
    case rescheduleRequest = "reschedule-request"
    /// Phụ lục cơ cấu lại thời hạn trả nợ.
    case rescheduleAnnex = "reschedule-annex"
    /// Biên bản kiểm tra sử dụng vốn vay.
    case useCheck = "use-check"
    /// Biên bản định giá tài sản bảo đảm.
    case valuation
    /// Biên bản đối chiếu nợ.
    case reconciliation
    /// Biên bản thanh lý hợp đồng.
    case settlement
    /// Thông báo giải chấp tài sản bảo đảm.
    case release

    /// What a paper is of, and is asked for by.
    package enum Subject: String, CaseIterable, Sendable {
        case entry
        case application
        case loan
    }

    package var subject: Subject {
        switch self {
        case .receipt, .payment, .debtNote: .entry
        case .loanRequest, .appraisalReport, .approvalMinutes, .lendingDecision, .refusalNotice, .fileIndex:
            .application
        default: .loan
        }
    }

    /// The template that is shipped, in the lines of `PaperSource`.
    package var source: String {
        switch self {
        case .receipt: Shipped.receipt
        case .payment: Shipped.payment
        case .loanRequest: Shipped.loanRequest
        case .appraisalReport: Shipped.appraisalReport
        case .approvalMinutes: Shipped.approvalMinutes
        case .lendingDecision: Shipped.lendingDecision
        case .refusalNotice: Shipped.refusalNotice
        case .fileIndex: Shipped.fileIndex
        case .creditContract: Shipped.creditContract
        case .debtNote: Shipped.debtNote
        case .schedule: Shipped.schedule
        case .interestTable: Shipped.interestTable
        case .dueNotice: Shipped.dueNotice
        case .overdueNotice: Shipped.overdueNotice
        case .transferNotice: Shipped.transferNotice
        case .rescheduleRequest: Shipped.rescheduleRequest
        case .rescheduleAnnex: Shipped.rescheduleAnnex
        case .useCheck: Shipped.useCheck
        case .valuation: Shipped.valuation
        case .reconciliation: Shipped.reconciliation
        case .settlement: Shipped.settlement
        case .release: Shipped.release
        }
    }
}

/// The templates that come with the tool, a file for each group of papers.
enum Shipped {}

extension PaperKind: NamedChoice { package static var family: String { "paper-kind." } }
