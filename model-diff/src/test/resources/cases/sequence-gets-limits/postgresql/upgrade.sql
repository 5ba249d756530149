-- after
-- orm:revises 1
-- orm:database postgresql

alter sequence numbers start with -5 minvalue -5 maxvalue 99 cache 5 cycle;
