alter table users row_format = compressed, add index ix_name (name) key_block_size = 4;
