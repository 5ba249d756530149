-- undo of after
-- orm:database mysql

create table card_payments (
    id integer not null auto_increment,
    primary key (id)
);

-- orm:destructive drop-column payments.kind
alter table payments drop column kind;

alter table card_payments add constraint fk_card_payments_id foreign key (id) references payments (id);
