insert into guest (id, name) values (7, 'ann');
select nextval('guest_seq');
select nextval('guest_seq');
