-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made visits(PRIMARY)

alter table visits add primary key (user_id, day);
