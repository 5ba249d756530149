package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.mapping.layout.Leaf;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.query.Delete;
import dev.orm.query.Select;
import dev.orm.query.Update;
import java.util.List;
import java.util.function.Predicate;

/** Queries as the SQL of one database. */
public final class StatementWriter {
    private final ModelLayout model;
    private final Dialect dialect;
    private final Predicate<Leaf> keepsNull;

    /**
     * @param model laid out for the dialect
     * @param keepsNull whether a column holds a value of its own where its attribute has none, as a converter may want it
     */
    public StatementWriter(ModelLayout model, Dialect dialect, Predicate<Leaf> keepsNull) {
        this.model = model;
        this.dialect = dialect;
        this.keepsNull = keepsNull;
    }

    /** For columns that are null where their attributes are. */
    public StatementWriter(ModelLayout model, Dialect dialect) {
        this(model, dialect, leaf -> false);
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
        return Context.of(model, dialect, keepsNull);
    }

    private SelectStatement checked(SelectStatement statement) {
        int most = dialect.queries().maximumParameters();
        if (statement.parameters().size() > most) {
            throw TooManyValuesException.of(statement.parameters().size(), most);
        }
        return statement;
    }
}
