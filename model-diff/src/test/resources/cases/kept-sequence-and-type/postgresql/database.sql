create sequence by_hand;
create type by_hand_type as enum ('x');
