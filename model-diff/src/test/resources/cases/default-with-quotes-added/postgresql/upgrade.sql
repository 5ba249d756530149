-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made users(nick varchar(40) default 'it''s a \ ''quoted'' \n')

alter table users alter column nick set default 'it''s a \ ''quoted'' \n';
