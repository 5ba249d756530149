package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.query.Delete;
import dev.orm.query.Select;
import dev.orm.query.Update;
import java.util.List;

/** Queries as the SQL of one database. */
public final class StatementWriter {
    private final ModelLayout model;
    private final Dialect dialect;
    private final MissingValues missing;

    /**
     * @param model laid out for the dialect
     * @param missing what is known of values that are not there
     */
    public StatementWriter(ModelLayout model, Dialect dialect, MissingValues missing) {
        this.model = model;
        this.dialect = dialect;
        this.missing = missing;
    }

    /** For columns that are null where their attributes are, and values that have all their parts. */
    public StatementWriter(ModelLayout model, Dialect dialect) {
        this(model, dialect, MissingValues.NONE);
    }

    /** The rows of the query. */
    public SelectStatement select(Select select) {
        return checked(SelectWriter.of(context(), select).statement());
    }

    /** One row with the number of rows. */
    public SelectStatement count(Select select) {
        SqlPart sql = SelectWriter.of(context(), select).count();
        return checked(new SelectStatement(
                sql.text(), sql.parameters(), List.of(new Selected.Value("count", 1, null, ResultType.LONG))));
    }

    /** A row where the query has one, else none. */
    public SelectStatement exists(Select select) {
        SqlPart sql = SelectWriter.of(context(), select.atMost(1)).existence();
        return checked(new SelectStatement(
                sql.text(), sql.parameters(), List.of(new Selected.Value("exists", 1, null, ResultType.INTEGER))));
    }

    /** Changes without loading. */
    public BulkStatement update(Update update) {
        return BulkWriter.update(context(), update);
    }

    /** Deletes without loading: the rows of the entities, of their collections and of their own join tables. */
    public BulkStatement delete(Delete delete) {
        return BulkWriter.delete(context(), delete);
    }

    private Context context() {
        return Context.of(model, dialect, missing);
    }

    private SelectStatement checked(SelectStatement statement) {
        int most = dialect.queries().maximumParameters();
        if (statement.parameters().size() > most) {
            throw TooManyValuesException.of(statement.parameters().size(), most);
        }
        return statement;
    }
}
