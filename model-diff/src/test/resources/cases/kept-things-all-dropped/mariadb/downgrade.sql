-- undo of after
-- orm:database mariadb

create table audit (
    what text
);

alter table users
    add column legacy varchar(10),
    alter column age set default 18,
    add index by_name (name);
