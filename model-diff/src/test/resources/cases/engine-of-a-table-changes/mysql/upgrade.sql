-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users("table:engine" 'myisam')

alter table users engine = MyISAM;
