-- undo of after
-- orm:database postgresql

alter table items add column net integer;

update items set net = 0;

alter table items alter column net set not null;

-- orm:destructive drop-column items.gross
alter table items drop column gross;

alter table items add column gross integer generated always as (net + 7) stored;
