create index by_name on users (name);
update pg_index set indisvalid = false where indexrelid = 'by_name'::regclass;
