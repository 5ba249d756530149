insert into guest (id, name) values (7, 'ann');
do nextval(guest_seq);
do nextval(guest_seq);
