-- undo of after
-- orm:database mariadb

create table posts (
    id integer not null auto_increment,
    user_id integer,
    primary key (id)
);

-- orm:destructive drop-column members.nick
alter table members drop column nick;

alter table posts add constraint fk_posts_user_id foreign key (user_id) references members (id);

alter table members rename to users;
