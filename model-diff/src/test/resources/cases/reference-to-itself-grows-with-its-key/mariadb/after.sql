create table parts (
    id bigint not null auto_increment primary key,
    whole_id bigint,
    constraint fk_parts_whole foreign key (whole_id) references parts (id)
);
