-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users("table:engine")

alter table users engine = InnoDB;
