-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(code bigint(20) not null, name varchar(80) not null, state varchar(30) not null)

alter table users
    modify column code bigint unsigned zerofill not null default '0000000007' comment 'it''s a code',
    modify column name varchar(80) collate latin1_german1_ci not null default 'x' comment 'who',
    modify column state varchar(30) not null default 'new';
