-- undo of after
-- orm:database postgresql

alter sequence visitor_seq rename to guest_seq;

alter table visitor rename to guest;
