create view called as select u.name as called from users u;
create view titles as select title from posts;
create trigger counted before insert on posts for each row set new.author_id = (select max(id) from users);
create trigger shout before insert on users for each row set new.name = upper(new.name);
