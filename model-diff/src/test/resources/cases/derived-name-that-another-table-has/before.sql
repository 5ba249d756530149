create table a_b (
    id integer not null primary key,
    c integer references a_b (id),
    unique (c)
);
create index ix_a_b_c_id on a_b (c, id);
