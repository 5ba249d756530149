insert into users values (1, 'a', x'00112233445566778899aabbccddeeff');
