create table users (
    id integer not null,
    name varchar(40) not null,
    nick varchar(10) not null,
    constraint pk_users primary key (id),
    constraint uq_users_name unique (name, nick)
);
create table notes (
    id integer not null primary key,
    user_id integer not null,
    constraint fk_notes_users foreign key (user_id) references users (id) on delete cascade,
    constraint ck_notes check (id >= 0)
);
