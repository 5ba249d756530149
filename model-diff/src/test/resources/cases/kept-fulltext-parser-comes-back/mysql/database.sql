create fulltext index by_nick on users (nick) with parser ngram;
create fulltext index by_name on users (name) with parser ngram;
