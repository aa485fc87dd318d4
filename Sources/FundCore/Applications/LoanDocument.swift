/// What a paper of a loan file is (loại giấy tờ).
package enum DocumentKind: String, CaseIterable, Sendable {
    /// Giấy đề nghị vay vốn.
    case loanRequest = "loan-request"
    /// Phương án sản xuất kinh doanh.
    case businessPlan = "business-plan"
    /// Căn cước của người đại diện hoặc thành viên.
    case identityCard = "identity-card"
    /// Giấy chứng nhận đăng ký.
    case registration
    /// Điều lệ.
    case charter
    /// Quyết định bổ nhiệm, bầu người đại diện.
    case appointment
    /// Nghị quyết về vay vốn và thế chấp.
    case borrowingResolution = "borrowing-resolution"
    /// Báo cáo tài chính (B01-HTX, B02-HTX).
    case financialStatements = "financial-statements"
    /// Sao kê tài khoản.
    case bankStatement = "bank-statement"
    /// Thông tin tín dụng, dư nợ nơi khác.
    case creditReport = "credit-report"
    /// Báo cáo người có liên quan.
    case relatedPersons = "related-persons"
    /// Giấy chứng nhận quyền sử dụng đất.
    case landCertificate = "land-certificate"
    /// Biên bản định giá.
    case valuation
    /// Hợp đồng thế chấp, cầm cố.
    case securityContract = "security-contract"
    /// Đăng ký biện pháp bảo đảm.
    case securityRegistration = "security-registration"
    case insurance
    /// Hợp đồng đầu ra.
    case outputContract = "output-contract"
    /// Báo cáo thẩm định.
    case appraisalReport = "appraisal-report"
    /// Biên bản xét duyệt.
    case minutes
    /// Quyết định cho vay.
    case decision
    /// Hợp đồng tín dụng.
    case loanContract = "loan-contract"
    /// Chứng từ chứng minh sử dụng vốn.
    case useProof = "use-proof"
    /// Biên bản kiểm tra sau khi cho vay.
    case inspection
    case other

    /// Whether a borrower may have several that count at once, one for each thing that secures its loans.
    package var isOfPiece: Bool {
        switch self {
        case .landCertificate, .valuation, .securityContract, .securityRegistration, .insurance: true
        default: false
        }
    }
}

/// How much a file needs a paper (mức độ cần có của giấy tờ).
package enum DemandLevel: String, CaseIterable, Sendable {
    case required
    case important
    case useful
}

/// A paper that a file should hold.
package struct PaperDemand: Hashable, Sendable {
    package let kind: DocumentKind
    package let level: DemandLevel

    package init(_ kind: DocumentKind, _ level: DemandLevel) {
        self.kind = kind
        self.level = level
    }

    /// `charter:required,insurance:useful`.
    package static func text(_ demands: [PaperDemand]) -> String {
        demands.map { $0.kind.rawValue + ":" + $0.level.rawValue }.joined(separator: ",")
    }

    /// Reads `charter:required, insurance:useful`; each kind of paper once.
    ///
    /// - Throws: `notAChecklist`.
    static func demands(parsing text: String) throws(TextFlaw) -> [PaperDemand] {
        var demands: [PaperDemand] = []
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: { ",;".contains($0) }) {
            let sides = part.split(separator: ":", omittingEmptySubsequences: false)
                .map { Identifier.normal(String($0)) }
            guard sides.count == 2, let kind = DocumentKind(rawValue: sides[0]),
                let level = DemandLevel(rawValue: sides[1]), !demands.contains(where: { $0.kind == kind })
            else { throw .notAChecklist }
            demands.append(PaperDemand(kind, level))
        }
        return demands
    }
}

/// What is known of a paper (giấy tờ trong hồ sơ); the scan itself stays where it is.
package struct LoanDocument: Hashable, Sendable {
    package var kind: DocumentKind
    package var number: String?
    package var issuedOn: CalendarDate?
    package var issuer: String?
    package var copies: Int?
    /// Where the original lies.
    package var keptAt: String?
    /// SHA-256 of the scan, in hexadecimal digits.
    package var sha256: String?
    /// The last day on which it counts.
    package var expiresOn: CalendarDate?

    package init(
        _ kind: DocumentKind, number: String? = nil, issuedOn: CalendarDate? = nil, issuer: String? = nil,
        copies: Int? = nil, keptAt: String? = nil, sha256: String? = nil, expiresOn: CalendarDate? = nil
    ) {
        self.kind = kind
        self.number = number
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.copies = copies
        self.keptAt = keptAt
        self.sha256 = sha256
        self.expiresOn = expiresOn
    }

    /// What two papers that are one have in common: the scan; kind, number and issuer in any spelling.
    package var marks: Set<String> {
        var marks: Set<String> = []
        if let sha256 { marks.insert(sha256) }
        if let number {
            let issuer = issuer.map(SearchText.fold) ?? ""
            marks.insert([kind.rawValue, Identifier.voucher(number), issuer].joined(separator: "\n"))
        }
        return marks
    }

    /// The digest of a scan as it is kept: 64 small hexadecimal digits.
    ///
    /// - Throws: `notADigest`.
    package static func digest(parsing text: String) throws(TextFlaw) -> String {
        let digest = Identifier.caseless(text)
        guard digest.utf8.count == 64, digest.allSatisfy({ "0123456789abcdef".contains($0) }) else {
            throw .notADigest
        }
        return digest
    }

    /// Whether it counts on a day: it was issued by then, and has not run out.
    package func counts(on date: CalendarDate) -> Bool {
        (issuedOn ?? date) <= date && (expiresOn ?? date) >= date
    }
}

/// A file held to what it should hold on a day (danh mục hồ sơ).
package struct PaperChecklist: Sendable {
    package struct Item: Sendable {
        package let demand: PaperDemand
        /// The papers of the kind, by their places among those given; those that count first.
        package let found: [Int]
        package let isMet: Bool
    }

    package let items: [Item]

    package init(_ demands: [PaperDemand], among documents: [LoanDocument], on date: CalendarDate) {
        items = demands.map { demand in
            let found = documents.indices.filter { documents[$0].kind == demand.kind }
            let counting = found.filter { documents[$0].counts(on: date) }
            return Item(
                demand: demand, found: counting + found.filter { !counting.contains($0) },
                isMet: !counting.isEmpty)
        }
    }

    /// The papers without which the file is not complete.
    package var missing: [DocumentKind] {
        items.filter { !$0.isMet && $0.demand.level == .required }.map(\.demand.kind)
    }
}
