create table users (id integer not null primary key, price integer, e integer, check (price > e), unique (e));
