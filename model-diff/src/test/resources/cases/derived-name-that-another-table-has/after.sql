create table a_b (
    id integer not null primary key,
    c integer references a_b (id),
    unique (c)
);
create index ix_a_b_c_id on a_b (c, id);

create table a (
    id integer not null primary key,
    b integer,
    c integer,
    b_c integer references a (id),
    unique (b, c)
);
create index ix_a_b_c_id_2 on a (b, c, id);
