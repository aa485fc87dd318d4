package import FundCore
package import FundStore

/// A file that is to be taken in, as the key stands for it: which kind, and which bytes. The bytes themselves stay
/// beside it.
package struct ImportRequest: ActRequest {
    package static let code = ActCode.import

    package let kind: ImportKind
    package let sha256: String
    /// How many.
    package let bytes: Int

    package init(kind: ImportKind, sha256: String, bytes: Int) {
        self.kind = kind
        self.sha256 = sha256
        self.bytes = bytes
    }

    package var recordedKinds: [ActKind] { kind.recordedKinds }
}

extension ImportKind {
    /// Whether its rows add up to money.
    var movesMoney: Bool {
        switch self {
        case .capital, .loans, .disbursements, .repayments: true
        case .borrowers, .documents, .relatives, .applications, .appraisals, .approvals, .collateral,
            .invoices,
            .visits, .effects, .findings, .statements:
            false
        }
    }

    /// The acts that its rows are: whoever brings a file may do each of them at the desk.
    var performedActs: [ActCode] {
        switch self {
        case .capital: [.capitalMovement]
        case .borrowers: [.borrower]
        case .documents: [.document]
        case .relatives: [.relative]
        case .applications: [.application]
        case .appraisals: [.appraisal]
        case .approvals: [.approval]
        case .loans: [.signing]
        case .disbursements: [.disbursement]
        case .repayments: [.repayment]
        case .collateral: [.collateral, .collateralSecurity, .collateralRegistration]
        case .invoices: [.invoice]
        case .visits: [.visit]
        case .effects: [.effect]
        case .findings: [.finding]
        case .statements: [.borrowerStatement]
        }
    }

    /// The kinds of acts of which the answer may name the last.
    var recordedKinds: [ActKind] {
        switch self {
        case .capital: [.capitalContribution]
        case .borrowers: [.borrower]
        case .documents: [.document]
        case .relatives: [.relative]
        case .applications: [.application]
        case .appraisals: [.appraisal]
        case .approvals: [.approval]
        case .loans: [.signing, .disbursement]
        case .disbursements: [.disbursement]
        case .repayments: [.repayment]
        case .collateral: [.collateral, .collateralSecurity, .collateralRegistration]
        case .invoices: [.invoice]
        case .visits: [.visit]
        case .effects: [.effect]
        case .findings: [.finding]
        case .statements: [.borrowerStatement]
        }
    }
}
