insert into users (name) values ('a');
insert into logs values ('2026-02-03', 'b');
