insert into users (name, code) values ('a', x'a0eebc999c0b4ef8bb6d6bb9bd380a11'), ('b', null), ('c', x'a0eebc999c0b4ef8bb6d6bb9bd382020'), ('d', x'00000000000000000000000000000000');
