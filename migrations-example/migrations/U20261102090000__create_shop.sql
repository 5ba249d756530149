-- undo of create shop
-- orm:database sqlite

-- orm:destructive drop-table tags_SEQ
drop table tags_SEQ;

-- orm:destructive drop-table user_phones
drop table user_phones;

-- orm:destructive drop-table post_tags
drop table post_tags;

-- orm:destructive drop-table tags
drop table tags;

-- orm:destructive drop-table posts
drop table posts;

-- orm:destructive drop-table transfer_payments
drop table transfer_payments;

-- orm:destructive drop-table card_payments
drop table card_payments;

-- orm:destructive drop-table order_lines
drop table order_lines;

-- orm:destructive drop-table order
drop table "order";

-- orm:destructive drop-table payments
drop table payments;

-- orm:destructive drop-table users
drop table users;
