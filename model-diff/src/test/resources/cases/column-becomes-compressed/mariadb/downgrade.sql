-- undo of after
-- orm:database mariadb

alter table notes
    modify column head varchar(200) not null comment 'the title',
    modify column body text;
