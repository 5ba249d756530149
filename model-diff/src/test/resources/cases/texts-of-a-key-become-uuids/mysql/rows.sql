insert into users values ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', null), ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd382020', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
insert into posts values (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd382020', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12'), (2, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd382020', null);
