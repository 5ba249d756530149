-- What a person writes on SQLite: a column, check or index a line, as a columnDefinition, @CheckConstraint or @Index
-- would hold it.

create table types_by_name (
    id bigint not null,
    c1 integer,
    c2 integer not null,
    c3 int,
    c4 int not null,
    c5 INTEGER,
    c6 INTEGER not null,
    c7 Int,
    c8 Int not null,
    c9 tinyint,
    c10 tinyint not null,
    c11 smallint,
    c12 smallint not null,
    c13 mediumint,
    c14 mediumint not null,
    c15 bigint,
    c16 bigint not null,
    c17 BIGINT,
    c18 BIGINT not null,
    c19 unsigned big int,
    c20 unsigned big int not null,
    c21 int2,
    c22 int2 not null,
    c23 int4,
    c24 int4 not null,
    c25 int8,
    c26 int8 not null,
    c27 int(11),
    c28 int(11) not null,
    c29 integer(5),
    c30 integer(5) not null,
    c31 bigint(20),
    c32 bigint(20) not null,
    c33 boolean,
    c34 boolean not null,
    c35 BOOLEAN,
    c36 BOOLEAN not null,
    c37 bool,
    c38 bool not null,
    c39 bit,
    c40 bit not null,
    c41 floating point,
    c42 floating point not null,
    c43 point,
    c44 point not null,
    c45 pint,
    c46 pint not null,
    c47 real,
    c48 real not null,
    c49 REAL,
    c50 REAL not null,
    c51 double,
    c52 double not null,
    c53 double precision,
    c54 double precision not null,
    c55 DOUBLE PRECISION,
    c56 DOUBLE PRECISION not null,
    c57 float,
    c58 float not null,
    c59 float(24),
    c60 float(24) not null,
    c61 float(53),
    c62 float(53) not null,
    c63 double(10,2),
    c64 double(10,2) not null,
    c65 numeric,
    c66 numeric not null,
    c67 NUMERIC,
    c68 NUMERIC not null,
    c69 numeric(5),
    c70 numeric(5) not null,
    c71 numeric(10,2),
    c72 numeric(10,2) not null,
    c73 numeric(38,2),
    c74 numeric(38,2) not null,
    c75 numeric(38,0),
    c76 numeric(38,0) not null,
    c77 decimal,
    c78 decimal not null,
    c79 decimal(10,5),
    c80 decimal(10,5) not null,
    c81 DECIMAL(10, 5),
    c82 DECIMAL(10, 5) not null,
    c83 dec(5),
    c84 dec(5) not null,
    c85 number,
    c86 number not null,
    c87 number(10),
    c88 number(10) not null,
    c89 money,
    c90 money not null,
    c91 char,
    c92 char not null,
    c93 char(1),
    c94 char(1) not null,
    c95 char(20),
    c96 char(20) not null,
    c97 CHAR(20),
    c98 CHAR(20) not null,
    c99 character(20),
    c100 character(20) not null,
    c101 nchar(55),
    c102 nchar(55) not null,
    c103 native character(70),
    c104 native character(70) not null,
    c105 varchar,
    c106 varchar not null,
    c107 varchar(255),
    c108 varchar(255) not null,
    c109 VARCHAR(255),
    c110 VARCHAR(255) not null,
    c111 varchar(40),
    c112 varchar(40) not null,
    c113 varying character(255),
    c114 varying character(255) not null,
    c115 character varying(12),
    c116 character varying(12) not null,
    c117 nvarchar(100),
    c118 nvarchar(100) not null,
    c119 text,
    c120 text not null,
    c121 TEXT,
    c122 TEXT not null,
    c123 text(100),
    primary key (id)
);

create table more_types_by_name (
    id bigint not null,
    c124 text(100) not null,
    c125 tinytext,
    c126 tinytext not null,
    c127 longtext,
    c128 longtext not null,
    c129 clob,
    c130 clob not null,
    c131 CLOB,
    c132 CLOB not null,
    c133 string,
    c134 string not null,
    c135 citext,
    c136 citext not null,
    c137 blob,
    c138 blob not null,
    c139 BLOB,
    c140 BLOB not null,
    c141 blob(16),
    c142 blob(16) not null,
    c143 binary(16),
    c144 binary(16) not null,
    c145 varbinary(20),
    c146 varbinary(20) not null,
    c147 bytea,
    c148 bytea not null,
    c149 none,
    c150 none not null,
    c151 date,
    c152 date not null,
    c153 DATE,
    c154 DATE not null,
    c155 datetime,
    c156 datetime not null,
    c157 time,
    c158 time not null,
    c159 time(0),
    c160 time(0) not null,
    c161 time(3),
    c162 time(3) not null,
    c163 timestamp,
    c164 timestamp not null,
    c165 timestamp(6),
    c166 timestamp(6) not null,
    c167 timestamp with time zone,
    c168 timestamp with time zone not null,
    c169 timestamptz,
    c170 timestamptz not null,
    c171 interval,
    c172 interval not null,
    c173 year,
    c174 year not null,
    c175 uuid,
    c176 uuid not null,
    c177 UUID,
    c178 UUID not null,
    c179 guid,
    c180 guid not null,
    c181 json,
    c182 json not null,
    c183 jsonb,
    c184 jsonb not null,
    c185 inet,
    c186 inet not null,
    c187 unsigned integer,
    c188 unsigned integer not null,
    c189 signed,
    c190 signed not null,
    c191 int unsigned,
    c192 int unsigned not null,
    c193 long,
    c194 long not null,
    c195 longvarchar,
    c196 longvarchar not null,
    c197 ntext,
    c198 ntext not null,
    c199 smalldatetime,
    c200 smalldatetime not null,
    c201 image,
    c202 image not null,
    c203 bigserial,
    c204 bigserial not null,
    c205 serial,
    c206 serial not null,
    c207 hstore,
    c208 hstore not null,
    c209 tsvector,
    c210 tsvector not null,
    c211 macaddr,
    c212 macaddr not null,
    c213 cidr,
    c214 cidr not null,
    c215 xml(5),
    c216 xml(5) not null,
    c217 byte,
    c218 byte not null,
    c219 short,
    c220 short not null,
    c221 int128,
    c222 int128 not null,
    c223 int1,
    c224 int1 not null,
    c225 hugeint,
    c226 hugeint not null,
    c227 ubigint,
    c228 ubigint not null,
    c229 timestamp without time zone,
    c230 timestamp without time zone not null,
    c231 date(3),
    c232 date(3) not null,
    c233 raw(16),
    c234 raw(16) not null,
    c235 number(10,2),
    c236 number(10,2) not null,
    c237 binary_double,
    c238 binary_double not null,
    c239 "odd type",
    c240 "odd type" not null,
    c241 any,
    c242 any not null,
    c243 geometry,
    c244 geometry not null,
    c245 xml,
    c246 xml not null,
    primary key (id)
);

create table defaults (
    id bigint not null,
    d1 integer default 0,
    d2 integer not null default 0,
    d3 integer default -1,
    d4 integer not null default -1,
    d5 integer default +7,
    d6 integer not null default +7,
    d7 integer default '12',
    d8 integer not null default '12',
    d9 integer default (1 + 1),
    d10 integer not null default (1 + 1),
    d11 integer default (1+1),
    d12 integer not null default (1+1),
    d13 integer default ((1 + 1) * 2),
    d14 integer not null default ((1 + 1) * 2),
    d15 integer default 9223372036854775807,
    d16 integer not null default 9223372036854775807,
    d17 integer default -9223372036854775808,
    d18 integer not null default -9223372036854775808,
    d19 integer default 0x1F,
    d20 integer not null default 0x1F,
    d21 integer default 1e3,
    d22 integer not null default 1e3,
    d23 integer default null,
    d24 integer default (null),
    d25 integer default (-5),
    d26 integer not null default (-5),
    d27 integer default true,
    d28 integer not null default true,
    d29 integer default false,
    d30 integer not null default false,
    d31 integer default TRUE,
    d32 integer not null default TRUE,
    d33 integer default (abs(-3)),
    d34 integer not null default (abs(-3)),
    d35 integer default (case when 1 then 2 else 3 end),
    d36 integer not null default (case when 1 then 2 else 3 end),
    d37 integer default (length('abc')),
    d38 integer not null default (length('abc')),
    d39 integer default (1 = 1),
    d40 integer not null default (1 = 1),
    d41 integer default (not 1),
    d42 integer not null default (not 1),
    d43 varchar(40) default 'x',
    d44 varchar(40) not null default 'x',
    d45 varchar(40) default 'it''s',
    d46 varchar(40) not null default 'it''s',
    d47 varchar(40) default '',
    d48 varchar(40) not null default '',
    d49 varchar(40) default (''),
    d50 varchar(40) not null default (''),
    d51 varchar(40) default ('x'),
    d52 varchar(40) not null default ('x'),
    d53 varchar(40) default 'a\b',
    d54 varchar(40) not null default 'a\b',
    d55 varchar(40) default 'CURRENT_TIMESTAMP',
    d56 varchar(40) not null default 'CURRENT_TIMESTAMP',
    d57 varchar(40) default current_timestamp,
    d58 varchar(40) not null default current_timestamp,
    d59 varchar(40) default CURRENT_TIMESTAMP,
    d60 varchar(40) not null default CURRENT_TIMESTAMP,
    d61 varchar(40) default 'null',
    d62 varchar(40) not null default 'null',
    d63 varchar(40) default null,
    d64 varchar(40) default 5,
    d65 varchar(40) not null default 5,
    d66 varchar(40) default -5,
    d67 varchar(40) not null default -5,
    d68 varchar(40) default (upper('x')),
    d69 varchar(40) not null default (upper('x')),
    d70 varchar(40) default ('a' || 'b'),
    d71 varchar(40) not null default ('a' || 'b'),
    d72 varchar(40) default 'a; -- b',
    d73 varchar(40) not null default 'a; -- b',
    d74 varchar(40) default '/*',
    d75 varchar(40) not null default '/*',
    d76 varchar(40) default (lower('X') || 'y'),
    d77 varchar(40) not null default (lower('X') || 'y'),
    d78 varchar(40) default ('it''s'),
    d79 varchar(40) not null default ('it''s'),
    d80 varchar(40) default '1',
    d81 varchar(40) not null default '1',
    d82 varchar(40) default 'ä日',
    d83 varchar(40) not null default 'ä日',
    d84 varchar(40) default (replace('a', 'a', 'b')),
    d85 varchar(40) not null default (replace('a', 'a', 'b')),
    d86 varchar(40) default '%',
    d87 varchar(40) not null default '%',
    d88 varchar(40) default '{}',
    d89 varchar(40) not null default '{}',
    d90 varchar(40) default (hex('a')),
    d91 varchar(40) not null default (hex('a')),
    d92 varchar(40) default (coalesce(null, 'x')),
    d93 varchar(40) not null default (coalesce(null, 'x')),
    d94 varchar(40) default 'two  blanks',
    d95 varchar(40) not null default 'two  blanks',
    d96 text default 'x',
    d97 text not null default 'x',
    d98 text default current_date,
    d99 text not null default current_date,
    d100 text default current_time,
    d101 text not null default current_time,
    d102 text default CURRENT_DATE,
    d103 text not null default CURRENT_DATE,
    d104 text default (date('now')),
    d105 text not null default (date('now')),
    d106 text default (datetime('now', '+1 day')),
    d107 text not null default (datetime('now', '+1 day')),
    d108 text default (strftime('%Y', 'now')),
    d109 text not null default (strftime('%Y', 'now')),
    d110 text default '[]',
    d111 text not null default '[]',
    d112 text default (json_array()),
    d113 text not null default (json_array()),
    d114 text default (typeof(1)),
    d115 text not null default (typeof(1)),
    d116 real default 1.5,
    d117 real not null default 1.5,
    d118 real default 1.50,
    d119 real not null default 1.50,
    d120 real default -0.5,
    d121 real not null default -0.5,
    d122 real default .5,
    d123 real not null default .5,
    d124 real default 5.,
    d125 real not null default 5.,
    d126 real default 1e2,
    d127 real not null default 1e2,
    d128 real default 1E-3,
    d129 real not null default 1E-3,
    d130 real default (1.0 / 3),
    d131 real not null default (1.0 / 3),
    d132 real default 0,
    d133 real not null default 0,
    d134 real default '2.5',
    d135 real not null default '2.5',
    d136 real default (random()),
    d137 real not null default (random()),
    d138 real default +1.5,
    d139 real not null default +1.5,
    d140 numeric(10,2) default 1.5,
    d141 numeric(10,2) not null default 1.5,
    d142 numeric(10,2) default 1.50,
    d143 numeric(10,2) not null default 1.50,
    d144 numeric(10,2) default 0,
    d145 numeric(10,2) not null default 0,
    d146 numeric(10,2) default '-0.5',
    d147 numeric(10,2) not null default '-0.5',
    d148 numeric(10,2) default 1e2,
    d149 numeric(10,2) not null default 1e2,
    d150 numeric(10,2) default (round(1.555, 2)),
    d151 numeric(10,2) not null default (round(1.555, 2)),
    d152 numeric(10,2) default 100,
    d153 numeric(10,2) not null default 100,
    d154 boolean default true,
    d155 boolean not null default true,
    d156 boolean default false,
    d157 boolean not null default false,
    d158 boolean default TRUE,
    d159 boolean not null default TRUE,
    d160 boolean default False,
    d161 boolean not null default False,
    d162 boolean default 1,
    d163 boolean not null default 1,
    d164 boolean default 0,
    d165 boolean not null default 0,
    d166 boolean default (1),
    d167 boolean not null default (1),
    d168 boolean default 'true',
    d169 boolean not null default 'true',
    d170 boolean default null,
    d171 date default '2020-01-02',
    d172 date not null default '2020-01-02',
    d173 date default current_date,
    d174 date not null default current_date,
    d175 date default (date('now')),
    d176 date not null default (date('now')),
    d177 date default (current_date),
    d178 date not null default (current_date),
    d179 date default null,
    d180 timestamp default current_timestamp,
    d181 timestamp not null default current_timestamp,
    d182 timestamp default CURRENT_TIMESTAMP,
    d183 timestamp not null default CURRENT_TIMESTAMP,
    d184 timestamp default '2020-01-02 03:04:05',
    d185 timestamp not null default '2020-01-02 03:04:05',
    d186 timestamp default (current_timestamp),
    d187 timestamp not null default (current_timestamp),
    d188 timestamp default (datetime('now')),
    d189 timestamp not null default (datetime('now')),
    d190 timestamp default (strftime('%s', 'now')),
    d191 timestamp not null default (strftime('%s', 'now')),
    d192 timestamp default 0,
    d193 timestamp not null default 0,
    d194 blob default x'01ab',
    d195 blob not null default x'01ab',
    d196 blob default X'01AB',
    d197 blob not null default X'01AB',
    d198 blob default x'',
    d199 blob not null default x'',
    d200 blob default (zeroblob(4)),
    d201 blob not null default (zeroblob(4)),
    d202 blob default null,
    d203 blob default 'abc',
    d204 blob not null default 'abc',
    primary key (id)
);

create table number_defaults (
    id bigint not null,
    n1 int not null default 0,
    n2 int not null default 5,
    n3 int not null default -5,
    n4 int not null default 1.0,
    n5 tinyint not null default 0,
    n6 tinyint not null default 5,
    n7 tinyint not null default -5,
    n8 tinyint not null default 1.0,
    n9 smallint not null default 0,
    n10 smallint not null default 5,
    n11 smallint not null default -5,
    n12 smallint not null default 1.0,
    n13 bigint not null default 0,
    n14 bigint not null default 5,
    n15 bigint not null default -5,
    n16 bigint not null default 1.0,
    n17 int(11) not null default 0,
    n18 int(11) not null default 5,
    n19 int(11) not null default -5,
    n20 int(11) not null default 1.0,
    n21 float not null default 0,
    n22 float not null default 5,
    n23 float not null default -5,
    n24 float not null default 1.0,
    n25 double precision not null default 0,
    n26 double precision not null default 5,
    n27 double precision not null default -5,
    n28 double precision not null default 1.0,
    n29 decimal(10,5) not null default 0,
    n30 decimal(10,5) not null default 5,
    n31 decimal(10,5) not null default -5,
    n32 decimal(10,5) not null default 1.0,
    n33 numeric(38,2) not null default 0,
    n34 numeric(38,2) not null default 5,
    n35 numeric(38,2) not null default -5,
    n36 numeric(38,2) not null default 1.0,
    n37 number not null default 0,
    n38 number not null default 5,
    n39 number not null default -5,
    n40 number not null default 1.0,
    n41 bit not null default 0,
    n42 bit not null default 5,
    n43 bit not null default -5,
    n44 bit not null default 1.0,
    n45 money not null default 0,
    n46 money not null default 5,
    n47 money not null default -5,
    n48 money not null default 1.0,
    primary key (id)
);

create table collated (
    id bigint not null,
    c1 text collate nocase,
    c2 text not null collate nocase,
    c3 text collate NOCASE,
    c4 text not null collate NOCASE,
    c5 text collate binary,
    c6 text not null collate binary,
    c7 text collate rtrim,
    c8 text not null collate rtrim,
    c9 varchar(40) collate nocase,
    c10 varchar(40) not null collate nocase,
    c11 varchar(40) collate NOCASE,
    c12 varchar(40) not null collate NOCASE,
    c13 varchar(40) collate binary,
    c14 varchar(40) not null collate binary,
    c15 varchar(40) collate rtrim,
    c16 varchar(40) not null collate rtrim,
    c17 char(3) collate nocase,
    c18 char(3) not null collate nocase,
    c19 char(3) collate NOCASE,
    c20 char(3) not null collate NOCASE,
    c21 char(3) collate binary,
    c22 char(3) not null collate binary,
    c23 char(3) collate rtrim,
    c24 char(3) not null collate rtrim,
    c25 clob collate nocase,
    c26 clob not null collate nocase,
    c27 clob collate NOCASE,
    c28 clob not null collate NOCASE,
    c29 clob collate binary,
    c30 clob not null collate binary,
    c31 clob collate rtrim,
    c32 clob not null collate rtrim,
    c33 text default 'it''s' collate nocase,
    c34 text default 'it''s' collate rtrim,
    c35 varchar(40) default 'it''s' collate nocase,
    c36 varchar(40) default 'it''s' collate rtrim,
    primary key (id)
);

create table generated_columns (
    id bigint not null,
    a integer,
    b integer,
    s varchar(40),
    g1 integer generated always as (a + 1) stored,
    g2 integer generated always as (a+1) virtual,
    g3 integer generated always as (a * (b + 2)) stored,
    g4 integer as (a - b),
    g5 integer as (a % 7) stored,
    g6 text generated always as (upper(s)) stored,
    g7 varchar(80) generated always as (s || 'it''s') virtual,
    g8 integer generated always as (case when a > 0 then 1 else 0 end) stored,
    g9 text as (coalesce(s, 'x')) virtual,
    g10 integer not null generated always as (abs(a) + 1) stored,
    g11 boolean generated always as (a is null) virtual,
    g12 text collate nocase generated always as (lower(s)) stored,
    g13 text generated always as (json_extract(s, '$.a')) virtual,
    g14 integer generated always as (a << 1 | b) stored,
    g15 real generated always as (a / 2.0) virtual,
    g16 text generated always as (substr(s, 1, 2)) stored,
    g17 text as (trim(s)) stored,
    g18 integer as (length(s)) virtual,
    primary key (id)
);

create table checked (
    id bigint not null,
    n integer,
    m integer,
    s varchar(40),
    d numeric(10,2),
    b boolean,
    ts timestamp,
    dt date,
    js text,
    "Odd name" integer,
    "order" integer,
    primary key (id),
    constraint ck1 check (n > 0),
    constraint ck2 check (n >= 0 and n <= 100),
    constraint ck3 check (n between 1 and 5),
    constraint ck4 check (n not between 1 and 5),
    constraint ck5 check (n in (1, 2, 3)),
    constraint ck6 check (n not in (1, 2)),
    constraint ck7 check (n in (1)),
    constraint ck8 check (n <> 3),
    constraint ck9 check (n != 3),
    constraint ck10 check (n <> 3 and n != 4),
    constraint ck11 check (n == 3 or n = 4),
    constraint ck12 check (n is not null or m is null),
    constraint ck13 check (n notnull),
    constraint ck14 check (m isnull),
    constraint ck15 check (not (n = 3)),
    constraint ck16 check (n is 3),
    constraint ck17 check (n is not 3),
    constraint ck18 check (n + 1 > 2 * m - 3),
    constraint ck19 check (n % 2 = 0),
    constraint ck20 check (-n < 5),
    constraint ck21 check (~n < 5),
    constraint ck22 check (abs(n) < 10),
    constraint ck23 check (n & 1 = 1),
    constraint ck24 check (n << 1 > 2),
    constraint ck25 check (s in ('A', 'B')),
    constraint ck26 check (s in ('A')),
    constraint ck27 check (s not in ('A', 'B')),
    constraint ck28 check (s = 'it''s'),
    constraint ck29 check (s like 'a%'),
    constraint ck30 check (s not like 'a%'),
    constraint ck31 check (s like 'a!%' escape '!'),
    constraint ck32 check (s glob 'a*'),
    constraint ck33 check (s <> ''),
    constraint ck34 check (length(s) > 2),
    constraint ck35 check (length(trim(s)) > 0),
    constraint ck36 check (substr(s, 1, 2) = 'ab'),
    constraint ck37 check (lower(s) = s),
    constraint ck38 check (upper(s) = upper(trim(s))),
    constraint ck39 check (s || 'x' = 'ax'),
    constraint ck40 check (coalesce(s, '') <> 'x'),
    constraint ck41 check (nullif(s, '') is not null),
    constraint ck42 check (case when n > 0 then s = 'x' else 1 end),
    constraint ck43 check (case n when 1 then s is null end),
    constraint ck44 check (d > 1.5),
    constraint ck45 check (d >= 0),
    constraint ck46 check (round(d, 1) = d),
    constraint ck47 check (b),
    constraint ck48 check (not b),
    constraint ck49 check (b = true),
    constraint ck50 check (b is true),
    constraint ck51 check (b in (0, 1)),
    constraint ck52 check (ts > '2020-01-01'),
    constraint ck53 check (dt like '____-__-__'),
    constraint ck54 check (date(dt) is not null),
    constraint ck55 check (strftime('%Y', dt) > '2000'),
    constraint ck56 check (cast(n as text) <> '5'),
    constraint ck57 check ("Odd name" > 0),
    constraint ck58 check ("order" > 0),
    constraint ck59 check ("Odd name" < "order"),
    constraint ck60 check (typeof(n) = 'integer'),
    constraint ck61 check (json_valid(js)),
    constraint ck62 check (json_extract(js, '$.a') = 'b'),
    constraint ck63 check (s collate nocase < 'm'),
    constraint ck64 check (s < 'm' collate binary),
    constraint ck65 check ((s = 'a') = b),
    constraint ck66 check (s = 'A' or s = 'B' or s = 'C'),
    constraint ck67 check (n = 1 and (s = 'a' or s = 'b') and b),
    constraint ck68 check (N > 0 AND S IS NOT NULL),
    constraint ck69 check (n>0),
    constraint ck70 check (n   >   0),
    constraint ck71 check (((n > 0))),
    constraint ck72 check (n > 0 or (n < 0 and m > 0)),
    constraint ck73 check (max(n, 1) > 0),
    constraint ck74 check (iif(n > 0, 1, 0)),
    constraint ck75 check (unicode(s) > 32),
    constraint ck76 check (hex(s) <> ''),
    constraint ck77 check (n between 1 and m),
    constraint ck78 check (s >= 'A' and s < 'Z'),
    constraint ck79 check (x'01' <> s),
    constraint ck80 check (n > 1e3 or n < 1e3),
    constraint ck81 check ('n' <> s)
);

create table "odd names" (
    id bigint not null,
    "select" integer,
    "with blank" varchar(9),
    "it's" integer,
    "ä" text,
    UPPER integer,
    "back`quote" text,
    primary key (id)
);

create table indexed (
    id bigint not null,
    n integer,
    m integer,
    s varchar(40),
    d numeric(10,2),
    b boolean,
    ts timestamp,
    dt date,
    js text,
    "Odd name" integer,
    "order" integer,
    primary key (id)
);

create index ix1 on indexed (n);
create index ix2 on indexed (n) where n is not null;
create index ix3 on indexed (n) where s in ('A', 'B') and b;
create unique index ix4 on indexed (n);
create unique index ix5 on indexed (n) where n is not null;
create index ix6 on indexed (n desc);
create index ix7 on indexed (n desc) where n is not null;
create index ix8 on indexed (n desc) where s in ('A', 'B') and b;
create unique index ix9 on indexed (n desc);
create unique index ix10 on indexed (n desc) where n is not null;
create index ix11 on indexed (n, m);
create index ix12 on indexed (n, m) where n is not null;
create index ix13 on indexed (n, m) where s in ('A', 'B') and b;
create unique index ix14 on indexed (n, m);
create unique index ix15 on indexed (n, m) where n is not null;
create index ix16 on indexed (n desc, m);
create index ix17 on indexed (n desc, m) where n is not null;
create index ix18 on indexed (n desc, m) where s in ('A', 'B') and b;
create unique index ix19 on indexed (n desc, m);
create unique index ix20 on indexed (n desc, m) where n is not null;
create index ix21 on indexed (m, n desc, d);
create index ix22 on indexed (m, n desc, d) where n is not null;
create index ix23 on indexed (m, n desc, d) where s in ('A', 'B') and b;
create unique index ix24 on indexed (m, n desc, d);
create unique index ix25 on indexed (m, n desc, d) where n is not null;
create index ix26 on indexed (s);
create index ix27 on indexed (s) where n is not null;
create index ix28 on indexed (s) where s in ('A', 'B') and b;
create unique index ix29 on indexed (s);
create unique index ix30 on indexed (s) where n is not null;
create index ix31 on indexed (s collate nocase);
create index ix32 on indexed (s collate nocase) where n is not null;
create index ix33 on indexed (s collate nocase) where s in ('A', 'B') and b;
create unique index ix34 on indexed (s collate nocase);
create unique index ix35 on indexed (s collate nocase) where n is not null;
create index ix36 on indexed (s collate rtrim desc);
create index ix37 on indexed (s collate rtrim desc) where n is not null;
create index ix38 on indexed (s collate rtrim desc) where s in ('A', 'B') and b;
create unique index ix39 on indexed (s collate rtrim desc);
create unique index ix40 on indexed (s collate rtrim desc) where n is not null;
create index ix41 on indexed (m, s);
create index ix42 on indexed (m, s) where n is not null;
create index ix43 on indexed (m, s) where s in ('A', 'B') and b;
create unique index ix44 on indexed (m, s);
create unique index ix45 on indexed (m, s) where n is not null;
create index ix46 on indexed (s desc, d);
create index ix47 on indexed (s desc, d) where n is not null;
create index ix48 on indexed (s desc, d) where s in ('A', 'B') and b;
create unique index ix49 on indexed (s desc, d);
create unique index ix50 on indexed (s desc, d) where n is not null;
create index ix51 on indexed (lower(s));
create index ix52 on indexed (lower(s)) where n is not null;
create index ix53 on indexed (lower(s)) where s in ('A', 'B') and b;
create unique index ix54 on indexed (lower(s));
create unique index ix55 on indexed (lower(s)) where n is not null;
create index ix56 on indexed (upper(s), n);
create index ix57 on indexed (upper(s), n) where n is not null;
create index ix58 on indexed (upper(s), n) where s in ('A', 'B') and b;
create unique index ix59 on indexed (upper(s), n);
create unique index ix60 on indexed (upper(s), n) where n is not null;
create index ix61 on indexed ((n + 1));
create index ix62 on indexed ((n + 1)) where n is not null;
create index ix63 on indexed ((n + 1)) where s in ('A', 'B') and b;
create unique index ix64 on indexed ((n + 1));
create unique index ix65 on indexed ((n + 1)) where n is not null;
create index ix66 on indexed ((n + m));
create index ix67 on indexed ((n + m)) where n is not null;
create index ix68 on indexed ((n + m)) where s in ('A', 'B') and b;
create unique index ix69 on indexed ((n + m));
create unique index ix70 on indexed ((n + m)) where n is not null;
create index ix71 on indexed (coalesce(s, 'x'));
create index ix72 on indexed (coalesce(s, 'x')) where n is not null;
create index ix73 on indexed (coalesce(s, 'x')) where s in ('A', 'B') and b;
create unique index ix74 on indexed (coalesce(s, 'x'));
create unique index ix75 on indexed (coalesce(s, 'x')) where n is not null;
create index ix76 on indexed (abs(n) desc);
create index ix77 on indexed (abs(n) desc) where n is not null;
create index ix78 on indexed (abs(n) desc) where s in ('A', 'B') and b;
create unique index ix79 on indexed (abs(n) desc);
create unique index ix80 on indexed (abs(n) desc) where n is not null;
create index ix81 on indexed (json_extract(js, '$.a'));
create index ix82 on indexed (json_extract(js, '$.a')) where n is not null;
create index ix83 on indexed (json_extract(js, '$.a')) where s in ('A', 'B') and b;
create unique index ix84 on indexed (json_extract(js, '$.a'));
create unique index ix85 on indexed (json_extract(js, '$.a')) where n is not null;
create index ix86 on indexed ((s || 'x'));
create index ix87 on indexed ((s || 'x')) where n is not null;
create index ix88 on indexed ((s || 'x')) where s in ('A', 'B') and b;
create unique index ix89 on indexed ((s || 'x'));
create unique index ix90 on indexed ((s || 'x')) where n is not null;
create index ix91 on indexed (substr(s, 1, 3), n);
create index ix92 on indexed (substr(s, 1, 3), n) where n is not null;
create index ix93 on indexed (substr(s, 1, 3), n) where s in ('A', 'B') and b;
create unique index ix94 on indexed (substr(s, 1, 3), n);
create unique index ix95 on indexed (substr(s, 1, 3), n) where n is not null;
create index ix96 on indexed ((case when n > 0 then n end));
create index ix97 on indexed ((case when n > 0 then n end)) where n is not null;
create index ix98 on indexed ((case when n > 0 then n end)) where s in ('A', 'B') and b;
create unique index ix99 on indexed ((case when n > 0 then n end));
create unique index ix100 on indexed ((case when n > 0 then n end)) where n is not null;
create index ix101 on indexed (ts);
create index ix102 on indexed (ts) where n is not null;
create index ix103 on indexed (ts) where s in ('A', 'B') and b;
create unique index ix104 on indexed (ts);
create unique index ix105 on indexed (ts) where n is not null;
create index ix106 on indexed (dt desc, ts);
create index ix107 on indexed (dt desc, ts) where n is not null;
create index ix108 on indexed (dt desc, ts) where s in ('A', 'B') and b;
create unique index ix109 on indexed (dt desc, ts);
create unique index ix110 on indexed (dt desc, ts) where n is not null;
create index ix111 on indexed (b, n);
create index ix112 on indexed (b, n) where n is not null;
create index ix113 on indexed (b, n) where s in ('A', 'B') and b;
create unique index ix114 on indexed (b, n);
create unique index ix115 on indexed (b, n) where n is not null;
create index ix116 on indexed (d);
create index ix117 on indexed (d) where n is not null;
create index ix118 on indexed (d) where s in ('A', 'B') and b;
create unique index ix119 on indexed (d);
create unique index ix120 on indexed (d) where n is not null;

create table strict_table (
    id int not null,
    a int,
    b integer not null,
    c text,
    d real,
    e blob,
    f any,
    g text default 'x',
    primary key (id)
) strict;

create table without_rowid (
    id bigint not null,
    a int,
    b text default 'x',
    c varchar(9) collate nocase,
    primary key (id)
) without rowid;

create table referred (
    id bigint not null,
    a integer not null,
    b varchar(20) not null,
    primary key (id)
);

create unique index ref1 on referred (a, b);
create unique index ref2 on referred (b);

create table referring (
    id bigint not null,
    r1 bigint,
    r2 bigint,
    r3 bigint,
    r4 bigint,
    r5 bigint not null,
    r6 bigint,
    r7 bigint,
    r8 bigint default 1,
    a1 integer,
    b1 varchar(20),
    b3 varchar(20),
    "Odd parent" bigint,
    primary key (id),
    constraint fk1 foreign key (r1) references referred (id),
    constraint fk2 foreign key (r2) references referred (id) on delete restrict,
    constraint fk3 foreign key (r3) references referred (id) on delete no action on update no action,
    constraint fk4 foreign key (r4) references referred (id) on delete set null on update cascade,
    constraint fk5 foreign key (r5) references referred (id) on delete cascade,
    constraint fk6 foreign key (r6) references referred (id) on update restrict,
    constraint fk7 foreign key (r7) references referring (id) deferrable initially deferred,
    constraint fk8 foreign key (r8) references referred on delete set default,
    constraint fk9 foreign key (r8) references referring (id) on delete cascade,
    constraint fk10 foreign key (a1, b1) references referred (a, b),
    constraint fk11 foreign key (b3) references referred (b),
    constraint fk12 foreign key ("Odd parent") references referring (id) on delete set null
);
