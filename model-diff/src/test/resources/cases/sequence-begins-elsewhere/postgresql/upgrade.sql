-- after
-- orm:revises 1
-- orm:database postgresql

alter sequence numbers start with 1000;
