create table users (
    id integer not null auto_increment primary key,
    name varchar(40) not null
);
create table log (entry text);
create view names as select name from users;
create trigger users_logged after insert on users for each row insert into log values (new.name);
