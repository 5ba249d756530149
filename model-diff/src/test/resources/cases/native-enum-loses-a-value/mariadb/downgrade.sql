-- undo of after
-- orm:database mariadb

alter table users modify column state enum('NEW', 'OLD', 'GONE');
