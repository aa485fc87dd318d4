-- Why: a mark that nobody sees made a second record of the same code, number or key, and a second voucher of
-- the same voucher. Identifiers are kept in one form, that of `Identifier` in FundCore, and compared by it.
-- Identifiers of funds, borrowers, applications and contracts that stand in another form are put into it; where
-- that one is taken, the entry's number follows in brackets, so that each can be told from the other and typed.
-- What stood there is kept in identifier_before. Vouchers, names and keys stay as they are written: they are
-- compared by their form, and only new ones must be in it.
-- Locks: act and money_movement against writing while their indexes are built: about ten seconds for a million
-- acts with vouchers. Rewrites no table.

set local search_path = coopfund, pg_temp;

-- Composed, without marks that nobody sees, with one space for blanks of every kind and none around the text,
-- full-width forms as the plain ones. The letters stand here one by one: what a locale or a later Unicode says of
-- them must not change the form of what is kept.
create function identifier_form(value text) returns text language sql immutable parallel safe
return case
    -- Nearly every text is Latin and in its form.
    when value collate "C" ~ '^[!-~À-ɏḀ-ỿ]+( [!-~À-ɏḀ-ỿ]+)*$' then value
    else normalize(
        translate(
            btrim(regexp_replace(
                regexp_replace(value collate "C", '[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890-\u0891\u08E2\u115F-\u1160\u17B4-\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]+', '', 'g'),
                '[\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028-\u2029\u202F\u205F\u2800\u3000]+', ' ', 'g')),
            '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～',
            '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'),
        nfc)
end;

-- The small letter of each that has no accent to take off; older Vietnamese fonts wrote Đ as the Icelandic Ð.
create function small_letters(value text) returns text language sql immutable parallel safe
return case
    when value collate "C" ~ '[ÆØÞƉĦŊŒŁΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏ]'
    then translate(
        replace(replace(replace(lower(value collate "C"), 'Đ', 'đ'), 'Ð', 'đ'), 'ð', 'đ'),
        'ÆØÞƉĦŊŒŁΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏ',
        'æøþđħŋœłαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџ')
    else replace(replace(replace(lower(value collate "C"), 'Đ', 'đ'), 'Ð', 'đ'), 'ð', 'đ')
end;

-- The same without regard to letter case, which is taken off the letter under its accents.
create function caseless_form(value text) returns text language sql immutable parallel safe
return case
    when value collate "C" ~ '^[!-~]+( [!-~]+)*$' then lower(value collate "C")
    else normalize(small_letters(normalize(identifier_form(value), nfd)), nfc)
end;

-- The same without blanks either: `pt 11`, `PT11` and `PT 11` are one voucher.
create function voucher_form(value text) returns text language sql immutable parallel safe
return case
    when value collate "C" ~ '^[!-~]+( [!-~]+)*$' then replace(lower(value collate "C"), ' ', '')
    else normalize(replace(normalize(caseless_form(value), nfd), ' ', ''), nfc)
end;

-- What an identifier was before it was put into its form.
create table identifier_before (
    fund_id integer not null,
    kind text not null,
    -- The act that brought it in; 0 for a fund.
    act_no bigint not null,
    written text not null,
    kept_as words not null,
    constraint identifier_before_key primary key (fund_id, kind, act_no),
    constraint identifier_before_belongs_to_a_fund foreign key (fund_id) references fund,
    constraint identifier_before_kind_is_known check (kind in ('fund', 'borrower', 'application', 'loan'))
);

create function put_into_form(kind text, name text) returns void language plpgsql set search_path = coopfund, pg_temp as $$
declare
    spelling record;
    form text;
    free text;
    tries integer;
    taken boolean;
    -- A fund is known by its code in the whole database, the others within their fund.
    act text := case kind when 'fund' then 'fund_id' else 'act_no' end;
begin
    for spelling in execute format(
        'select fund_id, %2$I::bigint as act_no, %3$I::text as written from %1$I
         where %3$I <> identifier_form(%3$I) order by fund_id, act_no', kind, act, name)
    loop
        form := identifier_form(spelling.written);
        free := form;
        tries := 0;
        loop
            execute format(
                'select exists (select from %1$I where %2$I = $1 and ($2 or fund_id = $3))', kind, name)
                into taken using free, kind = 'fund', spelling.fund_id;
            exit when free <> '' and not taken;
            tries := tries + 1;
            free := btrim(format(
                '%s [%s]', rtrim(left(form, 1900)), concat_ws('.', spelling.act_no, nullif(tries, 1))));
        end loop;
        execute format('update %1$I set %2$I = $1 where fund_id = $2 and %3$I = $3', kind, name, act)
            using free, spelling.fund_id, spelling.act_no;
        insert into identifier_before (fund_id, kind, act_no, written, kept_as)
        values (
            spelling.fund_id, kind, case kind when 'fund' then 0 else spelling.act_no end, spelling.written, free);
    end loop;
end $$;
alter table borrower disable trigger rows_are_kept;
alter table application disable trigger rows_are_kept;
alter table loan disable trigger rows_are_kept;
select put_into_form(kind, name) from (values
    ('fund', 'code'), ('borrower', 'code'), ('application', 'number'), ('loan', 'number')
) as identifier (kind, name);
alter table borrower enable always trigger rows_are_kept;
alter table application enable always trigger rows_are_kept;
alter table loan enable always trigger rows_are_kept;
drop function put_into_form;
select make_append_only('identifier_before');

-- What a search compares holds the code too.
alter table borrower_version disable trigger rows_are_kept;
update borrower_version set search_text = identifier_form(search_text)
where search_text <> identifier_form(search_text);
alter table borrower_version enable always trigger rows_are_kept;

-- With them, unique means unique to the eye.
alter table fund add constraint fund_code_is_in_its_form check (code = identifier_form(code));
alter table borrower add constraint borrower_code_is_in_its_form check (code = identifier_form(code));
alter table application add constraint application_number_is_in_its_form check (number = identifier_form(number));
alter table loan add constraint loan_number_is_in_its_form check (number = identifier_form(number));

-- What is written already stays as it is.
alter table fund add constraint fund_names_are_in_their_form
    check (name = identifier_form(name) and province = identifier_form(province)) not valid;
alter table borrower_version add constraint borrower_names_are_in_their_form check (
    name = identifier_form(name) and sector = identifier_form(sector) and commune = identifier_form(commune)
    and legacy_district = identifier_form(legacy_district)) not valid;
alter table act add constraint act_voucher_is_in_its_form check (voucher = identifier_form(voucher)) not valid;
-- The name of a login is the server's.
alter table act add constraint act_actor_is_in_their_form
    check (acted_by = identifier_form(acted_by) or acted_by = login) not valid;
alter table money_movement add constraint counterparty_is_in_its_form
    check (counterparty = identifier_form(counterparty)) not valid;
alter table operation_key add constraint operation_key_is_in_its_form check (key = identifier_form(key)) not valid;

create index act_by_voucher on act (fund_id, voucher_form(voucher)) where voucher is not null;
create index money_movement_by_amount on money_movement (fund_id, amount_dong);
-- Keys of before may stand in another form, and go on answering.
create index operation_key_by_form on operation_key (fund_id, identifier_form(key));

-- One person under two spellings is one person.
create or replace function appraiser_does_not_approve() returns trigger language plpgsql set search_path = coopfund, pg_temp as $$
begin
    if new.step = 'approved' and (
        select caseless_form(s.acted_by) = caseless_form(new.acted_by) from application_step s
        where s.fund_id = new.fund_id and s.application_id = new.application_id and s.step = 'appraised'
        order by s.act_no desc limit 1
    ) then
        raise exception 'whoever appraises does not approve'
            using errcode = 'check_violation', constraint = 'appraiser_does_not_approve', table = 'application_step';
    end if;
    return new;
end $$;
