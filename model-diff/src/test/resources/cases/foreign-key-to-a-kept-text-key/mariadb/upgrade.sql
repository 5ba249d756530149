-- after
-- orm:revises none
-- orm:database mariadb
-- orm:made cities, cities(id integer not null identity, country varchar(2) not null collate utf8mb4_bin, region char(6) collate latin1_swedish_ci, PRIMARY, fk_cities_country, fk_cities_region)

create table cities (
    id integer not null auto_increment,
    country varchar(2) collate utf8mb4_bin not null,
    region char(6) collate latin1_swedish_ci,
    primary key (id),
    constraint fk_cities_country foreign key (country) references countries (code),
    constraint fk_cities_region foreign key (region) references regions (code)
);
