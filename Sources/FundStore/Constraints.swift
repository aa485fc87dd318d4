internal import FundCore

/// Rules that only the database can hold under concurrency come back as a constraint's name; this is the
/// one table from names to refusals. Names that are not here cannot be violated through the core: a
/// violation is our fault and says so.
enum Constraints {
    static let refusals: [String: Refusal.Code] = [
        "fund_code_is_unique": .fundExists,
        "borrower_code_is_unique": .borrowerExists,
        "account_key": .accountExists,
        "application_number_is_unique": .applicationExists,
        "application_step_follows": .applicationStatus,
        "application_is_signed_once": .applicationStatus,
        "appraiser_does_not_approve": .appraiserMayNotApprove,
        "collateral_code_is_unique": .collateralExists,
        "collateral_is_valued_later_each_time": .collateralValuedLater,
        "collateral_is_valued_first": .collateralBeforeValuation,
        "collateral_secures_a_loan_once": .collateralSecured,
        "collateral_is_released_where_it_secures": .collateralNotSecured,
        "loan_number_is_unique": .loanExists,
        "loan_overdue_multiple_is_within_the_law": .overdueMultipleTooHigh,
        "loan_late_interest_is_within_the_law": .lateInterestTooHigh,
        "related_party_key": .alreadyRelated,
        "dong_is_in_range": .capitalOutOfRange,
        "loan_facts_stay_in_range": .capitalOutOfRange,
        "act_is_reversed_once": .entryAlreadyReversed,
        "act_is_in_a_plausible_year": .dateBeforeTheBooks,
        "fund_is_founded_in_a_plausible_year": .dateBeforeTheBooks,
        "code_is_short": .codeTooLong,
        "words_are_not_blank": .textBlank,
        "words_are_not_endless": .textTooLong,
        "journal_line_is_in_an_open_period": .periodClosed,
        "act_is_in_an_open_period": .periodClosed,
        "money_in_hand_is_never_below_zero": .moneyBelowZero,
        "rule_has_two_names": .ruleApprovedByRecorder,
        "rule_is_for_open_periods": .ruleForClosedPeriod,
    ]
}
