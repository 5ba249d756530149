create index open_bills on bills (total) where not paid;
comment on index open_bills is 'to be collected';
alter table bills add constraint counted check (paid or total > 0);
alter table bills add state text generated always as (case when paid then 'paid' else 'open' end) stored;
create statistics settled (dependencies) on paid, total from bills;
