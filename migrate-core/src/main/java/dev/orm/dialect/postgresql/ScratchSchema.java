package dev.orm.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Where scratch objects live until the transaction is rolled back. */
final class ScratchSchema {
    private static final String NAME = "_orm_scratch";
    private static final String TEMPORARY = "pg_temp";
    private static final String SAVEPOINT = "_orm_item";

    private final Connection connection;
    private final String name;
    private final String path;
    private final LocalText current;

    private ScratchSchema(Connection connection, String name, String currentSchema) {
        this.connection = connection;
        this.name = name;
        this.path = name + (currentSchema.isEmpty() ? "" : ", " + PostgresqlSyntax.SYNTAX.name(currentSchema));
        this.current = new LocalText(currentSchema);
    }

    /** Nothing where the account may create neither. */
    static Optional<ScratchSchema> make(Connection connection, String currentSchema) throws SQLException {
        String sql = "select has_database_privilege(current_database(), 'create'),"
                + " has_database_privilege(current_database(), 'temporary'),"
                + " current_setting('transaction_read_only') = 'on'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            boolean schemas = row.getBoolean(1) && !row.getBoolean(3);
            boolean temporary = row.getBoolean(2);
            if (schemas) {
                statement.execute("create schema " + NAME);
            }
            return schemas || temporary
                    ? Optional.of(new ScratchSchema(connection, schemas ? NAME : TEMPORARY, currentSchema))
                    : Optional.empty();
        }
    }

    /** Runs statements that find what is in the scratch schema first; none of them where one fails. */
    boolean tried(String... statements) throws SQLException {
        run("savepoint " + SAVEPOINT);
        try {
            lookIn(path);
            for (String sql : statements) {
                run(sql);
            }
            lookIn("");
            return true;
        } catch (SQLException e) {
            undo();
            return false;
        }
    }

    /** What the last {@link #tried} did goes. */
    void undo() throws SQLException {
        run("rollback to savepoint " + SAVEPOINT);
        lookIn("");
    }

    /** The one text that the query finds, as the inspector would have read it. */
    String read(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new LocalText(namespace()).of(current.of(DefaultReader.unwrapped(row.getString(1))));
        }
    }

    /** The schema's own name in the catalogue. */
    private String namespace() throws SQLException {
        if (!name.equals(TEMPORARY)) {
            return name;
        }
        try (PreparedStatement statement = connection.prepareStatement(
                        "select nspname from pg_namespace where oid = pg_my_temp_schema()");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : name;
        }
    }

    String name() {
        return name;
    }

    private void lookIn(String schemas) throws SQLException {
        run("set local search_path = " + (schemas.isEmpty() ? "''" : schemas));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
