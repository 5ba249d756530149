create table parts (
    id integer not null auto_increment primary key,
    whole_id integer,
    constraint fk_parts_whole foreign key (whole_id) references parts (id)
);
