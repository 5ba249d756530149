-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type users.state
-- orm:destructive narrow-type users.name
-- orm:destructive narrow-type users.code
alter table users
    modify column state varchar(20) not null default 'new' invisible,
    modify column name varchar(40) collate latin1_german1_ci not null default 'x' comment 'who',
    modify column code integer(10) unsigned zerofill not null default '0000000007' comment 'it''s a code';
