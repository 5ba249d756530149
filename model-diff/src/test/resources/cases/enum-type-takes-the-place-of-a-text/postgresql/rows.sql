insert into users (name, mood) values ('it''s', 'b');
insert into users (name, mood) values ('a\b', 'c');
insert into users (name, mood) values ('"', 'd');
