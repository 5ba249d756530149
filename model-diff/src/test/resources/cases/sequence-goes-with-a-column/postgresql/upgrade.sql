-- after
-- orm:revises 1
-- orm:database postgresql

alter sequence numbers owned by users.number;
