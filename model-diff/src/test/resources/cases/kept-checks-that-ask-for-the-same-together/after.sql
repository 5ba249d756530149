create table users (id integer not null primary key, age integer not null check (age >= 0 and age <= 150 and (state in ('NEW', 'OLD'))), state varchar(9));
