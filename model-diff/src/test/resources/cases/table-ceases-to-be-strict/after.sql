create table notes (id integer not null primary key, body text not null);
