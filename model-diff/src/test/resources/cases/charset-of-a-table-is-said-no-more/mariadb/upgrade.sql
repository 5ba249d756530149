-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users("table:collation")

alter table users
    collate = utf8mb4_general_ci,
    modify column name varchar(40) collate utf8mb4_general_ci not null;
