-- after
-- orm:revises 1
-- orm:database postgresql

alter table visits drop constraint pk_visits;
