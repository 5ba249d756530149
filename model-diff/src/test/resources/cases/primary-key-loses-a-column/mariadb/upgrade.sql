-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made seats(left_id integer not null identity, PRIMARY)

alter table seats
    drop primary key,
    modify column left_id integer not null auto_increment,
    add primary key (left_id);
