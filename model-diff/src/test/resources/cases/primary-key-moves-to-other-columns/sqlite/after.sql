create table visits (
    user_id integer not null,
    day date not null,
    page integer not null,
    primary key (page)
);
