-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_born)

create index ix_born on users using brin (born) with (pages_per_range=32);
