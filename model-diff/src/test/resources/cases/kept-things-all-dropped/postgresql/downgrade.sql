-- undo of after
-- orm:database postgresql

alter table users add column legacy varchar(10);

alter table users alter column age set default 18;

create table audit (
    what text
);

create index by_name on users (name);
