package dev.orm.dialect.postgresql;

import dev.orm.dialect.ClientScript;
import java.util.List;

/**
 * A file for {@code psql}.
 *
 * @see <a href="https://www.postgresql.org/docs/current/app-psql.html">psql</a>
 */
final class PostgresqlClientScript implements ClientScript {

    @Override
    public List<String> opening() {
        return List.of(
                "-- run with: psql --no-psqlrc --dbname=NAME --file=THIS_FILE",
                "\\set ON_ERROR_STOP on",
                "\\set AUTOCOMMIT on",
                "set client_encoding = 'UTF8';",
                "set standard_conforming_strings = on;");
    }

    @Override
    public List<String> begin(boolean foreignKeys) {
        return List.of("begin;", "select pg_advisory_xact_lock(" + PostgresqlStepBoundary.KEY + ");");
    }

    /** On a line of its own, since the statement may end in a comment. */
    @Override
    public String statement(String sql) {
        return sql + "\n;";
    }

    @Override
    public String guard(String condition, String sentence) {
        return "do $orm$ begin if not (" + condition + ") then raise exception '"
                + sentence.replace("'", "''").replace("%", "%%") + "'; end if; end $orm$;";
    }

    @Override
    public List<String> commit() {
        return List.of("commit;");
    }

    @Override
    public List<String> closing() {
        return List.of();
    }

    @Override
    public String user() {
        return "session_user";
    }
}
