insert into guest (id, name) values (7, 'ann');
update guest_seq set next_val = 101;
