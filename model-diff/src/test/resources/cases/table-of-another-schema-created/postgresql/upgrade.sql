-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made billing.state
-- orm:made billing.numbers
-- orm:made billing.invoices, billing.invoices("table:comment" 'of billing', id integer not null, user_id integer not null, state billing.state not null default ('OPEN'), pk_invoices, fk_invoices_user_id on delete cascade, ck_invoices_id, ix_invoices_state)

create type billing.state as enum ('OPEN', 'PAID');

create sequence billing.numbers start with 5 increment by 10;

create table billing.invoices (
    id integer not null,
    user_id integer not null,
    state billing.state not null default 'OPEN',
    constraint pk_invoices primary key (id),
    constraint fk_invoices_user_id foreign key (user_id) references users (id) on delete cascade,
    constraint ck_invoices_id check (id > 0)
);

create index ix_invoices_state on billing.invoices (state) where state = 'OPEN'::billing.state;

comment on table billing.invoices is 'of billing';
