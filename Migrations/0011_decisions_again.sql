-- Why: a decision is decided once more by the rules that stood when it was recorded. A lending rule that is put
-- down later with an earlier day judges decisions from then on, not those that nobody could have made by it.
-- Locks: adds a column with a constant default: brief, on one small table.

set local search_path = coopfund, pg_temp;

-- Rules that stand already have always been there.
alter table lending_rule add column recorded_at timestamptz not null default '-infinity';
alter table lending_rule alter column recorded_at set default clock_timestamp();

-- Of two columns one is null, and a comparison with null lets everything in.
alter table loan drop constraint if exists loan_period_is_above_zero;
alter table loan add constraint loan_period_is_above_zero check (coalesce(every_months, every_days) > 0) not valid;
