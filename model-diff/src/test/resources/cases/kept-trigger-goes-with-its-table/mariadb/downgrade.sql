-- undo of after
-- orm:database mariadb

create table tags (
    id integer not null auto_increment,
    word varchar(20) not null,
    primary key (id)
);

create trigger tags_deleted after delete on tags for each row delete from posts where title = old.word;
