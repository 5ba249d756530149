-- undo of after
-- orm:database postgresql

-- orm:destructive drop-table days
drop table days;

drop type mood;
