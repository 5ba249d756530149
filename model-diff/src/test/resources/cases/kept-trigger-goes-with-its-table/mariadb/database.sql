create trigger tags_deleted after delete on tags for each row delete from posts where title = old.word;
