create table notes (id integer not null primary key, body text);
create table search_data (id integer not null primary key);
