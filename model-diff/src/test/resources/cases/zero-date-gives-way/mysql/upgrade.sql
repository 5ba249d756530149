-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(age integer, born date not null default '1970-01-02')

alter table users
    add column age integer,
    alter column born set default '1970-01-02';
