package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The fund of the books, with what stands at the head of its papers on a day (thông tin đơn vị).
    package static func fund(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let known = try reader.fundParticulars(on: date)
        let head = reader.head
        let fields: [(name: Message, value: Cell)] =
            [
                (Message("column.code"), .text(head.code)), (Message("column.name"), .text(head.name)),
                (Message("column.province"), .text(head.province)),
            ]
            + FundParticulars.Field.allCases.map {
                (Message("fund-field." + $0.rawValue), .optional(known[$0]))
            }
        return Answer(
            [
                .line(Message("title.fund", ["on": .date(date)])),
                .fields(.init(("loan.column.figure", "loan.column.value"), fields)),
            ],
            document: .object(
                [
                    .init("code", head.code.json), .init("name", head.name.json),
                    .init("province", head.province.json), .init("as_of", date.json),
                ] + known.members))
    }
}
