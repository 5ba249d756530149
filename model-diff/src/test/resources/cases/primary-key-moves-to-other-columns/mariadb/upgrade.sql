-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made visits(PRIMARY)

alter table visits
    drop primary key,
    add primary key (page);
