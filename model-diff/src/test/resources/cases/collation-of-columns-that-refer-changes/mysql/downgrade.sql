-- undo of after
-- orm:database mysql

alter table notes drop foreign key fk_notes_users;

alter table users modify column name varchar(40) not null;

alter table notes
    modify column user_name varchar(40) not null,
    add constraint fk_notes_users foreign key (user_name) references users (name);
