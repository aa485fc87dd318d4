internal import Postgres

/// The acts whose lines are not plainly whole, by one reading of the journal in the order of its key: each act's lines come
/// together, so that nothing is sorted or kept however many acts there are.
struct FlawedActs {
    /// Those that may be out of balance on a day: each with lines on several days, and each that does not come to nothing.
    fileprivate(set) var unbalanced: [Int64] = []
    /// Those whose lines are not numbered from 1 without a gap.
    fileprivate(set) var misnumbered: [Int64] = []
}

extension FundReader {
    func flawedActs() throws -> FlawedActs {
        var flawed = FlawedActs()
        // The planner takes acts for fewer than they are and would keep a sum for each, on disk where memory ends; and
        // workers would hand on nearly as many sums as there are acts.
        try connection.execute("set local enable_hashagg = off")
        try connection.execute("set local max_parallel_workers_per_gather = 0")
        try connection.stream(
            """
            select act_no, sum(amount_dong) <> 0 or min(effective_on) <> max(effective_on) as is_unbalanced,
                   count(*) <> max(line_no) or min(line_no) <> 1 as is_misnumbered
            from journal_line where fund_id = $1
            group by act_no
            having sum(amount_dong) <> 0 or min(effective_on) <> max(effective_on)
                or count(*) <> max(line_no) or min(line_no) <> 1
            order by act_no
            """, [fund]
        ) { row in
            let act = try row.int64("act_no")
            if try row.bool("is_unbalanced") { flawed.unbalanced.append(act) }
            if try row.bool("is_misnumbered") { flawed.misnumbered.append(act) }
        }
        try connection.execute("reset enable_hashagg")
        try connection.execute("reset max_parallel_workers_per_gather")
        return flawed
    }
}
