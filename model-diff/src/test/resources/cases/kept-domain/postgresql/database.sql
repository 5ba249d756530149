create domain mail as varchar(80) check (value like '%@%');
alter table users add column email mail;
