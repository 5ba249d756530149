create trigger tags_deleted after delete on tags begin delete from posts where title = old.word; end;
