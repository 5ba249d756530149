create table users (
    name varchar(40) character set latin1 collate latin1_bin not null primary key
);
create table notes (
    id integer not null auto_increment primary key,
    user_name varchar(40) character set latin1 collate latin1_bin not null,
    constraint fk_notes_users foreign key (user_name) references users (name)
);
