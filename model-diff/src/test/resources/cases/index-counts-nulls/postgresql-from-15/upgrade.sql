-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(ix_nick)

drop index ix_nick;

create unique index ix_nick on users (nick) nulls not distinct;
