-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made t(twice integer generated always as (`ünï` + `it's`) stored)

alter table t add column twice integer generated always as (`Ünï` + `it's`) stored;
