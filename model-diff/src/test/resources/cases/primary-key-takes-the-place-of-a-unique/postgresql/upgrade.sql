-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made visits(pk_visits)

alter table visits drop constraint one_page;

alter table visits add constraint pk_visits primary key (page);
