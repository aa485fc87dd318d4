extension StaffAttacks {
    private static func contract(_ number: String) -> String {
        "(select loan_id from loan where fund_id = 1 and number = '\(number)')"
    }

    private static func fact(_ kind: String, loan number: String, choice: String = "null") -> String {
        act(kind == "payment" ? "repayment" : kind, on: "2023-06-08")
            + """
            insert into loan_fact (fund_id, loan_id, act_no, kind, effective_on, amount_dong, choice, through)
            values (1, \(contract(number)), \(last), '\(kind)', '2023-06-08', 1000, \(choice), 'bank');
            """
    }

    private static func writeOff(of number: String, council: String = "'BB'") -> String {
        act("loan-write-off", on: "2023-06-08")
            + """
            insert into loan_decision (fund_id, act_no, loan_id, kind, decision, council, specific_dong, general_dong)
            values (1, \(last), \(contract(number)), 'write-off', 'x', \(council), 0, 0);
            """
    }

    private static func removal(of number: String, evidence: String = "'{court}', '{x}'") -> String {
        act("loan-removal", on: "2023-06-08")
            + """
            insert into loan_decision (fund_id, act_no, loan_id, kind, decision, evidence_kind, evidence)
            values (1, \(last), \(contract(number)), 'removal', 'x', \(evidence));
            """
    }

    /// Debts for which provisions were used: CU-1 is one, and was removed.
    static let writeOffs = [
        Attack("takes a payment of a debt that was written off", fact("payment", loan: "CU-1")),
        Attack(
            "freezes a debt that was written off",
            act("loan-freeze", on: "2023-06-08")
                + """
                insert into loan_decision (
                    fund_id, act_no, loan_id, kind, decision, frozen_until, frozen_interest)
                values (1, \(last), \(contract("CU-1")), 'freeze', 'x', '2023-12-31', 'none');
                """),
        Attack(
            "recovers of a debt that was not written off", fact("recovery", loan: "01", choice: "'payment'")),
        Attack(
            "recovers of a debt that was removed", fact("recovery", loan: "CU-1", choice: "'payment'")),
        Attack("recovers and does not say how", fact("recovery", loan: "CU-1")),
        Attack("writes a debt off twice", writeOff(of: "CU-1")),
        Attack("writes a debt off without the risk council", writeOff(of: "01", council: "null")),
        Attack("writes a debt off without an entry", writeOff(of: "01")),
        Attack("removes a debt that was not written off", removal(of: "01")),
        Attack("removes a debt without evidence", removal(of: "CU-1", evidence: "'{}', '{}'")),
        Attack(
            "removes a debt for a rumour", removal(of: "CU-1", evidence: "'{rumour}', '{x}'")),
    ]
}
