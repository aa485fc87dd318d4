import FundCore
import Testing

/// What two borrowers have in common, however it is written.
@Suite struct `Two names` {
    @Test(arguments: [
        ("HTX NN Phú Lợi", "Hợp tác xã Nông nghiệp Phú Lợi"),
        ("HTX Nông Nghiệp “Phú Lợi”", "hop tac xa nong nghiep phu loi"),
        ("HTX DVNN Hoà Bình", "Hợp tác xã Dịch vụ Nông nghiệp Hòa Bình"),
        ("LHHTX Thuỷ sản", "Liên hiệp hợp tác xã Thủy sản"), ("THT Số 1", "Tổ hợp tác số 1"),
    ])
    func `are one where only the spelling differs`(one: String, other: String) {
        #expect(Resemblance(.name, one) == Resemblance(.name, other))
    }

    @Test(arguments: [("HTX Phú Lợi", "HTX Phú Lộc"), ("HTX Số 1", "HTX Số 11"), ("Hợp tác xã", "HTX A")])
    func `are two where the words differ`(one: String, other: String) {
        #expect(Resemblance(.name, one) != Resemblance(.name, other))
    }

    @Test func `of people go without title`() {
        #expect(
            Resemblance(.representative, "Ông Trần Văn An") == Resemblance(.representative, "TRAN VAN AN"))
        #expect(Resemblance(.representative, "Bà Hoa") != Resemblance(.representative, "Hoa"))
        #expect(Resemblance(.name, " ") == nil)
    }
}

@Suite struct `A parcel of land` {
    @Test(arguments: [
        ("Thửa đất số 12, tờ bản đồ số 5", ["12/5"]), ("thửa 12 tờ 5, xã Đại Tâm", ["12/5"]),
        ("Thửa 0012, TBĐ 5", ["12/5"]), ("GCN CS 01234567", ["CS01234567"]),
        ("thửa 7, tờ bản đồ 9, GCN BX123456", ["7/9", "BX123456"]), ("Thửa 12", []),
        ("Máy gặt Kubota DC70", []), ("Nhà kho của tổ 5", []),
    ])
    func `is found in a description`(text: String, forms: [String]) {
        #expect(LandParcel.forms(in: text) == forms)
    }
}
