-- undo of after
-- orm:database postgresql

create sequence room_seq start with 1 increment by 50;

create sequence guest_seq start with 1 increment by 50;

drop sequence guest_numbers;

drop sequence beds;
