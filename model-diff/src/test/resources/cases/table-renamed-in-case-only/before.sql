create table Floor (
    id integer not null primary key
);

create table room (
    id integer not null primary key,
    floor_id integer,
    constraint fk_room_floor_id foreign key (floor_id) references Floor (id)
);
