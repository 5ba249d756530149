-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_facts)

create index ix_facts on users using gin (facts jsonb_path_ops);
