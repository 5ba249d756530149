-- after
-- orm:revises none
-- orm:database postgresql

alter sequence users_id_seq increment by 50;
