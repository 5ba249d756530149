insert into users (name, code) values ('a', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'), ('b', null), ('c', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd382020'), ('d', '00000000-0000-0000-0000-000000000000');
