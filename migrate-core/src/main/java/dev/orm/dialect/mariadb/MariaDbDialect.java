package dev.orm.dialect.mariadb;

import dev.orm.dialect.Inspector;
import dev.orm.dialect.mysql.MySqlDialect;
import dev.orm.dialect.mysql.ServerFacts;

/** MariaDB's answers: MySQL's, with its own facts, and sequences. */
final class MariaDbDialect extends MySqlDialect {

    MariaDbDialect(ServerFacts facts) {
        super(facts);
    }

    @Override
    public Inspector inspector() {
        return new MariaDbInspector(facts().shown());
    }
}
