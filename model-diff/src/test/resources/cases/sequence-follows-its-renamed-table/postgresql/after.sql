create table visitor (
    id bigint not null primary key,
    name varchar(40) not null
);
create sequence visitor_seq increment by 50;
