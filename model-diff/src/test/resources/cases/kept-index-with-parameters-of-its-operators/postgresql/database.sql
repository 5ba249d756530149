create index ix_brin on users using brin (age int4_minmax_multi_ops (values_per_range = 16));
create index ix_tree on users using gist (to_tsvector('english', name) tsvector_ops (siglen = 100)) with (fillfactor = 70);
