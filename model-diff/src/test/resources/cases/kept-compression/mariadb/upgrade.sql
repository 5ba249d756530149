-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made notes(body text comment 'what it says', spot point comment 'where')

alter table notes
    modify column body text compressed comment 'what it says',
    modify column spot point ref_system_id=4326 comment 'where';
