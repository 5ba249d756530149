-- undo of after
-- orm:database postgresql

alter table people add constraint uq_a_b unique (a, b);

alter table people rename to users;
