-- after
-- orm:revises none
-- orm:database postgresql

drop sequence numbers;
