package dev.orm.dialect.mysql;

import dev.orm.schema.Column;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.servers.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What holds on every server of the family, by theme: each test has a database of its own. */
public abstract class ServerContract {
    protected static final TableName T = TableName.of("t");
    protected static final SqlType INTEGER = new SqlType.Int(4);

    protected Workplace server;

    protected abstract TestDatabase database();

    @BeforeEach
    void open() throws SQLException {
        server = new Workplace(database());
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
    }

    protected static TableBuilder table(Column... columns) {
        return new TableBuilder(T).columns(List.of(columns));
    }

    protected static Column column(String name, SqlType type) {
        return Column.of(name, type, true);
    }

    protected static Column integer(String name) {
        return column(name, INTEGER);
    }

    protected static Column varchar(String name, int length) {
        return column(name, new SqlType.Varchar(length));
    }

    protected static Column written(String name, String definition) {
        return column(name, new SqlType.Raw(definition));
    }
}
