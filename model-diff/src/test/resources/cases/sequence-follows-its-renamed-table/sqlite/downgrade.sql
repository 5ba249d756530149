-- undo of after
-- orm:database sqlite

alter table visitor_seq rename to guest_seq;

alter table visitor rename to guest;
