update pg_index set indisvalid = false where indexrelid = 'by_name'::regclass;
