-- create shop
-- orm:revises none
-- orm:database sqlite
-- orm:made users, users(id integer not null identity, version integer not null, created_at timestamp not null, name varchar(128) not null, email varchar(128) not null, role varchar(16) not null, street varchar(255), zip varchar(16), city varchar(80), country varchar(2), pk_users, uq_users_email, ck_users_role)
-- orm:made payments, payments(id integer not null identity, version integer not null, created_at timestamp not null, amount numeric(12,2) not null, pk_payments)
-- orm:made order, order(id integer not null identity, version integer not null, created_at timestamp not null, customer_id bigint not null, status tinyint not null, ship_street varchar(255), ship_zip varchar(16), ship_city varchar(80), ship_country varchar(2), payment_id bigint, pk_order, fk_order_customer_id, fk_order_payment_id, ck_order_status, ix_order_customer_id)
-- orm:made order_lines, order_lines(order_id bigint not null, line integer not null, sku varchar(64) not null, quantity integer not null, price numeric(12,2) not null, pk_order_lines, fk_order_lines_order_id)
-- orm:made card_payments, card_payments(id bigint not null, last_four varchar(4) not null, pk_card_payments, fk_card_payments_id)
-- orm:made transfer_payments, transfer_payments(id bigint not null, iban varchar(34) not null, pk_transfer_payments, fk_transfer_payments_id)
-- orm:made posts, posts(id integer not null identity, version integer not null, created_at timestamp not null, title varchar(255) not null, body clob, author_id bigint not null, pk_posts, fk_posts_author_id, ix_posts_author_title)
-- orm:made tags, tags(id bigint not null, name varchar(40) not null, pk_tags, uq_tags_name)
-- orm:made post_tags, post_tags(post_id bigint not null, tag_id bigint not null, pk_post_tags, fk_post_tags_post_id, fk_post_tags_tag_id)
-- orm:made user_phones, user_phones(user_id bigint not null, phone varchar(32) not null, pk_user_phones, fk_user_phones_user_id)
-- orm:made tags_SEQ, tags_SEQ(next_val bigint, "row:")

create table users (
    id integer not null,
    version integer not null,
    created_at timestamp not null,
    name varchar(128) not null,
    email varchar(128) not null,
    role varchar(16) not null,
    street varchar(255),
    zip varchar(16),
    city varchar(80),
    country varchar(2),
    constraint pk_users primary key (id),
    constraint uq_users_email unique (email),
    constraint ck_users_role check (role in ('CUSTOMER', 'EDITOR', 'ADMIN'))
);

create table payments (
    id integer not null,
    version integer not null,
    created_at timestamp not null,
    amount numeric(12,2) not null,
    constraint pk_payments primary key (id)
);

create table "order" (
    id integer not null,
    version integer not null,
    created_at timestamp not null,
    customer_id bigint not null,
    status tinyint not null,
    ship_street varchar(255),
    ship_zip varchar(16),
    ship_city varchar(80),
    ship_country varchar(2),
    payment_id bigint,
    constraint pk_order primary key (id),
    constraint fk_order_customer_id foreign key (customer_id) references users (id),
    constraint fk_order_payment_id foreign key (payment_id) references payments (id),
    constraint ck_order_status check (status between 0 and 2)
);

create index ix_order_customer_id on "order" (customer_id);

create table order_lines (
    order_id bigint not null,
    line integer not null,
    sku varchar(64) not null,
    quantity integer not null,
    price numeric(12,2) not null,
    constraint pk_order_lines primary key (order_id, line),
    constraint fk_order_lines_order_id foreign key (order_id) references "order" (id)
);

create table card_payments (
    id bigint not null,
    last_four varchar(4) not null,
    constraint pk_card_payments primary key (id),
    constraint fk_card_payments_id foreign key (id) references payments (id)
);

create table transfer_payments (
    id bigint not null,
    iban varchar(34) not null,
    constraint pk_transfer_payments primary key (id),
    constraint fk_transfer_payments_id foreign key (id) references payments (id)
);

create table posts (
    id integer not null,
    version integer not null,
    created_at timestamp not null,
    title varchar(255) not null,
    body clob,
    author_id bigint not null,
    constraint pk_posts primary key (id),
    constraint fk_posts_author_id foreign key (author_id) references users (id)
);

create index ix_posts_author_title on posts (author_id, title desc);

create table tags (
    id bigint not null,
    name varchar(40) not null,
    constraint pk_tags primary key (id),
    constraint uq_tags_name unique (name)
);

create table post_tags (
    post_id bigint not null,
    tag_id bigint not null,
    constraint pk_post_tags primary key (post_id, tag_id),
    constraint fk_post_tags_post_id foreign key (post_id) references posts (id),
    constraint fk_post_tags_tag_id foreign key (tag_id) references tags (id)
);

create table user_phones (
    user_id bigint not null,
    phone varchar(32) not null,
    constraint pk_user_phones primary key (user_id, phone),
    constraint fk_user_phones_user_id foreign key (user_id) references users (id)
);

create table tags_SEQ (
    next_val bigint
);

insert into tags_SEQ (next_val) values (1);
