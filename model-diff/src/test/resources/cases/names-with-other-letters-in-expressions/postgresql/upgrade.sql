-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made t(twice integer generated always as ("Ünï" + "it's") stored)

alter table t add column twice integer generated always as ("Ünï" + "it's") stored;
