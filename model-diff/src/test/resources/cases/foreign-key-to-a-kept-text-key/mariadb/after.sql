create table countries (
    code varchar(255) not null primary key,
    name varchar(50) not null
);

create table regions (
    code varchar(255) not null primary key,
    name varchar(50) not null
);

create table cities (
    id integer not null auto_increment primary key,
    country varchar(255) not null,
    region varchar(255),
    constraint fk_cities_country foreign key (country) references countries (code),
    constraint fk_cities_region foreign key (region) references regions (code)
);
