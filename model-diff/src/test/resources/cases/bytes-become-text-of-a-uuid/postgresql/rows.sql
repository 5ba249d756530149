insert into users (name, code) values ('a', '\xa0eebc999c0b4ef8bb6d6bb9bd380a11');
insert into users (name, code) values ('b', null);
