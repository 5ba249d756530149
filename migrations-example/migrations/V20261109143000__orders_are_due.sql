-- orders are due
-- orm:revises 20261102090000
-- orm:database sqlite
-- orm:made order(due_on date)

alter table "order" add column due_on date;
