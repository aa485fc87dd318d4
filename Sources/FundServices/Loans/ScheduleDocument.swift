package import FundCore
package import Wording

extension Schedule.Row {
    package var json: JSON {
        var members: [JSON.Member] = [
            .init("number", number.json), .init("due_on", dueOn.json),
            .init("nominal_due_on", nominalDueOn.json), .init("days", days.json),
            .init("principal", principal.json), .init("interest", interest.json), .init("total", total.json),
            .init("balance", balance.json),
        ]
        if let unpaid { members.append(.init("unpaid", unpaid.json)) }
        return .object(members)
    }
}
