package dev.orm.query.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.mapping.Naming;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.reader.Keycloak;
import dev.orm.mapping.tables.MappedModel;
import dev.orm.query.Delete;
import dev.orm.query.Expressions;
import dev.orm.query.Select;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Sixty entities that no one here wrote: SQLite understands every query about them. */
class KeycloakQueriesTest {
    private static final Dialect SQLITE = Dialects.of("sqlite", "");
    private static final MappedModel MAPPED =
            MappedModel.of(Keycloak.read(Keycloak.MEANINGS), Naming.JPA, SQLITE.lower()::lower);

    private final StatementWriter writer = new StatementWriter(MAPPED.layout(), SQLITE);
    private int prepared;

    @Test
    void everyPathIsUnderstood() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            SchemaMaker.create(connection, SQLITE, MAPPED.lowered());
            for (EntityLayout entity : MAPPED.layout().entities()) {
                Select all = Select.from(entity.className());
                prepare(connection, writer.select(all));
                prepare(connection, writer.delete(Delete.of(entity.className())));
                for (AttributeLayout attribute : entity.attributes()) {
                    prepareAll(connection, all, attribute);
                }
            }
        }
        assertThat(prepared).isGreaterThan(1_000);
    }

    private void prepareAll(Connection connection, Select all, AttributeLayout attribute) throws SQLException {
        String path = attribute.name();
        boolean joined =
                !(attribute instanceof AttributeLayout.Basic) && !(attribute instanceof AttributeLayout.Embedded);
        Select rows = joined ? all.leftJoin(path) : all;
        prepare(connection, writer.select(rows.select(path).orderBy(path)));
        prepare(connection, writer.select(rows.where(Expressions.field(path).isNull())));
        prepare(connection, writer.count(rows.distinct().select(path)));
        if (joined) {
            prepare(connection, writer.select(all.where(Expressions.any(path))));
        }
    }

    private void prepare(Connection connection, BulkStatement statement) {
        assertThat(statement).isNotNull();
        statement.accept(new BulkRun(connection));
    }

    private void prepare(Connection connection, SelectStatement select) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select.sql())) {
            prepared++;
            assertThat(statement.getMetaData().getColumnCount()).isPositive();
        }
    }
}
