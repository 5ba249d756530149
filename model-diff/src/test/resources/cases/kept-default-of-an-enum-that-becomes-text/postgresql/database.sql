create type state as enum ('planned', 'moving');
create table users (id integer not null primary key, state state default 'planned');
