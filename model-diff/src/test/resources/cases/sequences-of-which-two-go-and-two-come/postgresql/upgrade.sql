-- after
-- orm:revises 1
-- orm:database postgresql
-- orm:made beds
-- orm:made guest_numbers

create sequence beds start with 1 increment by 50;

create sequence guest_numbers start with 1 increment by 50;

drop sequence guest_seq;

drop sequence room_seq;
