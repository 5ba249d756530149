create index by_nick on users (nick, name);
