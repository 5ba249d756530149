create table places (
    id integer not null auto_increment primary key,
    spot point ref_system_id=4326
);
