-- undo of after
-- orm:database postgresql

-- orm:destructive drop-table order
drop table "order";
