-- undo of after
-- orm:database mariadb

create table tags (
    id integer not null auto_increment,
    word varchar(20) not null,
    primary key (id)
);

set @orm_sql_mode = @@sql_mode, sql_mode = 'IGNORE_SPACE,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION';

create trigger tags_deleted after delete on tags for each row delete from posts where title = old.word;

set sql_mode = @orm_sql_mode;
