create table marks (tag_id integer, foreign key (tag_id) references tags (id));
