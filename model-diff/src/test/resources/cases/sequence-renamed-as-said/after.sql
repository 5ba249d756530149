create table guest (
    id bigint not null primary key,
    name varchar(40) not null
);
create table g_numbers (
    next_val bigint
);
insert into g_numbers (next_val) values (1);
create table r_numbers (
    next_val bigint
);
insert into r_numbers (next_val) values (1);
