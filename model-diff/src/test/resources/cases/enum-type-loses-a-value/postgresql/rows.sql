insert into users (name, mood, moods) values ('a', 'sad', '{sad,happy}'), ('b', 'happy', null);
