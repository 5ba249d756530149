-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users("table:collation" 'utf8mb4_bin')

alter table users
    collate = utf8mb4_bin,
    modify column name varchar(40) collate utf8mb4_bin not null;
