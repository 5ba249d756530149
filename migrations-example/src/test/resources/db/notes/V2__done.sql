alter table notes add column done boolean default false;
