package dev.orm.session;

import dev.orm.dialect.Dialect;
import dev.orm.query.statement.StatementWriter;
import dev.orm.session.entity.Entities;

/** What the parts of one session share. */
record SessionContext(
        Entities entities,
        Dialect dialect,
        StatementWriter writer,
        KeyedSelects keyedSelects,
        Statements statements,
        IdentityMap objects) {}
