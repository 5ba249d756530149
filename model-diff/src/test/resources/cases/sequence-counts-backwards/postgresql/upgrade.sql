-- after
-- orm:revises 1
-- orm:database postgresql

alter sequence numbers increment by -1;
