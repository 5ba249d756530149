insert into users (name, mood) values ('a', 'sad');
insert into days values (1, 'happy');
