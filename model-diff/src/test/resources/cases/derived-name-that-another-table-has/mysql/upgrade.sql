-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made a, a(id integer not null identity, b integer, c integer, b_c integer, PRIMARY, uq_a_b_c_48ad43f3, fk_a_b_c_f2acb589, ix_a_b_c_id_2)

create table a (
    id integer not null auto_increment,
    b integer,
    c integer,
    b_c integer,
    primary key (id),
    constraint uq_a_b_c_48ad43f3 unique (b, c),
    constraint fk_a_b_c_f2acb589 foreign key (b_c) references a (id),
    index ix_a_b_c_id_2 (b, c, id)
);
