package import FundCore
internal import Postgres

/// Somebody who was declared to be related to a borrower, or to somebody of the fund.
package struct RelativeRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    /// The code of the borrower; nil for a relative of the staff.
    package let borrower: String?
    package let staff: String?
    /// The number of the application at which it was declared.
    package let application: String?
    package let relative: Relative
}

extension FundReader {
    /// The declarations that stand, in the order in which they came.
    ///
    /// - Parameter borrowerID: nil for those of all, and of the staff.
    package func relatives(of borrowerID: Int64? = nil) throws -> [RelativeRecord] {
        try connection.query(
            """
            select d.act_no, a.effective_on, a.acted_by, b.code, d.staff, p.number as application, d.name, d.relation,
                   d.address, i.id_number
            from relative d
            join act a using (fund_id, act_no)
            left join relative_identity i using (fund_id, act_no)
            left join borrower b on b.fund_id = d.fund_id and b.borrower_id = d.borrower_id
            left join application p on p.fund_id = d.fund_id and p.application_id = d.application_id
            where d.fund_id = $1 and d.act_no <= $2 and ($3::bigint is null or d.borrower_id = $3)
              and \(RelatedFacts.stands("d"))
            order by d.act_no
            """, [fund, known, .optional(borrowerID)]
        ).map { row in
            RelativeRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), borrower: try row.optionalText("code"),
                staff: try row.optionalText("staff"), application: try row.optionalText("application"),
                relative: Relative(
                    try row.text("name"), relation: try row.optionalText("relation"),
                    idNumber: try row.optionalText("id_number"), address: try row.optionalText("address")))
        }
    }

    /// The borrowers that count together with this one, itself left out.
    ///
    /// Asks for those who are reached, round by round, so that a fund with many relatives is not read whole; whom a fact
    /// joins is decided by `RelatedCircles` alone.
    package func relatedBorrowers(of borrowerID: Int64) throws -> [Int64] {
        try circle(around: borrowerID).borrowers.subtracting([borrowerID]).sorted()
    }

    /// Those of the fund to whom the borrowers of its circle are related, by name.
    package func relatedStaff(of borrowerID: Int64) throws -> [String] {
        try circle(around: borrowerID).staff.sorted()
    }

    private func circle(around borrowerID: Int64) throws -> RelatedCircles.Circle {
        var circles = RelatedCircles()
        var asked = RelatedCircles.Circle()
        while true {
            let circle = circles.circle(around: borrowerID)
            let next = (
                borrowers: circle.borrowers.subtracting(asked.borrowers),
                staff: circle.staff.subtracting(asked.staff),
                numbers: circle.numbers.subtracting(asked.numbers)
            )
            if next.borrowers.isEmpty, next.staff.isEmpty, next.numbers.isEmpty { break }
            asked = circle
            try connection.query(
                RelatedFacts.around,
                [
                    fund, known, .bigints(next.borrowers.sorted()), .texts(next.staff.sorted()),
                    .texts(next.numbers.sorted()),
                ]
            ).forEach { circles.record(try RelatedFacts.fact($0)) }
        }
        return circles.circle(around: borrowerID)
    }

    /// The borrowers who are, or are represented by, the citizen of a number, as last said.
    package func borrowers(bearing number: String) throws -> [Int64] {
        try connection.query(
            RelatedFacts.around, [fund, known, .bigints([]), .texts([]), .texts([number])]
        ).compactMap { row in
            switch try RelatedFacts.fact(row) {
            case .identified(let borrower, number), .taxed(let borrower, number): borrower
            default: nil
            }
        }
    }

    /// The codes of borrowers, in order.
    package func codes(of borrowers: [Int64]) throws -> [String] {
        try connection.query(
            "select code from borrower where fund_id = $1 and borrower_id = any ($2) order by code",
            [fund, .bigints(borrowers)]
        ).map { try $0.text("code") }
    }

    /// Who counts together with whom.
    package func relatedCircles() throws -> RelatedCircles {
        var circles = RelatedCircles()
        try connection.stream(
            "select * from (\(RelatedFacts.inOrderOfActs)) as f where act_no <= $2 order by act_no",
            [fund, known]
        ) { circles.record(try RelatedFacts.fact($0)) }
        return circles
    }
}

/// What the books hold of who belongs together: rows of `act_no, what, subject, borrower, word, declarer`.
enum RelatedFacts {
    static func stands(_ table: String) -> String {
        """
        not exists (
            select from reversal r
            where r.fund_id = \(table).fund_id and r.reversed_act_no = \(table).act_no and r.act_no <= $2)
        """
    }

    /// All that was ever said, of fund `$1`. Of what identifies borrowers only those matter who once bore a number that
    /// was declared.
    static let inOrderOfActs = """
        select act_no, 'related' as what, borrower_id as subject, related_borrower_id as borrower, null::text as word,
               null::text as declarer
        from related_party where fund_id = $1
        union all
        select d.act_no, 'declared', d.act_no, d.borrower_id, i.id_number, d.staff
        from relative d join relative_identity i using (fund_id, act_no)
        where d.fund_id = $1
        union all
        select r.act_no, 'withdrawn-relative', r.reversed_act_no, null, null, null
        from reversal r join relative d on d.fund_id = r.fund_id and d.act_no = r.reversed_act_no
        where r.fund_id = $1
        union all
        select i.act_no, 'identified', null, i.borrower_id, i.id_number, null
        from borrower_identity i
        where i.fund_id = $1 and i.borrower_id in (select borrower_id from (\(bearers)) as b)
        union all
        select v.act_no, 'taxed', null, v.borrower_id, case when length(v.tax_code) = 12 then v.tax_code end, null
        from borrower_version v
        where v.fund_id = $1 and v.borrower_id in (select borrower_id from (\(bearers)) as b)
        """

    private static let bearers = """
        select i.borrower_id from relative_identity n
        join borrower_identity i on i.fund_id = n.fund_id and i.id_number = n.id_number
        where n.fund_id = $1
        union
        select v.borrower_id from relative_identity n
        join borrower_version v on v.fund_id = n.fund_id and v.tax_code = n.id_number and length(v.tax_code) = 12
        where n.fund_id = $1
        """

    /// What is known by act `$2` around borrowers `$3`, staff `$4` and numbers `$5`.
    static let around = """
        with bearer as (
            select unnest($3::bigint[]) as borrower_id
            union
            select borrower_id from borrower_identity where fund_id = $1 and act_no <= $2 and id_number = any ($5)
            union
            select borrower_id from borrower_version
            where fund_id = $1 and act_no <= $2 and tax_code = any ($5) and length(tax_code) = 12
        )
        select 'related' as what, borrower_id as subject, related_borrower_id as borrower, null::text as word,
               null::text as declarer
        from related_party
        where fund_id = $1 and act_no <= $2 and (borrower_id = any ($3) or related_borrower_id = any ($3))
        union all
        select 'declared', d.act_no, d.borrower_id, i.id_number, d.staff
        from relative d join relative_identity i using (fund_id, act_no)
        where d.fund_id = $1 and d.act_no <= $2
          and (d.borrower_id = any ($3) or d.staff = any ($4) or i.id_number = any ($5)) and \(stands("d"))
        union all
        select 'identified', null, b.borrower_id, (
                   select i.id_number from borrower_identity i
                   where i.fund_id = $1 and i.borrower_id = b.borrower_id and i.act_no <= $2
                   order by i.act_no desc limit 1), null
        from bearer b
        union all
        select 'taxed', null, b.borrower_id, (
                   select case when length(v.tax_code) = 12 then v.tax_code end from borrower_version v
                   where v.fund_id = $1 and v.borrower_id = b.borrower_id and v.act_no <= $2
                   order by v.act_no desc limit 1), null
        from bearer b
        """

    static func fact(_ row: borrowing Row) throws -> RelatedCircles.Fact {
        let what = try row.text("what")
        guard
            let fact = try fact(
                what, subject: row.optionalInt64("subject") ?? 0,
                borrower: row.optionalInt64("borrower") ?? 0,
                word: row.optionalText("word"), declarer: row.optionalText("declarer"))
        else { throw UnreadableValue(column: "what", value: what) }
        return fact
    }

    /// Nil for what says nothing of who belongs together.
    static func fact(
        _ what: String, subject: Int64, borrower: Int64, word: String?, declarer: String?
    ) -> RelatedCircles.Fact? {
        switch what {
        case "related": .related(subject, borrower)
        case "declared":
            .declared(
                act: subject, by: declarer.map { .staff($0) } ?? .borrower(borrower), number: word ?? "")
        case "withdrawn-relative": .withdrawn(act: subject)
        case "identified": .identified(borrower: borrower, number: word)
        case "taxed": .taxed(borrower: borrower, number: word)
        default: nil
        }
    }
}

extension Books {
    package func record(
        _ relative: Relative, of borrowerID: Int64?, staff: String?, application: Int64?, act: Int64
    ) {
        put(
            into: "relative",
            [
                "act_no": .bigint(act), "borrower_id": .bigint(borrowerID), "staff": .text(staff),
                "application_id": .bigint(application), "name": .text(relative.name),
                "relation": .text(relative.relation), "address": .text(relative.address),
            ])
        guard let number = relative.idNumber else { return }
        put(into: "relative_identity", ["act_no": .bigint(act), "id_number": .text(number)])
    }
}
