-- after
-- orm:revises 1
-- orm:database mysql
-- orm:made notes(user_name varchar(40) not null collate latin1_bin)
-- orm:made users(name varchar(40) not null collate latin1_bin)

alter table notes
    drop foreign key fk_notes_users,
    modify column user_name varchar(40) collate latin1_bin not null;

alter table users modify column name varchar(40) collate latin1_bin not null;

alter table notes add constraint fk_notes_users foreign key (user_name) references users (name);
