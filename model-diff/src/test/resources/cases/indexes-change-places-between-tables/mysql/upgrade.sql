-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made posts(other)
-- orm:made tags(one)

alter table posts rename index one to other;

alter table tags rename index other to one;
