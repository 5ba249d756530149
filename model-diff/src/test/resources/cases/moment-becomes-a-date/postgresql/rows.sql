insert into users (name, born) values ('a', '2026-01-02 23:30:00+00');
insert into users (name, born) values ('b', null);
