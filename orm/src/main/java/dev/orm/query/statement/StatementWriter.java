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

    /**
     * @param model laid out for the dialect
     */
    public StatementWriter(ModelLayout model, Dialect dialect) {
        this.model = model;
        this.dialect = dialect;
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
        SqlPart sql = SelectWriter.of(context(), select.limit(1)).existence();
        return checked(new SelectStatement(
                sql.text(), sql.parameters(), List.of(new Selected.Value("exists", 1, null, ResultType.INTEGER))));
    }

    /** Changes without loading. */
    public BulkStatement update(Update update) {
        return BulkWriter.update(model, dialect, update);
    }

    /** Deletes without loading: the rows of the entities, of their collections and of their own join tables. */
    public BulkStatement delete(Delete delete) {
        return BulkWriter.delete(model, dialect, delete);
    }

    private Context context() {
        return Context.of(model, dialect);
    }

    private SelectStatement checked(SelectStatement statement) {
        int most = dialect.queries().maximumParameters();
        if (statement.parameters().size() > most) {
            throw TooManyValuesException.of(statement.parameters().size(), most);
        }
        return statement;
    }
}
