package dev.orm.dialect.postgresql;

import dev.orm.dialect.Probe;
import dev.orm.dialect.Refusal;
import dev.orm.dialect.ServerIdentity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a PostgreSQL server says about itself. https://www.postgresql.org/docs/current/errcodes-appendix.html */
final class PostgresqlProbe implements Probe {
    private static final Set<String> BUSY = Set.of("55P03", "40P01", "40001");

    /** Connections, resources, operators at work, the system; no right, read-only. */
    private static final Set<String> OUTSIDE = Set.of("08", "53", "57", "58");

    private static final Set<String> NO_RIGHT = Set.of("42501", "25006");

    @Override
    public ServerIdentity identify(Connection connection) throws SQLException {
        String sql = "select coalesce(host(inet_server_addr()), 'local'), current_setting('port'), current_database(),"
                + " current_user, current_setting('server_version')";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            String version = "PostgreSQL " + row.getString(5).split(" ")[0];
            return new ServerIdentity(
                    row.getString(1) + ":" + row.getString(2), row.getString(3), row.getString(4), version);
        }
    }

    @Override
    public @Nullable String currentSchema(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select current_schema()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public boolean isBusy(SQLException failure) {
        return BUSY.contains(state(failure));
    }

    @Override
    public boolean isOutside(SQLException failure) {
        String state = state(failure);
        boolean timeout = state.equals("57014");
        return !timeout
                && (NO_RIGHT.contains(state) || (state.length() == 5 && OUTSIDE.contains(state.substring(0, 2))));
    }

    @Override
    public Refusal refusal(SQLException failure) {
        return Refusal.ofState(failure);
    }

    /** Without the driver's line that says where in its own text the server stopped. */
    @Override
    public String words(SQLException failure) {
        String text = String.valueOf(failure.getMessage()).strip();
        return text.replaceFirst("^(ERROR|FATAL): ", "").replaceFirst("\\s*Position: \\d+$", "");
    }

    private static String state(SQLException failure) {
        return Objects.requireNonNullElse(failure.getSQLState(), "");
    }
}
