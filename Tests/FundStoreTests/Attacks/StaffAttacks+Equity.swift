extension StaffAttacks {
    static func lines(
        _ lines: [(role: String, account: String, dong: Int)], on date: String = "2023-04-03"
    ) -> String {
        let rows = lines.enumerated().map { place, line in
            "(1, \(last), \(place + 1), '\(date)', '\(line.role)', '\(line.account)', \(line.dong))"
        }
        return """
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong)
            values \(rows.joined(separator: ", "));
            """
    }

    private static func change(_ columns: String, _ values: String) -> String {
        """
        insert into equity_movement (fund_id, act_no, decision, \(columns)) values (1, \(last), 'x', \(values));
        """
    }

    private static let supplement = change(
        "kind, source, amount_dong", "'supplement', 'provincial-budget', 1000")

    private static func correction(of year: Int) -> String {
        act("surplus-correction")
            + change(
                "kind, role, account, fiscal_year, amount_dong",
                "'correction', 'named', '138', \(year), 1000")
            + lines([("named", "138", 1000), ("capital-retained-surplus", "421", -1000)])
    }

    /// Equity that changes without money, and with whom.
    static let equity = [
        Attack("supplements capital without an entry", act("capital-supplement") + supplement),
        Attack("books a supplement that is none", act("journal-voucher") + supplement),
        Attack(
            "supplements capital that is no charter capital",
            act("capital-supplement")
                + change("kind, source, amount_dong", "'supplement', 'grant', 1000")),
        Attack(
            "supplements capital by less than it books",
            act("capital-supplement") + supplement
                + lines([("development-fund", "414", 2000), ("capital-provincial-budget", "4111", -2000)])),
        Attack(
            "supplements capital that the development fund has not",
            act("capital-supplement")
                + change(
                    "kind, source, amount_dong", "'supplement', 'provincial-budget', 8000000000000000")
                + lines([
                    ("development-fund", "414", 8_000_000_000_000_000),
                    ("capital-provincial-budget", "4111", -8_000_000_000_000_000),
                ])),
        Attack("corrects a year that is not closed", correction(of: 2023)),
        Attack(
            "corrects surplus without a decision",
            act("surplus-correction")
                + """
                insert into equity_movement (fund_id, act_no, kind, role, account, fiscal_year, amount_dong)
                values (1, \(last), 'correction', 'named', '138', 2022, 1000);
                """),
        Attack(
            "corrects surplus of no year",
            act("surplus-correction")
                + change("kind, role, account, amount_dong", "'correction', 'named', '138', 1000")),
        Attack(
            "corrects away what was distributed",
            act("surplus-correction")
                + change(
                    "kind, role, account, fiscal_year, amount_dong",
                    "'correction', 'named', '138', 2022, -9000000")
                + lines([("named", "138", -9_000_000), ("capital-retained-surplus", "421", 9_000_000)])),
        Attack(
            "revalues an asset by nothing",
            act("asset-revaluation")
                + change("kind, role, amount_dong", "'revaluation', 'fixed-assets', 0")),
        Attack(
            "revalues one asset and books another",
            act("asset-revaluation")
                + change("kind, role, amount_dong", "'revaluation', 'fixed-assets', 1000")
                + lines([("named", "138", 1000), ("revaluation-difference", "412", -1000)])),
        Attack(
            "names the counterparty of a payment a second time",
            act("money-payment")
                + "insert into entry_counterparty (fund_id, act_no, counterparty) values (1, \(last), 'x');"),
        Attack(
            "names a counterparty of another's voucher",
            """
            insert into entry_counterparty (fund_id, act_no, counterparty)
            values (1, \(first("journal-voucher")), 'x');
            """),
        Attack(
            "names a counterparty that nobody sees",
            act("journal-voucher")
                + "insert into entry_counterparty (fund_id, act_no, counterparty) values (1, \(last), ' x ');"
        ),
    ]

    private static func purchase(
        _ code: String, through: String = "'bank'", life: Int = 12, from: String = "2023-04-03"
    ) -> String {
        act("asset-purchase")
            + """
            insert into fixed_asset (fund_id, act_no, code, name, cost_dong, life_months, in_use_on, through)
            values (1, \(last), '\(code)', 'x', 1000, \(life), '\(from)', \(through));
            """
    }

    private static let paid = lines([("fixed-assets", "211", 1000), ("bank", "112", -1000)])
    private static func asset(_ code: String) -> String {
        """
        (select max(f.act_no) from fixed_asset f where f.fund_id = 1 and f.code = '\(code)' and not exists (
            select from reversal r where r.fund_id = 1 and r.reversed_act_no = f.act_no))
        """
    }

    private static func depreciation(of code: String, _ dong: Int = 1000) -> String {
        act("depreciation", on: "2023-04-30")
            + """
            insert into asset_depreciation (fund_id, act_no, asset_act_no, booked_on, amount_dong)
            values (1, \(last), \(asset(code)), '2023-04-30', \(dong));
            """
            + lines(
                [("depreciation-expense", "6424", dong), ("accumulated-depreciation", "214", -dong)],
                on: "2023-04-30")
    }

    static func reversal(ofAct entry: String) -> String {
        act("reversal")
            + """
            insert into reversal (fund_id, act_no, reversed_act_no, reason) values (1, \(last), \(entry), 'x');
            """
    }

    /// Fixed assets: TSCD-01 was disposed of, TSCD-02 is owed, TSCD-03 is depreciated.
    static let assets = [
        Attack("buys an asset without an entry", purchase("TSCD-09")),
        Attack("buys an asset under the code of another", purchase("TSCD-02") + paid),
        Attack("buys an asset that is owed to nobody", purchase("TSCD-09", through: "null")),
        Attack("buys an asset that lasts no month", purchase("TSCD-09", life: 0) + paid),
        Attack("buys an asset for its second life", purchase("TSCD-09", life: 1201) + paid),
        Attack(
            "disposes of an asset twice",
            act("asset-disposal")
                + """
                insert into asset_disposal (fund_id, act_no, asset_act_no, because)
                values (1, \(last), \(asset("TSCD-01")), 'x');
                """),
        Attack(
            "disposes of an asset without an entry",
            act("asset-disposal")
                + """
                insert into asset_disposal (fund_id, act_no, asset_act_no, because)
                values (1, \(last), \(asset("TSCD-03")), 'x');
                """),
        Attack(
            "disposes of an asset for money that comes in nowhere",
            act("asset-disposal")
                + """
                insert into asset_disposal (fund_id, act_no, asset_act_no, proceeds_dong, because)
                values (1, \(last), \(asset("TSCD-03")), 5, 'x');
                """),
        Attack("depreciates an asset that is gone", depreciation(of: "TSCD-01")),
        Attack("depreciates a month that is not closed", depreciation(of: "TSCD-03")),
        Attack("depreciates an asset by nothing", depreciation(of: "TSCD-03", 0)),
        Attack("takes back a purchase that was depreciated", reversal(ofAct: asset("TSCD-03"))),
        Attack(
            "takes back the depreciation of a closed month", reversal(ofAct: first("depreciation"))),
        Attack(
            "sets the limit on fixed assets beyond the capital",
            act("rule-setting")
                + """
                insert into asset_rule (
                    fund_id, valid_from, code, limit_ten_thousandths, citation, certainty, act_no, approved_by)
                values (1, '2023-05-01', 'fixed-assets-limit', 10001, 'x', 'verified', \(last), 'Chi')
                """),
    ]
}
