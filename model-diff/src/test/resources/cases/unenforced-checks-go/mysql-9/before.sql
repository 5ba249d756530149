create table users (
    id integer not null auto_increment primary key,
    age integer,
    constraint ck_users_age check (age > 0)
);
create table notes (
    id integer not null auto_increment primary key,
    age integer,
    constraint ck_notes_age check (age > 0)
);
