-- after
-- orm:revises none
-- orm:database mysql
-- orm:made orders, orders("table:comment" 'what people bought', id bigint not null identity, number varchar(20) not null collate utf8mb4_bin comment 'as printed', state enum('NEW', 'PAID') not null default 'NEW', pieces integer not null option `unsigned` '', net decimal(10,2) not null, gross decimal(12,2) generated always as (net * 1.19) stored, remark text, placed_at datetime(6) default (current_timestamp(6)) option `on-update` 'current_timestamp(6)', PRIMARY, "key:number", ix_orders_remark, ix_orders_state_placed_at, ix_orders_words)

create table orders (
    id bigint not null auto_increment,
    number varchar(20) collate utf8mb4_bin not null comment 'as printed',
    state enum('NEW', 'PAID') not null default 'NEW',
    pieces integer unsigned not null,
    net decimal(10,2) not null,
    gross decimal(12,2) generated always as (net * 1.19) stored,
    remark text,
    placed_at datetime(6) default current_timestamp(6) on update current_timestamp(6),
    primary key (id),
    constraint number unique (number),
    index ix_orders_remark (remark(20)),
    index ix_orders_state_placed_at (state, placed_at desc),
    fulltext index ix_orders_words (remark)
) comment = 'what people bought';
