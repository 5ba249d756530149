create table seats (
    left_id integer not null,
    right_id bigint not null,
    name varchar(40),
    primary key (left_id, right_id)
);
