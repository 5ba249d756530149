insert into users (name, born) values ('a', '2026-01-02');
insert into users (name, born) values ('b', null);
