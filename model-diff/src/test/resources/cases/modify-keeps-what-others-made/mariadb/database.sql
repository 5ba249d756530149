alter table users
    modify id integer not null auto_increment comment 'the number',
    modify code integer unsigned zerofill not null default 7 comment 'it''s a code',
    modify name varchar(40) character set latin1 collate latin1_german1_ci not null default 'x' comment 'who',
    modify state varchar(20) invisible not null default 'new' check (state <> ''),
    add loud varchar(90) generated always as (upper(name)) virtual comment 'louder',
    add index by_loud (loud);
