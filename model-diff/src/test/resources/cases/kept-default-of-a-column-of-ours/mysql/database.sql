alter table users alter column age set default 18;
