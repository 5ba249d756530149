create table users (id integer not null primary key, "key" text, n integer);
create index ix_users_key on users ("key", n) where "key" is not null;
