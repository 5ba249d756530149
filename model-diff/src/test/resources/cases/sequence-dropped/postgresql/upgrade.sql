-- after
-- orm:revises 1
-- orm:database postgresql

drop sequence numbers;
