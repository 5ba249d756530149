-- undo of after
-- orm:database mariadb

alter table b rename to a_;

alter table a rename to b;

alter table a_ rename to a;
