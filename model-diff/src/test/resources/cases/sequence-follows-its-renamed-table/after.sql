create table visitor (
    id bigint not null primary key,
    name varchar(40) not null
);
create table visitor_seq (
    next_val bigint
);
insert into visitor_seq (next_val) values (1);
