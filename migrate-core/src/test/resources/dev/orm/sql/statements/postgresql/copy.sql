copy t from stdin; -- the rest of the line is no data
1	it's
2	a;b
\.
COPY "T" (a) FROM STDIN WITH (FORMAT csv);
\.
-- why
copy s.t from stdin csv;
(
\.

copy t to stdout;
