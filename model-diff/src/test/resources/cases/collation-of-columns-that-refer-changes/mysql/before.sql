create table users (
    name varchar(40) not null primary key
);
create table notes (
    id integer not null auto_increment primary key,
    user_name varchar(40) not null,
    constraint fk_notes_users foreign key (user_name) references users (name)
);
