create table users (
    id integer primary key,
    age integer
);
create index ix_users_age on users (cast(age as integer) desc);
