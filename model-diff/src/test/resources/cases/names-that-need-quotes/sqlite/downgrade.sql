-- undo of after
-- orm:database sqlite

-- orm:destructive drop-table order
drop table "order";
