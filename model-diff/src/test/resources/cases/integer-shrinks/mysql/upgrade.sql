-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made users(visits smallint)

-- orm:destructive narrow-type users.visits
alter table users modify column visits smallint;
