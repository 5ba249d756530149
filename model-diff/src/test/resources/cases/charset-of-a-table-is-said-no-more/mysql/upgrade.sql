-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users("table:collation")

alter table users
    collate = utf8mb4_0900_ai_ci,
    modify column name varchar(40) collate utf8mb4_0900_ai_ci not null;
