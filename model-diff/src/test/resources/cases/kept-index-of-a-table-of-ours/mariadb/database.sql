create index by_name on users (name);
