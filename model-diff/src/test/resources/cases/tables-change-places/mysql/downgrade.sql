-- undo of after
-- orm:database mysql

alter table b rename to a_;

alter table a rename to b;

alter table a_ rename to a;
