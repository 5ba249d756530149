-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users("table:engine")

alter table users engine = InnoDB;
