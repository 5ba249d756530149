create index by_loud on users ((lower(loud)));
