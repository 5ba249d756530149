-- undo of after
-- orm:database mariadb

alter table users
    collate = latin1_swedish_ci,
    modify column name varchar(40) collate latin1_swedish_ci not null;
