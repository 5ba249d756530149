alter index ix_name set (fillfactor = 70, deduplicate_items = off);
comment on index ix_name is 'for the list';
alter table users cluster on ix_name;
alter index ix_lower alter column 1 set statistics 500;
alter table users replica identity using index ix_both;
