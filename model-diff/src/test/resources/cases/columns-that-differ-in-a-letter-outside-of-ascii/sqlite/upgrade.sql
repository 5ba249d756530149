-- after
-- orm:revises none
-- orm:database sqlite

alter table users rename column "Ä" to x;
