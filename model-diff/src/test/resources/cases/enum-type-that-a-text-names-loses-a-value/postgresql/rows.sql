insert into users (name, mood) values ('a', 'sad');
