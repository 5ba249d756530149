-- What people write on MariaDB: a column, check or index a line, as a columnDefinition, @CheckConstraint or @Index
-- would hold it.

create sequence numbers start with 100 increment by 5 nocache;
create sequence `odd numbers` start with 1 increment by 50 nocache;
create sequence plain;

create table integers_by_name (
    id integer not null,
    c1 tinyint,
    c2 tinyint not null,
    c3 tinyint(1),
    c4 tinyint(1) not null,
    c5 tinyint(4),
    c6 tinyint(4) not null,
    c7 tinyint unsigned,
    c8 tinyint unsigned not null,
    c9 TINYINT(2),
    c10 TINYINT(2) not null,
    c11 smallint,
    c12 smallint not null,
    c13 smallint(5) unsigned,
    c14 smallint(5) unsigned not null,
    c15 mediumint,
    c16 mediumint not null,
    c17 mediumint(8) unsigned,
    c18 mediumint(8) unsigned not null,
    c19 int,
    c20 int not null,
    c21 integer,
    c22 integer not null,
    c23 INT(11),
    c24 INT(11) not null,
    c25 int(5) zerofill,
    c26 int(5) zerofill not null,
    c27 integer unsigned,
    c28 integer unsigned not null,
    c29 int(10) unsigned zerofill,
    c30 int(10) unsigned zerofill not null,
    c31 bigint,
    c32 bigint not null,
    c33 bigint(20),
    c34 bigint(20) not null,
    c35 bigint(20) unsigned,
    c36 bigint(20) unsigned not null,
    c37 int1,
    c38 int1 not null,
    c39 int2,
    c40 int2 not null,
    c41 int3,
    c42 int3 not null,
    c43 int4,
    c44 int4 not null,
    c45 int8,
    c46 int8 not null,
    c47 middleint,
    c48 middleint not null,
    c49 bool,
    c50 bool not null,
    c51 boolean,
    c52 boolean not null,
    c53 BOOLEAN,
    c54 BOOLEAN not null,
    c55 bit,
    c56 bit not null,
    c57 bit(1),
    c58 bit(1) not null,
    c59 bit(8),
    c60 bit(8) not null,
    c61 bit(64),
    c62 bit(64) not null,
    c63 year,
    c64 year not null,
    c65 year(4),
    c66 year(4) not null,
    primary key (id)
);

create table numbers_by_name (
    id integer not null,
    c1 numeric,
    c2 numeric not null,
    c3 decimal,
    c4 decimal not null,
    c5 dec,
    c6 dec not null,
    c7 fixed,
    c8 fixed not null,
    c9 numeric(5),
    c10 numeric(5) not null,
    c11 decimal(5),
    c12 decimal(5) not null,
    c13 dec(5),
    c14 dec(5) not null,
    c15 numeric(10,2),
    c16 numeric(10,2) not null,
    c17 decimal(10, 2),
    c18 decimal(10, 2) not null,
    c19 DECIMAL ( 38 , 2 ),
    c20 DECIMAL ( 38 , 2 ) not null,
    c21 numeric(38,0),
    c22 numeric(38,0) not null,
    c23 fixed(6,1),
    c24 fixed(6,1) not null,
    c25 decimal(8,3) unsigned,
    c26 decimal(8,3) unsigned not null,
    c27 decimal(65,30),
    c28 decimal(65,30) not null,
    c29 decimal(10,2) zerofill,
    c30 decimal(10,2) zerofill not null,
    c31 float,
    c32 float not null,
    c33 float(10),
    c34 float(10) not null,
    c35 float(24),
    c36 float(24) not null,
    c37 float(25),
    c38 float(25) not null,
    c39 float(30),
    c40 float(30) not null,
    c41 float(53),
    c42 float(53) not null,
    c43 float(7,2),
    c44 float(7,2) not null,
    c45 float unsigned,
    c46 float unsigned not null,
    c47 float4,
    c48 float4 not null,
    c49 float8,
    c50 float8 not null,
    c51 double,
    c52 double not null,
    c53 double precision,
    c54 double precision not null,
    c55 DOUBLE  PRECISION,
    c56 DOUBLE  PRECISION not null,
    c57 double(10,3),
    c58 double(10,3) not null,
    c59 double unsigned,
    c60 double unsigned not null,
    c61 real,
    c62 real not null,
    c63 real(8,2),
    c64 real(8,2) not null,
    primary key (id)
);

create table texts_by_name (
    id integer not null,
    c1 char,
    c2 char not null,
    c3 char(1),
    c4 char(1) not null,
    c5 char(10),
    c6 char(10) not null,
    c7 character(10),
    c8 character(10) not null,
    c9 nchar(5),
    c10 nchar(5) not null,
    c11 national char(3),
    c12 national char(3) not null,
    c13 national character(4),
    c14 national character(4) not null,
    c15 varchar(1),
    c16 varchar(1) not null,
    c17 varchar(40),
    c18 varchar(40) not null,
    c19 VARCHAR(255),
    c20 VARCHAR(255) not null,
    c21 character varying(40),
    c22 character varying(40) not null,
    c23 char varying(9),
    c24 char varying(9) not null,
    c25 nvarchar(4),
    c26 nvarchar(4) not null,
    c27 national varchar(10),
    c28 national varchar(10) not null,
    c29 national character varying(7),
    c30 national character varying(7) not null,
    c31 nchar varchar(6),
    c32 nchar varchar(6) not null,
    c33 char(0),
    c34 char(0) not null,
    c35 varchar(0),
    c36 varchar(0) not null,
    primary key (id)
);

create table large_texts (
    id integer not null,
    c1 text,
    c2 text not null,
    c3 TEXT,
    c4 TEXT not null,
    c5 text(100),
    c6 text(100) not null,
    c7 text(10),
    c8 text(10) not null,
    c9 text(70000),
    c10 text(70000) not null,
    c11 tinytext,
    c12 tinytext not null,
    c13 mediumtext,
    c14 mediumtext not null,
    c15 longtext,
    c16 longtext not null,
    c17 long,
    c18 long not null,
    c19 long varchar,
    c20 long varchar not null,
    c21 json,
    c22 json not null,
    c23 blob,
    c24 blob not null,
    c25 blob(100),
    c26 blob(100) not null,
    c27 blob(70000),
    c28 blob(70000) not null,
    c29 tinyblob,
    c30 tinyblob not null,
    c31 mediumblob,
    c32 mediumblob not null,
    c33 longblob,
    c34 longblob not null,
    c35 long varbinary,
    c36 long varbinary not null,
    primary key (id)
);

create table bytes_by_name (
    id integer not null,
    c1 binary,
    c2 binary not null,
    c3 binary(16),
    c4 binary(16) not null,
    c5 binary(255),
    c6 binary(255) not null,
    c7 varbinary(1),
    c8 varbinary(1) not null,
    c9 varbinary(20),
    c10 varbinary(20) not null,
    c11 varbinary(255),
    c12 varbinary(255) not null,
    c13 char(10) byte,
    c14 char(10) byte not null,
    c15 char(3) binary,
    c16 char(3) binary not null,
    primary key (id)
);

create table collated (
    id integer not null,
    c1 varchar(40) character set latin1,
    c2 varchar(40) character set latin1 not null,
    c3 varchar(40) character set latin1 collate latin1_bin,
    c4 varchar(40) character set latin1 collate latin1_bin not null,
    c5 varchar(40) charset ascii,
    c6 varchar(40) charset ascii not null,
    c7 varchar(40) collate utf8mb4_bin,
    c8 varchar(40) collate utf8mb4_bin not null,
    c9 varchar(10) collate utf8mb4_unicode_ci,
    c10 varchar(10) collate utf8mb4_unicode_ci not null,
    c11 varchar(10) collate utf8mb4_general_ci,
    c12 varchar(10) collate utf8mb4_general_ci not null,
    c13 char(3) charset utf8,
    c14 char(3) charset utf8 not null,
    c15 char(3) character set utf8 collate utf8_bin,
    c16 char(3) character set utf8 collate utf8_bin not null,
    c17 text character set utf8mb4 collate utf8mb4_bin,
    c18 text character set utf8mb4 collate utf8mb4_bin not null,
    c19 text character set latin1,
    c20 text character set latin1 not null,
    c21 text(100) character set latin1,
    c22 text(100) character set latin1 not null,
    c23 tinytext collate utf8mb4_bin,
    c24 tinytext collate utf8mb4_bin not null,
    c25 mediumtext character set ucs2,
    c26 mediumtext character set ucs2 not null,
    c27 longtext charset binary,
    c28 longtext charset binary not null,
    c29 varchar(10) ascii,
    c30 varchar(10) ascii not null,
    c31 varchar(10) unicode,
    c32 varchar(10) unicode not null,
    c33 varchar(10) binary,
    c34 varchar(10) binary not null,
    c35 char(5) character set binary,
    c36 char(5) character set binary not null,
    c37 enum('a','b') collate utf8mb4_bin,
    c38 enum('a','b') collate utf8mb4_bin not null,
    c39 enum('ä','日本') character set utf8mb4,
    c40 enum('ä','日本') character set utf8mb4 not null,
    c41 set('x','y') character set latin1,
    c42 set('x','y') character set latin1 not null,
    c43 varchar(20) CHARACTER SET utf8mb4,
    c44 varchar(20) CHARACTER SET utf8mb4 not null,
    primary key (id)
);

create table times_by_name (
    id integer not null,
    c1 date,
    c2 date not null,
    c3 time,
    c4 time not null,
    c5 time(0),
    c6 time(0) not null,
    c7 time(3),
    c8 time(3) not null,
    c9 time(6),
    c10 time(6) not null,
    c11 datetime,
    c12 datetime not null,
    c13 datetime(0),
    c14 datetime(0) not null,
    c15 datetime(3),
    c16 datetime(3) not null,
    c17 datetime(6),
    c18 datetime(6) not null,
    c19 DATETIME(6),
    c20 DATETIME(6) not null,
    c21 timestamp null,
    c22 timestamp not null default '2020-01-02 03:04:05',
    c23 timestamp(0) null,
    c24 timestamp(0) not null default '2020-01-02 03:04:05',
    c25 timestamp(3) null,
    c26 timestamp(3) not null default '2020-01-02 03:04:05',
    c27 timestamp(6) null,
    c28 timestamp(6) not null default '2020-01-02 03:04:05',
    primary key (id)
);

create table others_by_name (
    id integer not null,
    c1 enum('a','b''c','d\\e'),
    c2 enum('a','b''c','d\\e') not null,
    c3 enum('A'),
    c4 enum('A') not null,
    c5 enum('x,y','(z)',''),
    c6 enum('x,y','(z)','') not null,
    c7 ENUM('One','Two'),
    c8 ENUM('One','Two') not null,
    c9 set('x','y'),
    c10 set('x','y') not null,
    c11 set('a','b','c','d','e','f','g','h','i'),
    c12 set('a','b','c','d','e','f','g','h','i') not null,
    c13 geometry,
    c14 geometry not null,
    c15 point,
    c16 point not null,
    c17 linestring,
    c18 linestring not null,
    c19 polygon,
    c20 polygon not null,
    c21 multipoint,
    c22 multipoint not null,
    c23 multilinestring,
    c24 multilinestring not null,
    c25 multipolygon,
    c26 multipolygon not null,
    c27 geometrycollection,
    c28 geometrycollection not null,
    c29 uuid,
    c30 uuid not null,
    c31 inet6,
    c32 inet6 not null,
    c33 inet4,
    c34 inet4 not null,
    primary key (id)
);

create table number_defaults (
    id integer not null,
    c1 int default 0,
    c2 int default 1,
    c3 int default -1,
    c4 int default +7,
    c5 int default '12',
    c6 int default null,
    c7 int default 2147483647,
    c8 int default '0',
    c9 tinyint(1) default 0,
    c10 tinyint(1) not null default 1,
    c11 tinyint(1) default true,
    c12 tinyint(1) not null default false,
    c13 tinyint(1) default TRUE,
    c14 tinyint(1) not null default '1',
    c15 boolean default true,
    c16 boolean default false,
    c17 boolean default 0,
    c18 boolean default 1,
    c19 boolean default FALSE,
    c20 boolean default null,
    c21 bool default true,
    c22 bool not null default false,
    c23 tinyint default 5,
    c24 tinyint not null default -128,
    c25 tinyint default '7',
    c26 smallint default 0,
    c27 smallint not null default -32768,
    c28 smallint default '5',
    c29 mediumint default 0,
    c30 mediumint not null default 8388607,
    c31 bigint default 0,
    c32 bigint not null default 9223372036854775807,
    c33 bigint default -9223372036854775808,
    c34 bigint not null default '42',
    c35 bigint unsigned default 0,
    c36 bigint unsigned not null default 18446744073709551615,
    c37 int unsigned default 0,
    c38 int unsigned not null default 4294967295,
    c39 int unsigned default 5,
    c40 int(5) zerofill default 0,
    c41 int(5) zerofill not null default 42,
    c42 decimal(10,2) default 0,
    c43 decimal(10,2) not null default 1.5,
    c44 decimal(10,2) default 1.50,
    c45 decimal(10,2) not null default -0.5,
    c46 decimal(10,2) default '2.25',
    c47 decimal(10,2) not null default 1e2,
    c48 decimal(10,2) default 0.00,
    c49 decimal(10,2) not null default 100,
    c50 decimal(10,2) default 1.234,
    c51 decimal(5) default 0,
    c52 decimal(5) not null default 12.0,
    c53 numeric default 0,
    c54 numeric not null default 3.14159,
    c55 numeric default '7',
    c56 float default 0,
    c57 float not null default 1.5,
    c58 float default 3.25,
    c59 float not null default -2.5e-3,
    c60 float default 0.1,
    c61 float(7,2) default 0,
    c62 float(7,2) not null default 1.5,
    c63 double default 0,
    c64 double not null default 1e3,
    c65 double default 2.5E-3,
    c66 double not null default 1e10,
    c67 double default 1.0,
    c68 double not null default 0.1,
    c69 double default 123456789.125,
    c70 double(10,3) default 1.5,
    c71 double(10,3) not null default 0,
    c72 bit(1) default b'0',
    c73 bit(1) not null default b'1',
    c74 bit(1) default 0,
    c75 bit(1) not null default 1,
    c76 bit(8) default b'101',
    c77 bit(8) not null default 5,
    c78 bit(8) default b'00000101',
    c79 bit(8) not null default 0x05,
    c80 year default 2020,
    c81 year not null default '2021',
    c82 year default 0,
    primary key (id)
);

create table text_defaults (
    id integer not null,
    c1 varchar(40) default 'x',
    c2 varchar(40) default 'it''s',
    c3 varchar(40) default '',
    c4 varchar(40) default 'a\\b',
    c5 varchar(40) default 'CURRENT_TIMESTAMP',
    c6 varchar(40) default 'null',
    c7 varchar(40) default null,
    c8 varchar(40) default 'NULL',
    c9 varchar(40) default 'now()',
    c10 varchar(40) default 5,
    c11 varchar(40) default '5',
    c12 varchar(40) default '"',
    c13 varchar(40) default "double",
    c14 varchar(40) default 'ä日本',
    c15 varchar(40) default 'a\nb',
    c16 varchar(40) default '%_\\%',
    c17 varchar(40) default 'semi,colon',
    c18 varchar(40) default '(paren)',
    c19 varchar(40) default '`tick`',
    c20 varchar(40) default '--no comment',
    c21 varchar(40) default '/* no */',
    c22 varchar(40) default _utf8mb4'intro',
    c23 varchar(40) default 'uuid()',
    c24 varchar(40) default '0x41',
    c25 varchar(40) default 'b''1''',
    c26 varchar(40) default 'it\'s',
    c27 varchar(40) character set latin1 default 'x',
    c28 varchar(40) character set latin1 not null default 'CURRENT_TIMESTAMP',
    c29 char(3) default 'ab',
    c30 char(3) not null default 'abc',
    c31 char(3) default '',
    c32 char(3) not null default ' a',
    c33 varchar(10) collate utf8mb4_bin default 'X',
    c34 varchar(10) collate utf8mb4_bin not null default '',
    c35 binary(4) default 0x6162,
    c36 binary(4) not null default 'ab',
    c37 binary(4) default x'61626364',
    c38 binary(4) not null default '',
    c39 varbinary(10) default 0x6162,
    c40 varbinary(10) not null default 'ab',
    c41 varbinary(10) default '',
    c42 varbinary(10) not null default X'6364',
    c43 enum('a','b''c','d') default 'a',
    c44 enum('a','b''c','d') default 'b''c',
    c45 enum('a','b''c','d') default null,
    c46 set('x','y','z') default 'x',
    c47 set('x','y','z') not null default 'x,z',
    c48 set('x','y','z') default '',
    primary key (id)
);

create table time_defaults (
    id integer not null,
    c1 date default '2020-01-02',
    c2 date not null default '20200102',
    c3 date default '2020-1-2',
    c4 time default '12:30',
    c5 time not null default '12:30:15',
    c6 time default '-01:00:00',
    c7 time(3) default '12:30:15.5',
    c8 time(3) not null default '10:11:12',
    c9 datetime default '2020-01-02 03:04:05',
    c10 datetime not null default '2020-01-02',
    c11 datetime default now(),
    c12 datetime not null default CURRENT_TIMESTAMP,
    c13 datetime default current_timestamp(),
    c14 datetime not null default localtimestamp,
    c15 datetime(6) default '2020-01-02 03:04:05',
    c16 datetime(6) not null default now(6),
    c17 datetime(6) default CURRENT_TIMESTAMP(6),
    c18 datetime(6) not null default current_timestamp(6),
    c19 datetime(6) default '2020-01-02 03:04:05.678',
    c20 datetime(3) default now(3),
    c21 datetime(3) not null default localtimestamp(3),
    c22 timestamp null default current_timestamp,
    c23 timestamp not null default current_timestamp,
    c24 timestamp not null default now() on update now(),
    c25 timestamp not null default current_timestamp on update current_timestamp,
    c26 timestamp null default null,
    c27 timestamp null on update current_timestamp,
    c28 timestamp(3) not null default now(3),
    c29 timestamp(6) not null default current_timestamp(6) on update current_timestamp(6),
    c30 timestamp not null default '2020-01-02 03:04:05',
    c31 datetime default current_timestamp on update current_timestamp,
    c32 datetime on update current_timestamp,
    c33 datetime(3) default now(3) on update current_timestamp(3),
    c34 datetime(6) not null default current_timestamp(6) on update now(6),
    c35 datetime null default null on update current_timestamp,
    c36 timestamp(3) null default null on update now(3),
    c37 datetime default localtime,
    c38 datetime(6) not null default localtime(6),
    c39 timestamp not null default localtime() on update localtime(),
    c40 date default curdate(),
    c41 date not null default current_date,
    c42 date default (current_date()),
    c43 time default curtime(),
    c44 time not null default current_time,
    c45 time(3) default curtime(3),
    c46 time(6) not null default (current_time(6)),
    c47 datetime default utc_timestamp(),
    c48 datetime not null default sysdate(),
    c49 year default year(now()),
    c50 date default (now() + interval 1 day),
    primary key (id)
);

create table commented (
    id integer not null,
    c1 int comment 'plain',
    c2 int not null default 5 comment 'it''s',
    c3 varchar(20) character set latin1 not null default 'x' comment 'a \\ b',
    c4 varchar(10) comment '',
    c5 text comment 'default 5',
    c6 datetime default now() comment 'not null',
    c7 enum('a') comment 'ä',
    c8 int unsigned not null comment 'unsigned',
    primary key (id)
) comment='it''s a table';

create table latin_table (
    id integer not null,
    c1 varchar(10),
    c2 varchar(10) character set utf8mb4,
    c3 text,
    c4 char(3) default 'x',
    c5 enum('a'),
    c6 text(100),
    c7 varchar(5) collate latin1_bin,
    primary key (id)
) default charset=latin1;

create table bin_table (
    id integer not null,
    c1 varchar(10),
    c2 varchar(10) collate utf8mb4_general_ci,
    c3 text,
    c4 char(3) default 'x',
    primary key (id)
) collate=utf8mb4_bin;

create table isam_table (
    id integer not null,
    c1 varchar(10),
    c2 int,
    primary key (id)
) engine=MyISAM;

create table compact_table (
    id integer not null,
    c1 varchar(10),
    c2 int,
    primary key (id)
) row_format=compact;

create table numbered (
    id bigint not null auto_increment,
    a int,
    primary key (id)
);

create table numbered_unsigned (
    id int unsigned auto_increment,
    a int unique,
    b varchar(10) not null unique,
    primary key (id)
);

create table `odd names` (
    id integer not null,
    `order` integer default 1 not null,
    `Camel` varchar(10) default 'Camel',
    `with space` text,
    `it's` integer,
    `group` boolean default false,
    Mixed_Name integer,
    `ä` varchar(5) default 'ä',
    primary key (id)
);

create table generated_columns (
    id bigint not null auto_increment,
    a integer,
    b integer not null default 2,
    s varchar(40),
    t varchar(40),
    d decimal(10,2),
    f boolean,
    at datetime(6),
    js json,
    g1 integer generated always as (a + b) stored,
    g2 integer generated always as (a * 2) virtual,
    g3 varchar(40) generated always as (upper(s)) stored,
    g4 varchar(80) generated always as (concat(s, 'x')) stored,
    g5 varchar(90) generated always as (concat(coalesce(s, ''), ' ', coalesce(t, ''))) virtual,
    g6 decimal(10,2) generated always as (d * 1.1) stored,
    g7 boolean generated always as (a > b) stored,
    g8 boolean generated always as (s in ('A', 'B')) virtual,
    g9 varchar(20) generated always as (case when f then 'yes' else 'no' end) stored,
    g10 integer generated always as (length(s)) virtual,
    g11 integer as (a - 1),
    g12 integer generated always as (a + 1),
    g13 varchar(20) as (substring(s, 1, 3)) stored,
    g14 integer as (if(a is null, 0, 1)) virtual,
    g15 date generated always as (cast(at as date)) stored,
    g16 integer GENERATED ALWAYS AS ((a + b) * 2) STORED,
    g17 integer as (a div 2) virtual comment 'half',
    g18 varchar(40) character set latin1 as (lower(s)) stored,
    g19 bigint as (a + b * 2 - 3) virtual,
    g20 varchar(10) as ('it''s') virtual,
    g21 int as (year(at)) virtual,
    g22 varchar(40) as (json_unquote(json_extract(js, '$.name'))) virtual,
    primary key (id)
);

create table indexed (
    id bigint not null,
    a integer,
    b integer,
    c bigint unsigned,
    s varchar(40),
    s2 varchar(200),
    t text,
    l longtext,
    bin varbinary(100),
    bl blob,
    d decimal(10,2),
    ts timestamp null,
    dt datetime(6),
    day date,
    e enum('a','b'),
    f boolean,
    j varchar(30) collate utf8mb4_bin,
    place point not null,
    primary key (id)
);

create index ix1 on indexed (a);
create index ix2 on indexed (a, b);
create index ix3 on indexed (b desc);
create index ix4 on indexed (a asc, b desc);
create index ix5 on indexed (a desc, b desc);
create index ix6 on indexed (s);
create index ix7 on indexed (s, a);
create index ix8 on indexed (s2);
create index ix9 on indexed (s(10));
create index ix10 on indexed (s(5), a);
create index ix11 on indexed (s(5) desc);
create index ix12 on indexed (t(20));
create index ix13 on indexed (t(20), a);
create index ix14 on indexed (t(10) desc);
create index ix15 on indexed (l(30));
create index ix16 on indexed (l(5), s);
create index ix17 on indexed (bin);
create index ix18 on indexed (bin(10));
create index ix19 on indexed (bl(20));
create index ix20 on indexed (bl(10), a desc);
create index ix21 on indexed (d);
create index ix22 on indexed (d desc, a);
create index ix23 on indexed (ts);
create index ix24 on indexed (dt desc);
create index ix25 on indexed (day, ts);
create index ix26 on indexed (e);
create index ix27 on indexed (e, f);
create index ix28 on indexed (f);
create index ix29 on indexed (f, a, b);
create index ix30 on indexed (j);
create index ix31 on indexed (j(4), a);
create index ix32 on indexed (c);
create index ix33 on indexed (c, d);
create index ix34 on indexed (id, a);
create index ix35 on indexed (a, id);
create index ix36 on indexed (s2(30));
create index ix37 on indexed (s2(30), s(3));
create index ix38 on indexed (s2, f);
create index ix39 on indexed (b, c, d);
create index ix40 on indexed (dt, day desc);

create table indexed_again (
    id bigint not null,
    a integer,
    b integer,
    c bigint unsigned,
    s varchar(40),
    s2 varchar(200),
    t text,
    l longtext,
    bin varbinary(100),
    bl blob,
    d decimal(10,2),
    ts timestamp null,
    dt datetime(6),
    day date,
    e enum('a','b'),
    f boolean,
    j varchar(30) collate utf8mb4_bin,
    place point not null,
    primary key (id)
);

create index iy1 on indexed_again (a) using btree;
create index iy2 on indexed_again (a, b) comment 'it''s';
create index iy3 on indexed_again (b) comment 'plain';
create index iy4 on indexed_again (s(5)) comment 'five';
create index iy5 on indexed_again (b, s);
create index iy6 on indexed_again (b, d);
create index iy7 on indexed_again (b, e);
create index iy8 on indexed_again (c, a);
create index iy9 on indexed_again (c, s(3));
create index iy10 on indexed_again (d, e);
create index iy11 on indexed_again (d, f desc);
create index iy12 on indexed_again (e, s desc);
create index iy13 on indexed_again (f, s);
create index iy14 on indexed_again (ts, a);
create index iy15 on indexed_again (ts desc, b);
create index iy16 on indexed_again (day, a);
create index iy17 on indexed_again (day desc, b desc);
create index iy18 on indexed_again (dt, e);
create index iy19 on indexed_again (j, b);
create index iy20 on indexed_again (j desc, c);
create index iy21 on indexed_again (s, b desc);
create index iy22 on indexed_again (s desc, b);
create index iy23 on indexed_again (t(5), b);
create index iy24 on indexed_again (t(6), c desc);
create index iy25 on indexed_again (l(7), d);
create index iy26 on indexed_again (bin(3), e);
create index iy27 on indexed_again (bl(4), f);
create index iy28 on indexed_again (s2(5), t(5));
create index iy29 on indexed_again (e desc, f desc);
create index iy30 on indexed_again (s(7), s2(7));

create table unique_indexed (
    id bigint not null,
    a integer,
    b integer,
    c bigint unsigned,
    s varchar(40),
    s2 varchar(200),
    t text,
    l longtext,
    bin varbinary(100),
    bl blob,
    d decimal(10,2),
    ts timestamp null,
    dt datetime(6),
    day date,
    e enum('a','b'),
    f boolean,
    j varchar(30) collate utf8mb4_bin,
    place point not null,
    primary key (id)
);

create unique index ux1 on unique_indexed (a);
create unique index ux2 on unique_indexed (s);
create unique index ux3 on unique_indexed (a, s);
create unique index ux4 on unique_indexed (b desc, s);
create unique index ux5 on unique_indexed (s(10));
create unique index ux6 on unique_indexed (t(20));
create unique index ux7 on unique_indexed (t(20), a desc);
create unique index ux8 on unique_indexed (bin);
create unique index ux9 on unique_indexed (bl(16));
create unique index ux10 on unique_indexed (e, f);
create unique index ux11 on unique_indexed (dt);
create unique index ux12 on unique_indexed (c);
create unique index ux13 on unique_indexed (j);
create unique index ux14 on unique_indexed (d, ts desc);
create unique index ux15 on unique_indexed (s2(30));
create unique index ux16 on unique_indexed (a, b) comment 'both';
create unique index ux17 on unique_indexed (day);
create unique index ux18 on unique_indexed (l(9), a);

create table indexed_once_more (
    id bigint not null,
    a integer,
    b integer,
    c bigint unsigned,
    s varchar(40),
    s2 varchar(200),
    t text,
    l longtext,
    bin varbinary(100),
    bl blob,
    d decimal(10,2),
    ts timestamp null,
    dt datetime(6),
    day date,
    e enum('a','b'),
    f boolean,
    j varchar(30) collate utf8mb4_bin,
    place point not null,
    primary key (id)
);

create index iz1 on indexed_once_more (a, b, c);
create index iz2 on indexed_once_more (a, s, d);
create index iz3 on indexed_once_more (a desc, s(3), ts);
create index iz4 on indexed_once_more (b, c, e);
create index iz5 on indexed_once_more (b, dt, day);
create index iz6 on indexed_once_more (c, d, e);
create index iz7 on indexed_once_more (c desc, d desc, e desc);
create index iz8 on indexed_once_more (d, ts, f);
create index iz9 on indexed_once_more (e, a, b);
create index iz10 on indexed_once_more (f, b, a);
create index iz11 on indexed_once_more (s, t(5), l(6));
create index iz12 on indexed_once_more (s2(4), a, b);
create index iz13 on indexed_once_more (ts, dt, day);
create index iz14 on indexed_once_more (day, c, j);
create index iz15 on indexed_once_more (j(3), e, f);
create index iz16 on indexed_once_more (bin(2), bl(3), a);
create index iz17 on indexed_once_more (b, a, s);
create index iz18 on indexed_once_more (b, a, d desc);
create index iz19 on indexed_once_more (a, e, id);
create index iz20 on indexed_once_more (c, id, f);
create index iz21 on indexed_once_more (d, id, s);
create index iz22 on indexed_once_more (id, b, c);
create index iz23 on indexed_once_more (id, d, e);
create index iz24 on indexed_once_more (ts, a desc, b);
create index iz25 on indexed_once_more (dt, c, d);
create index iz26 on indexed_once_more (dt, f, a);

create table searched (
    id bigint not null,
    a integer,
    b integer,
    c bigint unsigned,
    s varchar(40),
    s2 varchar(200),
    t text,
    l longtext,
    bin varbinary(100),
    bl blob,
    d decimal(10,2),
    ts timestamp null,
    dt datetime(6),
    day date,
    e enum('a','b'),
    f boolean,
    j varchar(30) collate utf8mb4_bin,
    place point not null,
    primary key (id)
);

create fulltext index ft1 on searched (t);
create fulltext index ft2 on searched (s);
create fulltext index ft3 on searched (s, t);
create fulltext index ft4 on searched (l);
create fulltext index ft5 on searched (s2, s, t);
create spatial index sp1 on searched (place);


create table checked (
    id bigint not null,
    n integer,
    m integer,
    s varchar(40),
    t text,
    c char(3),
    d decimal(10,2),
    f double precision,
    b boolean,
    ts timestamp null,
    dt date,
    js json,
    e enum('ok','sad'),
    `order` integer,
    bin varbinary(10),
    primary key (id),
    check (n > 0),
    check (n >= 0 and n <= 100),
    check (n between 1 and 5),
    check (n not between 1 and 5),
    check (n in (1, 2, 3)),
    constraint named_check check (n < 1000),
    check (n in (1)),
    check (n not in (1, 2)),
    check (n <> 3 and n != 4),
    check (n >= 0 or n is null),
    check (not (n = 3)),
    check (not n = 3),
    check (n is not null),
    check (n <=> 3),
    check (n + 1 > 2 * n - 3),
    check (n % 2 = 0),
    check (mod(n, 3) = 0),
    check (n mod 3 = 1),
    check (n div 2 > 0),
    check (-n < 5),
    check (abs(n) < 10),
    check (cast(n as char(5)) <> '5'),
    check (n > d),
    check ((n + m) * 2 > 3),
    check (n + m * 2 > 3),
    constraint `Named Check` check (m < 1000),
    check (n - (m - 1) > 0),
    check (n / 2.0 > 1),
    check (n & 1 = 0),
    check (n | 1 > 0),
    check (n ^ 3 < 9),
    check (n << 1 > 0),
    check (n between m and m + 10),
    check (n < -5),
    check (n <= - 5),
    check (s in ('A', 'B')),
    check (s in ('A')),
    check (s not in ('A', 'B')),
    check (s = 'it''s'),
    check (s = "double"),
    check (s like 'a%'),
    check (s not like 'a%'),
    check (s like 'a\\_%'),
    check (s <> ''),
    check (s = 'a\\b'),
    check (length(s) > 2),
    check (char_length(s) <= 10),
    check (char_length(trim(s)) > 0),
    check (lower(s) = s),
    check (concat(s, 'x') = 'ax'),
    check (coalesce(s, '') <> 'x'),
    check (nullif(s, '') is not null),
    check (ifnull(s, '') <> 'x'),
    check (upper(s) in ('A', 'B') and n between 1 and 2),
    check (s is null or (n > 0 and s = 'x')),
    check ((s is null) = (n is null)),
    check (case when n > 0 then s = 'x' else true end),
    check (case n when 1 then s is null when 2 then s is not null end),
    check (if(n > 0, s = 'x', true)),
    check (substring(s, 1, 2) = 'ab'),
    check (substr(s from 1 for 2) = 'ab'),
    check (left(s, 1) <> ' '),
    check (t in ('A', 'B')),
    check (t like '%@%'),
    check (t = s),
    check (c = 'abc'),
    check (d > 1.5),
    check (d >= 0 and d <= 100),
    check (d = 0),
    check (d in (1, 2.5)),
    check (round(d, 1) > 0),
    check (b),
    check (not b),
    check (b = true),
    check (b = 1),
    check (b is true),
    check (b or n > 0),
    check (b and not b or n = 1),
    check (b xor n > 0),
    check (n > 0 && m > 0),
    check (n > 0 || m > 0),
    check (!b),
    check (ts > '2020-01-01'),
    check (ts > timestamp '2020-01-01 00:00:00'),
    check (year(ts) > 2000),
    check (dt > date '2020-01-01'),
    check (dt > '2020-01-01'),
    check (dt between '2020-01-01' and '2030-12-31'),
    check (dt + interval 1 day > '2020-01-01'),
    check (json_valid(js)),
    check (json_extract(js, '$.a') = 'b'),
    check (e = 'ok'),
    check (e in ('ok', 'sad')),
    check (f > 0.5),
    check (greatest(n, m) > 0),
    check ((n > 0) is not false),
    check (s collate utf8mb4_bin > 'a'),
    check (n is null and m is null or n is not null and m is not null),
    check (s > 'a' and s < 'b'),
    check (`order` > 0),
    check (n = 1e3),
    check (s rlike 'x'),
    check (s regexp '^a'),
    check (n = 0x1F),
    check (bin = x'61'),
    check ((n, m) = (1, 2)),
    check (n in (1, m, m + 1)),
    check (strcmp(s, 'a') = 0)
);

create table checked_columns (
    id bigint not null,
    a integer check (a > 0),
    b varchar(10) default 'x' not null check (b in ('x', 'y')),
    c decimal(5,2) check (c between 0 and 1),
    e integer not null check (e <> 0),
    primary key (id)
);

create table default_expressions (
    id integer not null,
    c1 integer default (1 + 1),
    c2 integer not null default ((1 + 1) * 2),
    c3 integer default (-5),
    c4 varchar(40) default (uuid()),
    c5 varchar(40) default (concat('a', 'b')),
    c6 varchar(40) default (upper('x')),
    c7 varchar(40) default ('x'),
    c8 varchar(40) default (concat('a''b', 'c\\d')),
    c9 varchar(40) default (lower('X')),
    c10 date default (current_date),
    c11 date default (curdate()),
    c12 date default (current_date + interval 1 day),
    c13 datetime default (now()),
    c14 datetime(6) default (now(6)),
    c15 text default ('it''s'),
    c16 text default (concat('a', 'b')),
    c17 json default ('{}'),
    c18 json default (json_array()),
    c19 json default (json_object('a', 1)),
    c20 blob default ('x'),
    c21 blob default (0x00FF),
    c22 double default (rand()),
    c23 double default (pi()),
    c24 integer default (abs(-3)),
    c25 integer default (length('abc')),
    c26 decimal(10,2) default (1.5 * 2),
    c27 varbinary(16) default (unhex('00ff')),
    c28 bit(8) default (b'101'),
    c29 boolean default (true),
    c30 boolean default (not true),
    c31 varchar(40) default (user()),
    c32 point default (point(1, 2)),
    c33 year default (2020),
    c34 time default (current_time),
    c35 enum('a','b') default ('a'),
    c36 bigint unsigned default (5),
    primary key (id)
);

create table indexed_expressions (
    id bigint not null,
    a integer,
    b integer,
    c bigint unsigned,
    s varchar(40),
    s2 varchar(200),
    t text,
    l longtext,
    bin varbinary(100),
    bl blob,
    d decimal(10,2),
    ts timestamp null,
    dt datetime(6),
    day date,
    e enum('a','b'),
    f boolean,
    j varchar(30) collate utf8mb4_bin,
    place point not null,
    primary key (id)
);

create index ig1 on indexed_expressions (a) ignored;
create index ig2 on indexed_expressions (s, b) ignored;

create table invisible_columns (
    id bigint not null,
    a integer invisible,
    b integer default 5 invisible,
    primary key (id)
);

create table referred (
    id bigint not null,
    a integer not null,
    b varchar(20) not null,
    c integer,
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
    r8 bigint,
    r9 bigint,
    r10 bigint,
    a1 integer,
    b1 varchar(20),
    a2 integer,
    b2 varchar(20),
    b3 varchar(20),
    `odd parent` bigint,
    primary key (id),
    constraint fk1 foreign key (r1) references referred (id),
    constraint fk2 foreign key (r2) references referred (id) on delete restrict,
    constraint fk3 foreign key (r3) references referred (id) on delete no action on update no action,
    constraint fk4 foreign key (r4) references referred (id) on delete set null on update cascade,
    constraint fk5 foreign key (r5) references referred (id) on delete cascade,
    constraint fk6 foreign key (r6) references referred (id) on update restrict,
    constraint fk7 foreign key (r7) references referring (id),
    constraint fk8 foreign key (r8) references referred (id),
    constraint fk9 foreign key (r8) references referring (id) on delete cascade,
    constraint fk10 foreign key (r9) references referred (id),
    constraint fk11 foreign key (a1, b1) references referred (a, b),
    constraint fk12 foreign key (a2, b2) references referred (a, b) on delete cascade on update cascade,
    constraint fk13 foreign key (b3) references referred (b),
    constraint fk14 foreign key (`odd parent`) references referring (id) on delete set null
);

create index serves_more on referring (r9, r10);
create index serves_one on referring (r6);
create index fk3 on referring (r3);
create unique index serves_two on referring (b2, a2);
create index not_serving on referring (r10, r1);
