insert into person values (1, 'FEMALE'), (2, 'OTHER');
