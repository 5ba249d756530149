-- undo of after
-- orm:database mysql

alter table users modify column state enum('NEW', 'OLD', 'GONE');
