package dev.orm.session;

import dev.orm.query.Select;
import dev.orm.query.statement.SelectStatement;
import dev.orm.query.statement.Selected;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Pages of one result that stays open. */
final class CursorPages implements EntityPages {
    private static final int SIZE = 1_000;

    private final SessionContext context;
    private final Parameters parameters;
    private final Select select;
    private final SelectStatement written;
    private final EntityReader reader;
    private final PreparedStatement statement;
    private final ResultSet rows;

    private CursorPages(
            SessionContext context,
            Parameters parameters,
            Select select,
            SelectStatement written,
            PreparedStatement statement)
            throws SQLException {
        this.context = context;
        this.parameters = parameters;
        this.select = select;
        this.written = written;
        this.reader = new EntityReader(
                context.entities(), (Selected.Entity) written.items().get(0));
        this.statement = statement;
        this.rows = statement.executeQuery();
    }

    static CursorPages of(SessionContext context, Parameters parameters, Select select) {
        SelectStatement written = context.writer().select(select);
        try {
            PreparedStatement statement =
                    context.statements().open(written.sql(), parameters.bound(written.parameters()));
            try {
                statement.setFetchSize(SIZE);
                return new CursorPages(context, parameters, select, written, statement);
            } catch (SQLException e) {
                statement.close();
                throw e;
            }
        } catch (SQLException e) {
            throw context.statements().failures().of(e, written.sql(), "");
        }
    }

    @Override
    public List<Object> next() {
        try {
            return new DetachedLoader(context, parameters, select.fetches()).page(reader, rows, SIZE);
        } catch (SQLException e) {
            throw context.statements().failures().of(e, written.sql(), "");
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw context.statements().failures().of(e, written.sql(), "");
        }
    }
}
