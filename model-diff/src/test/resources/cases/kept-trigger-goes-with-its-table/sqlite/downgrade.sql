-- undo of after
-- orm:database sqlite

create table tags (
    id integer not null,
    word varchar(20) not null,
    constraint pk_tags primary key (id)
);

CREATE TRIGGER tags_deleted after delete on tags begin delete from posts where title = old.word; end;
