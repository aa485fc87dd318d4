import FundServices
import FundStore
import FundTestSupport
import Migrations

/// What only books of an older version leave behind.
extension RichLife {
    /// Fund 3 as a version before kept it: codes with marks that nobody sees, and surplus of earlier years on the
    /// account of the results of years. The upgrade puts the one into form and parts the other.
    static func putInOlderFund(in database: String) throws {
        let cluster = try TestCluster.shared
        let steps = Migration.all.prefix(6)
        for step in steps { try cluster.execute("begin;\n\(step.sql);commit;", database: database) }
        let applied = steps.enumerated().map {
            "(\($0 + 1), '\($1.name)', '\(SHA256.hex(of: Array($1.sql.utf8)))')"
        }
        try cluster.execute(
            """
            create table public.coopfund_migration (
                step integer primary key, name text not null, sha256 text not null,
                applied_at timestamptz not null default clock_timestamp());
            insert into public.coopfund_migration (step, name, sha256) values \(applied.joined(separator: ", "));
            set search_path = coopfund;
            alter table fund alter column fund_id restart with 3;
            select found_fund(E'BC\\u200b', 'Quỹ Bạc Liêu', 'Bạc Liêu');
            alter table fund alter column fund_id restart with 1;
            begin;
            select open_acts(3, 1,
                array['capital-contribution', 'capital-contribution', 'borrower', 'application'],
                array_fill('2021-01-04'::date, array[4]), 'An', array_fill(null::text, array[4]),
                array_fill(null::text, array[4]));
            insert into capital_movement values
                (3, 1, 'provincial-budget', 20000e6, 'bank'), (3, 2, 'retained-surplus', 77e6, 'bank');
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong) values
                (3, 1, 1, '2021-01-04', 'bank', '112', 20000e6),
                (3, 1, 2, '2021-01-04', 'capital-provincial-budget', '4111', -20000e6),
                (3, 2, 1, '2021-01-04', 'bank', '112', 77e6),
                (3, 2, 2, '2021-01-04', 'capital-retained-surplus', '421', -77e6);
            insert into borrower (fund_id, borrower_id, code, kind, act_no)
            values (3, 3, E'DT\\u200b1', 'cooperative', 3);
            insert into borrower_version (fund_id, borrower_id, act_no, name, search_text)
            values (3, 3, 3, 'HTX Vĩnh Lợi', E'dt\\u200b1 htx vinh loi');
            insert into application (fund_id, application_id, number, borrower_id, act_no, amount_dong,
                project_cost_dong, own_capital_dong, term_months, purpose)
            values (3, 4, E'HS\\u00a001', 3, 4, 10e6, 20e6, 10e6, 12, 'Mua bò sữa giống');
            commit;
            """, database: database)
    }
}
