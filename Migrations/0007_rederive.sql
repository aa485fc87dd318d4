-- Why: a decision is decided once more by the rules that stood when it was recorded. A lending rule that is put
-- down later with an earlier day judges decisions from then on, not those that nobody could have made by it.
-- Locks: adds a column with a constant default: brief, on one small table.

set local search_path = coopfund, pg_temp;

-- Rules that stand already have always been there.
alter table lending_rule add column recorded_at timestamptz not null default '-infinity';
alter table lending_rule alter column recorded_at set default clock_timestamp();
