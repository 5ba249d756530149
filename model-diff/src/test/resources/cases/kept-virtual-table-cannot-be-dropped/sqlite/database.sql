create table notes (id integer not null primary key, body text);
create virtual table search using fts5(body, content = 'notes', content_rowid = 'id');
create virtual table boxes using rtree(id, low, high);
create virtual table apart using fts5(body, content = '');
create table apart_content (id integer not null primary key);
