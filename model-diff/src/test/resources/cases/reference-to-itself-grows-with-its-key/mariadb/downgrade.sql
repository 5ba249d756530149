-- undo of after
-- orm:database mariadb

-- orm:destructive narrow-type parts.whole_id
-- orm:destructive narrow-type parts.id
alter table parts
    drop foreign key fk_parts_whole,
    modify column whole_id integer,
    modify column id integer not null auto_increment;

alter table parts add constraint fk_parts_whole foreign key (whole_id) references parts (id);
