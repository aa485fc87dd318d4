import FundCore
import Testing

@Suite struct `Names that are near` {
    static let names = ["01/HĐTD-2024", "02/HĐTD-2024", "03/HĐTD-2024", "04/HĐTD-2024", "HTX-01", "PA-7"]

    @Test(arguments: [
        ("01/hdtd-2024", "01/HĐTD-2024"), (" 01 / HDTD – 2024", "01/HĐTD-2024"), ("htx-01", "HTX-01"),
        ("01/HÐTD-2024", "01/HĐTD-2024"), ("pa‑7", "PA-7"),
    ])
    func `differ in what hands and machines write differently`(typed: String, meant: String) {
        #expect(NearName.only(typed, among: Self.names) == meant)
    }

    @Test(arguments: ["1/HĐTD-2024", "HTX01", "", "PA-8"])
    func `do not differ in a figure or a sign`(typed: String) {
        #expect(NearName.only(typed, among: Self.names) == nil)
    }

    @Test func `are not chosen between`() {
        #expect(NearName.only("a1", among: ["A1", "Á1"]) == nil)
        #expect(NearName.nearest("a1", among: ["A1", "Á1", "A2"]) == ["A1", "Á1"])
    }

    @Test func `are told the nearest first, three of them`() {
        #expect(
            NearName.nearest("01/HĐTD-2042", among: Self.names) == [
                "01/HĐTD-2024", "02/HĐTD-2024", "03/HĐTD-2024",
            ])
        #expect(NearName.nearest("HTX", among: Self.names) == ["HTX-01"])
        #expect(NearName.nearest("XYZ/9", among: Self.names).isEmpty)
        #expect(NearName.nearest("7", among: Self.names).isEmpty)
    }
}
