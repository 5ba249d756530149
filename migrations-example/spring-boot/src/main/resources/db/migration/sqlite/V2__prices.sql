alter table article add column price integer;
