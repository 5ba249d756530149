create table users (
    id varchar(10) not null,
    name varchar(40) not null,
    constraint pk_users primary key (id),
    constraint uq_users unique (name)
);
create table notes (
    id integer not null primary key,
    user_id varchar(10) not null,
    user_name varchar(40) not null,
    constraint fk_notes_users foreign key (user_id) references users (id),
    constraint fk_notes_names foreign key (user_name) references users (name)
);
