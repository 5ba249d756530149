-- undo of after
-- orm:database mysql

alter table tags rename index one to other;

alter table posts rename index other to one;
