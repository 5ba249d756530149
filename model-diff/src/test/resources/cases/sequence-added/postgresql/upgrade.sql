-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made numbers

create sequence numbers start with 1000 increment by 50;
