-- Why: Reading the facts of one act, or the applications of one borrower, read all of them: taking in file after file
--      of payments became slower with each, and a limit of lending looked through every application.
-- Locks: Writes to loan_fact and application wait while the two indexes are built; seconds for a million rows.

set local search_path = coopfund, pg_temp;

create index loan_fact_by_act on loan_fact (fund_id, act_no);
create index application_by_borrower on application (fund_id, borrower_id);
