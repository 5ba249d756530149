-- undo of after
-- orm:database mysql

create table notes (
    id integer not null auto_increment,
    age integer,
    primary key (id),
    constraint ck_notes_age check (age > 0) not enforced
);

alter table users add constraint ck_users_age check (age > 0) not enforced;
