package dev.orm.session;

import dev.orm.query.statement.BulkStatement;
import dev.orm.query.statement.BulkStatementVisitor;
import dev.orm.query.statement.KeyedStatement;
import dev.orm.query.statement.Selected;
import dev.orm.session.type.ColumnType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs changes of many rows; answers how many entities they were. */
final class BulkWriter implements BulkStatementVisitor<Integer> {
    private static final int KEYS = 500;

    private final SessionContext context;
    private final Parameters parameters;
    private final String entity;

    /** @param entity whose rows they are */
    BulkWriter(SessionContext context, Parameters parameters, String entity) {
        this.context = context;
        this.parameters = parameters;
        this.entity = entity;
    }

    @Override
    public Integer visitAtOnce(BulkStatement.AtOnce statement) {
        return context.statements().update(statement.sql(), parameters.bound(statement.parameters()), entity);
    }

    @Override
    public Integer visitByKeys(BulkStatement.ByKeys bulk) {
        List<ColumnType> types = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        for (Selected item : bulk.keys().items()) {
            Selected.Value value = (Selected.Value) item;
            types.add(value.leaf() == null ? Integers.TYPE : parameters.type(value.leaf()));
            columns.add(value.column());
        }
        List<List<Bound>> keys = context.statements()
                .query(bulk.keys().sql(), parameters.bound(bulk.keys().parameters()), rows -> {
                    List<List<Bound>> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(key(rows, columns, types));
                    }
                    return all;
                });
        for (int from = 0; from < keys.size(); from += KEYS) {
            List<List<Bound>> some = keys.subList(from, Math.min(from + KEYS, keys.size()));
            bulk.statements().forEach(statement -> run(statement, some));
        }
        return keys.size();
    }

    private static List<Bound> key(ResultSet rows, List<Integer> columns, List<ColumnType> types) throws SQLException {
        List<Bound> key = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            key.add(new Bound(types.get(at).read(rows, columns.get(at)), types.get(at)));
        }
        return key;
    }

    private void run(KeyedStatement statement, List<List<Bound>> keys) {
        List<Bound> all = new ArrayList<>(parameters.bound(statement.parameters()));
        keys.forEach(all::addAll);
        context.statements().update(statement.sql(keys.size()), all, entity);
    }
}
