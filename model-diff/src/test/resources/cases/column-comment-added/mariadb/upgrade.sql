-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made users(nick varchar(10) comment 'as friends say, it''s')

alter table users modify column nick varchar(10) comment 'as friends say, it''s';
