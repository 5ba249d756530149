insert into users values (1, 'a', '2026-02-03');
