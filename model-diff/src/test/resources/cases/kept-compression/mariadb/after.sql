create table notes (
    id integer not null auto_increment primary key,
    body text comment 'what it says',
    spot point ref_system_id=4326 comment 'where'
);
