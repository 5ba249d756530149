create table notes (id bigint not null primary key, body text not null);
