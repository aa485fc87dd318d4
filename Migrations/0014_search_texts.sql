-- Why: a borrower whose code was taken got a number in brackets when identifiers were put into their form; what a
--      search compares did not follow, so that the code that stands there now was not found by it.
-- Locks: none to speak of: the versions of those few borrowers are written anew.

set local search_path = coopfund, pg_temp;

alter table borrower_version disable trigger rows_are_kept;
-- It holds for what comes; names of before stay as they were written.
alter table borrower_version drop constraint borrower_names_are_in_their_form;
update borrower_version v
set search_text = btrim(
    left(v.search_text, char_length(b.form)) || b.added || ' ' || btrim(substr(v.search_text, char_length(b.form) + 1)))
from (
    select fund_id, act_no as borrower_id, identifier_form(written) as form,
           lower(substr(kept_as::text, char_length(identifier_form(written)) + 1)) as added
    from identifier_before
    where kind = 'borrower' and kept_as::text <> identifier_form(written)
) b
where v.fund_id = b.fund_id and v.borrower_id = b.borrower_id;
alter table borrower_version enable always trigger rows_are_kept;
alter table borrower_version add constraint borrower_names_are_in_their_form check (
    name = identifier_form(name) and sector = identifier_form(sector) and commune = identifier_form(commune)
    and legacy_district = identifier_form(legacy_district)) not valid;
