-- after
-- orm:revises 1
-- orm:database mariadb
-- orm:made parts(id bigint not null identity, whole_id bigint)

alter table parts
    drop foreign key fk_parts_whole,
    modify column id bigint not null auto_increment,
    modify column whole_id bigint;

alter table parts add constraint fk_parts_whole foreign key (whole_id) references parts (id);
