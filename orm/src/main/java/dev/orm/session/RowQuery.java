package dev.orm.session;

import dev.orm.query.Condition;
import dev.orm.query.Select;
import dev.orm.query.statement.SelectStatement;
import dev.orm.query.statement.Selected;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A query whose result is rows of values. A value: each method gives another one. */
public final class RowQuery {
    private final SessionQueries queries;
    private final Select select;

    RowQuery(SessionQueries queries, Select select) {
        this.queries = queries;
        this.select = select;
    }

    private RowQuery with(UnaryOperator<Select> change) {
        return new RowQuery(queries, change.apply(select));
    }

    /** Paths or expressions: one row for each combination of their values. */
    public RowQuery groupBy(Object... terms) {
        return with(before -> before.groupBy(terms));
    }

    /** Only groups for which this is true too. */
    public RowQuery having(Condition condition) {
        return with(before -> before.having(condition));
    }

    public RowQuery where(Condition condition) {
        return with(before -> before.where(condition));
    }

    public RowQuery orderBy(Object... terms) {
        return with(before -> before.orderBy(terms));
    }

    /** Equal rows once. */
    public RowQuery distinct() {
        return with(Select::distinct);
    }

    public RowQuery limit(int rows) {
        return with(before -> before.limit(rows));
    }

    public RowQuery offset(int rows) {
        return with(before -> before.offset(rows));
    }

    /** The query as a value, for a subquery. */
    public Select select() {
        return select;
    }

    public List<Row> rows() {
        return rows(statement());
    }

    /**
     * Each row as a record, whose components the selected attributes, functions and {@code as(name)} of the same name
     * fill: {@code author.name} is {@code authorName}, and {@code name} where nothing else is.
     */
    public <R extends Record> List<R> as(Class<R> type) {
        Given.to("as", type);
        SelectStatement statement = statement();
        RecordFiller<R> filler = RecordFiller.of(type, names(statement));
        return rows(statement).stream().map(row -> filler.of(row.values())).toList();
    }

    private SelectStatement statement() {
        queries.autoflush();
        return queries.context().writer().select(select);
    }

    private static List<String> names(SelectStatement statement) {
        return statement.items().stream().map(Selected::name).toList();
    }

    private List<Row> rows(SelectStatement statement) {
        Loading loading = new Loading();
        List<String> names = names(statement);
        List<ItemReader> readers = statement.items().stream()
                .map(item -> ItemReader.of(queries.context(), queries.loader(), item, loading))
                .toList();
        List<Row> all = queries.context()
                .statements()
                .query(statement.sql(), queries.loader().parameters().bound(statement.parameters()), rows -> {
                    List<Row> found = new ArrayList<>();
                    while (rows.next()) {
                        List<@Nullable Object> values = new ArrayList<>(readers.size());
                        for (ItemReader reader : readers) {
                            values.add(reader.read(rows));
                        }
                        found.add(new Row(names, values));
                    }
                    return found;
                });
        queries.loader().finish(loading);
        return all;
    }
}
