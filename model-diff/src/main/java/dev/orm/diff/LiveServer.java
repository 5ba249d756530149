package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.ServerNormalizer.Answers;
import dev.orm.dialect.TextHint;
import dev.orm.dialect.UnreadUse;
import dev.orm.operation.Operation;
import dev.orm.run.DatabaseFailedException;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The server that a schema was read from, for what only it can tell. */
public final class LiveServer {
    private final Dialect dialect;
    private final Connection connection;
    private final List<String> schemas;
    private final Optional<String> replaced;

    /**
     * @param connection open for as long as this is asked
     * @param schemas that were read, by name; empty: the current one
     */
    public LiveServer(Dialect dialect, Connection connection, List<String> schemas) {
        this(dialect, connection, schemas, Optional.empty());
    }

    private LiveServer(Dialect dialect, Connection connection, List<String> schemas, Optional<String> replaced) {
        this.dialect = dialect;
        this.connection = connection;
        this.schemas = List.copyOf(schemas);
        this.replaced = replaced;
    }

    /** The same, as a scratch database that takes the place of another: a model may name that one. */
    public LiveServer inPlaceOf(String database) {
        return new LiveServer(dialect, connection, schemas, Optional.of(database));
    }

    public Dialect dialect() {
        return dialect;
    }

    /** The same schema with the names of a database that this one takes the place of written without it. */
    Schema here(Schema model) {
        return replaced.map(name -> new LocalNames(name).of(model)).orElse(model);
    }

    /** Whether this server stores what was written, so that it need not be asked how it spells expressions. */
    boolean isSilent() {
        return dialect.serverNormalizer().isSilent();
    }

    /** Which schemas were read; nothing where names have no schema, or none was named. */
    Optional<ReadSchemas> readSchemas(Schema model) {
        if (schemas.isEmpty() && !LocalNames.namesSchemas(model)) {
            return Optional.empty();
        }
        try {
            boolean several = dialect.capabilities().severalSchemas();
            return Optional.ofNullable(dialect.probe().currentSchema(connection))
                    .map(current -> new ReadSchemas(current, schemas, several));
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the server could not be asked for its current schema", e);
        }
    }

    /** What was read, with what the operations make again read to the last. */
    Schema whole(Schema read, List<Operation> operations) {
        try {
            return dialect.inspector().whole(connection, read, operations);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the server could not be asked for what is made again", e);
        }
    }

    /** How the server would report the expressions. */
    Answers ask(Schema lowered, Set<ExpressionSite> sites) {
        try {
            return dialect.serverNormalizer().ask(connection, lowered, sites);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the server could not be asked how it spells expressions", e);
        }
    }

    /** The tables that the server does not take as they will be, each with what it says. */
    Map<TableName, String> refused(List<Table> tables) {
        try {
            return tables.isEmpty() ? Map.of() : dialect.tableTrial().refused(connection, tables);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the server could not be asked whether it takes a table", e);
        }
    }

    /** What was read, with the details of the tables. */
    Schema detailed(Schema read, Set<TableName> tables) {
        try {
            return tables.isEmpty() ? read : dialect.inspector().detailed(connection, read, tables);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the server could not be asked for the details of tables", e);
        }
    }

    /** Which of the tables hold something that was not understood, and what. */
    Map<TableName, String> misread(Schema read, Set<TableName> tables) {
        try {
            return dialect.selfCheck().misread(connection, read, tables);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the server could not be asked for its own text of tables", e);
        }
    }

    /** What was not read and stands in the way of the operations. */
    List<UnreadUse> unreadUses(Schema read, List<Operation> operations) {
        try {
            return dialect.selfCheck().unreadUses(connection, read, operations);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the server could not be asked what uses what changes", e);
        }
    }

    /** What may name in its text what the operations rename or drop. */
    List<TextHint> textHints(Schema read, List<Operation> operations) {
        try {
            return dialect.selfCheck().textHints(connection, read, operations);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the server could not be asked for the texts of its functions", e);
        }
    }
}
