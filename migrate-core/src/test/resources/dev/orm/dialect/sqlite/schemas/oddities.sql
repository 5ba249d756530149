create table "or""der" ([select] int, `from` text default "double", 'where' varchar (10) default unquoted);

create table commented (id integer primary key, -- the key
  /* a ); in a comment */ name text not null default 'a -- b', -- the name
  state text check (state in ('new)', 'it''s /* done */')) -- trailing
);

create table loose (a, b unsigned   big int(10), c "double precision" not null, d text not null constraint dangling);

create table without_commas (a int, b int, constraint one unique (a) constraint two unique (b) check (a > b));

create table conflicts (id integer primary key on conflict replace autoincrement, a int not null on conflict ignore
  unique on conflict fail, b int, constraint u unique (a, b) on conflict rollback, check (a > 0) on conflict ignore);

create table timed (at text default (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), d real default ((julianday('now') - 2440587.5) * 86400.0),
  r text default (lower(hex(randomblob(16)))), n int default ( - ( 5 ) ));

create table self (id integer primary key, parent references self on delete cascade, other int references self (id) match full deferrable);

create table strict_one (id int primary key, a any, b real not null) strict, without rowid;

create unique index "odd "" index" on "or""der" ([select] collate nocase desc, ("from" || 'x') desc) where "where" is not null;
