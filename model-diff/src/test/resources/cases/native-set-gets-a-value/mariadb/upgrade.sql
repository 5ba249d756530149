-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(roles set('READER','WRITER','OWNER'))

alter table users modify column roles set('READER','WRITER','OWNER');
