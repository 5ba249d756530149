create definer = 'report'@'%' view called as select u.name as called, users from users as u;
create algorithm = temptable view names as select name from users where name <> 'users' order by name;
create view short_names as select substr(names.name, 1, 3) as name, p.title from names join posts p;
create view others as select users.title as users from posts users join users people on people.id = users.author_id;
create view titles as select title from posts;
create trigger counted before insert on posts for each row set new.author_id = (select max(id) from users);
create trigger named before insert on posts for each row set new.title = upper(new.title);
create trigger shout before insert on users for each row set new.name = upper(new.name);
create procedure count_users() select count(*) from users;
