-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made notes(body text option `compressed` '', head varchar(200) not null default '' comment 'the title' option `compressed` '')

alter table notes
    modify column body text compressed,
    modify column head varchar(200) compressed not null default '' comment 'the title';
