package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.revision.RevisionTarget;
import dev.orm.schema.Column;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder of Java migrations, which holds every word that they know, on every database. */
abstract class JavaFolderContract {

    abstract Connection open() throws SQLException;

    /** Asks for the step of the sequence, or where there are none, for what a counter begins with. */
    abstract String sequences();

    /** What it answers at first, and when the step is another: a counter knows none. */
    abstract List<String> steps();

    /** Whether this version of the server has checks at all. */
    boolean keepsChecks() throws SQLException {
        return true;
    }

    @Test
    void upDownAndUp() throws SQLException, URISyntaxException {
        migrator().run(RevisionTarget.parse("1"));
        Schema first = schema();
        assertThat(ask(sequences())).containsExactly(steps().get(0));
        assertThat(first.tables().stream().flatMap(this::parts))
                .containsExactlyInAnyOrder(
                        "codes(code)",
                        "customers(id, email, feeling, nick, born)",
                        "customers pk(id)",
                        "customers unique(email)",
                        "orders(id, customer, amount, paid, placed, state)",
                        "orders pk(id)",
                        "orders(customer) -> customers(id)",
                        "orders ix_orders_amount(amount)",
                        "roles(code, rank_no)",
                        "roles pk(code)");
        boolean checks = checks(first).contains("ck_roles");
        assertThat(checks).isEqualTo(keepsChecks());

        migrator().run(RevisionTarget.parse("head"));

        assertThat(schema().tables().stream().flatMap(this::parts))
                .containsExactlyInAnyOrder(
                        "codes(code)",
                        "codes pk(code)",
                        "codes(code) -> ranks(code)",
                        "customers(id, email, feeling, birthday, total, city)",
                        "customers pk(id)",
                        "customers unique(email)",
                        "customers ix_customers_city(city)",
                        "orders(id, customer, amount, paid, placed, state)",
                        "orders pk(id)",
                        "orders unique(customer, placed)",
                        "orders(customer) -> customers(id)",
                        "orders ix_orders_placed(placed)",
                        "ranks(code, height)",
                        "ranks unique(height)",
                        "ranks pk(code)");
        assertThat(checks(schema()).contains("ck_orders_amount")).isEqualTo(checks);
        assertThat(ask(sequences())).containsExactly(steps().get(1));
        assertThat(ask("select id, total, city, birthday from customers order by id"))
                .containsExactly("1|100|Ulm|2001-02-03", "2|200|Bonn|null");
        assertThat(ask("select code, height from ranks order by height")).containsExactly("admin|1", "it's|2");
        assertThat(ask("select revision, state from orm_version order by sequence"))
                .containsExactly("1|applied", "2|applied");

        migrator().downgrade(RevisionTarget.parse("1"));

        assertThat(sorted(schema())).isEqualTo(sorted(first));
        assertThat(ask("select id, email, feeling from customers order by id"))
                .containsExactly("1|a@x|HAPPY", "2|b@x|SAD");
        assertThat(ask("select code, rank_no from roles order by rank_no")).containsExactly("admin|1", "it's|2");

        migrator().downgrade(RevisionTarget.parse("base"));
        assertThat(schema()).isEqualTo(Schema.empty());
        assertThat(migrator().run(RevisionTarget.parse("head")).done()).hasSize(2);
    }

    @Test
    void theIndexesAndKeysOfAColumnGoWithIt(@TempDir Path folder) throws IOException, SQLException {
        write(folder, "V1__orders", """
                op.createTable("buyers", t -> { t.column("id", ColumnType.integer()); t.primaryKey("id"); });
                op.createTable("orders", t -> {
                    t.column("id", ColumnType.integer());
                    t.column("amount", ColumnType.integer());
                    t.column("buyer", ColumnType.integer());
                    t.column("nick", ColumnType.integer());
                    t.primaryKey("id");
                    t.foreignKey("buyer").references("buyers", "id");
                    t.unique("nick", "amount");
                    t.index("nick");
                });
                op.createIndex("orders", "amount");
                op.createIndex("orders", "amount", "nick");
                """);
        write(folder, "V2__less", """
                op.batch("orders", t -> {
                    t.dropColumn("amount").allow("nobody reads it");
                    t.dropColumn("buyer").allow("nobody reads it");
                });
                """);

        new Migrator(this::open, ScriptDirectory.read(folder)).run(RevisionTarget.parse("head"));

        assertThat(schema().tables().stream().flatMap(this::parts))
                .containsExactlyInAnyOrder(
                        "buyers(id)",
                        "buyers pk(id)",
                        "orders(id, nick)",
                        "orders pk(id)",
                        "orders ix_orders_nick(nick)");
    }

    private static void write(Path folder, String name, String up) throws IOException {
        Files.writeString(
                folder.resolve(name + ".java"), """
                import dev.orm.operation.*;

                public class %s {
                    public void up(Operations op) {
                %s
                    }
                }
                """.formatted(name, up.indent(8).stripTrailing()));
    }

    /** A column that comes again is the last one where a table cannot be made anew for it. */
    private static Schema sorted(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.toBuilder()
                        .columns(table.columns().stream()
                                .sorted(Comparator.comparing(Column::name))
                                .toList())
                        .build())
                .sorted(Comparator.comparing(table -> table.name().toString()))
                .toList());
    }

    private Stream<String> parts(Table table) {
        List<String> parts = new ArrayList<>();
        if (table.columnNames().equals(List.of("next_val"))) {
            return Stream.empty(); // stands for the sequence
        }
        String name = table.name().name();
        parts.add(name + list(table.columnNames()));
        Optional.ofNullable(table.primaryKey()).ifPresent(key -> parts.add(name + " pk" + list(key.columns())));
        table.uniques().forEach(unique -> parts.add(name + " unique" + list(unique.columns())));
        table.indexes().stream()
                .filter(index -> index.unique() && index.where() == null)
                .forEach(index -> parts.add(name + " unique" + list(IndexPart.columnNames(index.parts()))));
        table.foreignKeys()
                .forEach(key -> parts.add(name + list(key.columns()) + " -> "
                        + key.referencedTable().name() + list(key.referencedColumns())));
        table.indexes().stream()
                .filter(index -> !index.unique())
                .forEach(index ->
                        parts.add(name + " " + index.name().text() + list(IndexPart.columnNames(index.parts()))));
        return parts.stream();
    }

    private static List<String> checks(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.checks().stream())
                .map(check -> Optional.ofNullable(check.name()).map(Name::text).orElse(""))
                .toList();
    }

    private static String list(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    private Schema schema() throws SQLException {
        try (Connection connection = open()) {
            Dialect dialect = Dialects.of(connection);
            Schema whole = dialect.normalizer().normalize(dialect.inspector().inspect(connection));
            return whole.withTables(whole.tables().stream()
                    .filter(table -> !table.name().name().startsWith("orm_version"))
                    .toList());
        }
    }

    private Migrator migrator() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(JavaFolderContract.class.getResource("java-folder"))
                .toURI());
        return new Migrator(this::open, ScriptDirectory.read(folder));
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(String.valueOf(row.getString(column)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }
}
