insert into person values (1, 'FEMALE');
