package import FundCore
internal import Postgres

extension FundReader {
    /// The series of vouchers that a fund keeps, of all dates.
    package func voucherSeries() throws -> [VoucherSeries] {
        try connection.query(
            """
            select subject, pattern, valid_from, act_no from voucher_series
            where fund_id = $1 and (act_no is null or act_no <= $2)
            """, [fund, known]
        ).read("voucher_series", by: "subject", "valid_from") { row in
            let text = try row.text("pattern")
            guard let pattern = try? VoucherPattern(parsing: text) else {
                throw UnreadableValue(column: "pattern", value: text)
            }
            return VoucherSeries(
                subject: try row.known("subject"), pattern: pattern,
                validFrom: try row.calendarDate("valid_from"), entry: try row.optionalInt64("act_no"))
        }
    }

    /// The highest number of a pattern and year on any act, reversed ones and those typed by hand too; 0 where
    /// there is none. What has more than fifteen digits is no number of a series.
    fileprivate func highestNumber(of pattern: VoucherPattern, year: Int) throws -> Int64 {
        let (before, after) = pattern.frame(year: year)
        return try connection.query(
            """
            -- The form of each is worked out once.
            with v as materialized (
                select voucher_form(voucher) as form from act
                where fund_id = $1 and voucher is not null
                  and voucher_form(voucher) ~>=~ $2 and voucher_form(voucher) ~<~ $4
            )
            select coalesce(max(substr(
                       v.form, char_length($2) + 1, char_length(v.form) - char_length($2) - char_length($3)
                   )::bigint), 0) as highest
            from v
            where char_length(v.form) > char_length($2) + char_length($3)
              and left(v.form, char_length($2)) = $2 and right(v.form, char_length($3)) = $3
              and substr(v.form, char_length($2) + 1, char_length(v.form) - char_length($2) - char_length($3))
                  ~ '^[0-9]{1,15}$'
            """,
            // Byte by byte nothing comes after the last of all code points.
            [fund, .text(before), .text(after), .text(before + "\u{10FFFF}")])[0].int64("highest")
    }
}

extension Books {
    /// The acts of this write get the next number of a series: one more than the highest on record. Whoever else
    /// writes waits for the lock on the head of the fund, so no number is taken twice, and none is left out.
    ///
    /// - Parameter date: the day of the act.
    /// - Throws: `voucher.no-series` where none holds on the day.
    package func takeVoucher(of subject: VoucherSubject, on date: CalendarDate) throws -> String {
        guard
            let series = VoucherSeries.inForce(on: date, for: subject, among: try reader.voucherSeries())
        else {
            throw Refusal(
                .voucherNoSeries,
                ["series": .phrase("voucher-subject." + subject.rawValue), "on": .date(date)])
        }
        let year = date.parts.year
        let number = try reader.highestNumber(of: series.pattern, year: year) + 1
        let taken = series.pattern.voucher(number, year: year)
        voucher = taken
        return taken
    }
}
