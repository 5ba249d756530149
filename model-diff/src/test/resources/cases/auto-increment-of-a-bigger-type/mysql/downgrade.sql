-- undo of after
-- orm:database mysql

-- orm:destructive narrow-type posts.id
alter table posts modify column id smallint unsigned not null auto_increment;
