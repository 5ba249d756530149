create table users (id integer not null primary key, prix$ integer, é integer, check (prix$ > é));
