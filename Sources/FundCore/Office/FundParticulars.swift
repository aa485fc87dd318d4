/// What stands at the head of a fund's papers and who signs them (thông tin đơn vị trên chứng từ, báo cáo); nil where it is
/// not on record, and stays dots on paper.
package struct FundParticulars: Hashable, Sendable {
    /// To which body the fund belongs (đơn vị chủ quản).
    package var superior: String?
    package var address: String?
    package var taxCode: String?
    package var phone: String?
    /// Chủ tịch Quỹ, or of the council.
    package var chairperson: String?
    package var director: String?
    package var chiefAccountant: String?
    /// Thủ quỹ.
    package var treasurer: String?

    package init() {}

    /// What changes takes the place of what was; the rest stays.
    package func changed(by changes: FundParticulars) -> FundParticulars {
        var after = self
        for field in Field.allCases {
            if let value = changes[field] { after[field] = value }
        }
        return after
    }

    /// In the order in which they are shown.
    package enum Field: String, CaseIterable, Sendable {
        case superior
        case address
        case taxCode = "tax_code"
        case phone
        case chairperson
        case director
        case chiefAccountant = "chief_accountant"
        case treasurer
    }

    package subscript(field: Field) -> String? {
        get { self[keyPath: FundParticulars.path(field)] }
        set { self[keyPath: FundParticulars.path(field)] = newValue }
    }

    private static func path(_ field: Field) -> WritableKeyPath<FundParticulars, String?> {
        switch field {
        case .superior: \.superior
        case .address: \.address
        case .taxCode: \.taxCode
        case .phone: \.phone
        case .chairperson: \.chairperson
        case .director: \.director
        case .chiefAccountant: \.chiefAccountant
        case .treasurer: \.treasurer
        }
    }
}
