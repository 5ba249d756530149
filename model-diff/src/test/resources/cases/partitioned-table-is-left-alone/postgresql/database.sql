create table users (
    id integer not null,
    name varchar(40) not null,
    day date not null,
    primary key (id, day)
) partition by range (day);
create table users_2026 partition of users for values from ('2026-01-01') to ('2027-01-01');
