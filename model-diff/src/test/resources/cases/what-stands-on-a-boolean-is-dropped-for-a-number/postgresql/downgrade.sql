-- undo of after
-- orm:database postgresql

alter table bills alter column paid drop default;

-- orm:destructive narrow-type bills.paid
alter table bills alter column paid set data type boolean using paid <> 0;

alter table bills alter column paid set default false;

alter table bills add column state text generated always as (
CASE
    WHEN paid THEN 'paid'::text
    ELSE 'open'::text
END) stored;

alter table bills add constraint counted check (paid OR (total > 0));

create index open_bills on bills (total) where NOT paid;

comment on index open_bills is 'to be collected';
