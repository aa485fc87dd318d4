import FundCore
import FundServices
import FundStore
import FundTestSupport

extension RichLife {
    /// People with their duties, what each may do, and what waited for a second person: released, rejected, waiting
    /// still.
    static func staff(_ desk: Desk) throws {
        let on = day(2023, 3, 20)
        try perform(
            desk,
            SetRule(
                RuleSetting(
                    .secondPerson, value: "0:accountant/50000000:director", subject: "capital-movement"),
                from: on, citation: "Quy chế", certainty: .verified, approvedBy: "Bình"), on: on)
        try perform(
            desk,
            SetRule(
                RuleSetting(.dutyActs, value: "appraisal,credit-check", subject: "appraiser"), from: on,
                citation: "Quy chế", certainty: .assumed, approvedBy: "Bình"), on: on)
        try perform(
            desk,
            AddPerson(
                "An", login: "an", title: "Giám đốc", duties: Duty.allCases, approvesUpTo: .dong(500_000_000)),
            on: on)
        try perform(
            desk,
            AddPerson("Chi", login: "chi", title: nil, duties: [.accountant], approvesUpTo: nil), on: on)
        try perform(
            desk,
            ChangePerson(
                "Chi", login: nil, title: "Kế toán", duties: [.accountant, .cashier], approvesUpTo: nil),
            on: on)
        try perform(
            desk, AddPerson("Em", login: nil, title: nil, duties: [.controller], approvesUpTo: nil), on: on)
        try perform(desk, RevokePerson("Em", reason: "nghỉ việc"), on: on)

        let asked = MoveCapital(.contribute, source: .grant, amount: .dong(60_000_000), through: .bank)
        for number in 1...3 {
            let options = WriteOptions(
                on: on, today: Desk.today, key: "de-nghi-\(number)", actedBy: "Chi",
                note: "đề nghị \(number)",
                ending: .commit)
            let result = try asked.run(on: desk.database, options)
            precondition(result.waiting?.number == Int64(number), "it waits")
        }
        // A file that waits is kept with its content.
        try perform(
            desk,
            SetRule(
                RuleSetting(.secondPerson, value: "director", subject: "import"), from: on,
                citation: "Quy chế",
                certainty: .verified, approvedBy: "Chi"), on: on)
        let file = ImportFile(
            path: "von.csv", bytes: Array("source,on,amount,through\ngrant,2023-03-20,7000000,bank\n".utf8))
        let options = WriteOptions(
            on: on, today: Desk.today, key: "de-nghi-tep", actedBy: "Chi", ending: .commit)
        let kept = try ImportCapital(file).run(on: desk.database, options)
        precondition(kept.waiting?.number == 4, "it waits")
        _ = try ReleaseRequest(1, note: "đã xem").run(
            on: desk.database, by: "An", today: Desk.today, .commit)
        _ = try RejectRequest(2, because: "trùng").run(
            on: desk.database, by: "An", today: Desk.today, .commit)
    }
}
