package dev.orm.session;

import dev.orm.query.Select;
import dev.orm.query.statement.SelectStatement;
import dev.orm.query.statement.Selected;
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
    private final ResultSet rows;

    private CursorPages(SessionContext context, Parameters parameters, Select select, SelectStatement written) {
        this.context = context;
        this.parameters = parameters;
        this.select = select;
        this.written = written;
        this.reader = new EntityReader(
                context.entities(), (Selected.Entity) written.items().get(0));
        this.rows = context.statements().open(written.sql(), parameters.bound(written.parameters()), SIZE);
    }

    static CursorPages of(SessionContext context, Parameters parameters, Select select) {
        return new CursorPages(context, parameters, select, context.writer().select(select));
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
            rows.getStatement().close();
        } catch (SQLException e) {
            throw context.statements().failures().of(e, written.sql(), "");
        }
    }
}
