-- undo of after
-- orm:database mysql

alter table items add column net integer;

update items set net = 0;

-- orm:destructive drop-column items.gross
alter table items
    modify column net integer not null,
    modify column gross integer generated always as (net + 7) stored;
