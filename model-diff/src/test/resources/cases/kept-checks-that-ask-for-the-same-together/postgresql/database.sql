alter table users add constraint low check (age >= 0);
alter table users add constraint high check (age <= 150 and state in ('OLD', 'NEW'));
