create table marks (tag_id integer references tags (id));
