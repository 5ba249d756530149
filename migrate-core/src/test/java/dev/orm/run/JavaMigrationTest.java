package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.script.CompiledClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaMigrationTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void project() {
        project = new Project(folder)
                .with("V1__orders.sql", """
                        create table customers (id integer not null primary key, name varchar(40) not null);
                        create table orders (id integer not null primary key, amount integer not null, nick varchar(10));
                        insert into orders values (1, 5, 'a'), (2, 7, null);
                        """)
                .with("U1__orders.sql", "drop table orders;\ndrop table customers;\n");
    }

    private Project java(String name, String up, String down) {
        return project.with(name + ".java", """
                import dev.orm.operation.*;
                import java.sql.*;

                public class %s {
                    public void up(Operations op) {
                %s
                    }

                    public void down(Operations op) {
                %s
                    }
                }
                """.formatted(
                        name, up.indent(8).stripTrailing(), down.indent(8).stripTrailing()));
    }

    private Project backfill() {
        return java("V2__backfill_totals", """
                op.createTable("totals", table -> {
                    table.column("id", ColumnType.bigint());
                    table.column("kind", ColumnType.oneOf("BIG", "SMALL")).notNull();
                    table.column("amount", ColumnType.decimal(10, 2)).notNull().defaultTo(0);
                    table.primaryKey("id");
                    table.foreignKey("id").references("orders", "id").onDelete(dev.orm.schema.ForeignKey.Action.CASCADE);
                    table.index("kind");
                });
                op.addColumn("orders", "total", ColumnType.integer()).notNull().fill("amount * 10");
                op.data("totals of old orders", connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("insert into totals select id, 'BIG', total from orders");
                    }
                });
                op.batch("orders", orders -> {
                    orders.dropColumn("nick").allow("nobody reads it");
                    orders.alterColumn("amount").type(ColumnType.bigint()).nullable();
                    orders.createCheck("total > 0");
                });
                op.bulkInsert("customers", "id", "name").row(1, "O'Hara").row(2, "Li");
                op.execute("update customers set name = upper(name) where id = 2");
                op.execute("postgresql", "select no_such_function()");
                """, """
                op.dropCheck("orders", "ck_orders");
                op.addColumn("orders", "nick", ColumnType.varchar(10));
                op.alterColumn("orders", "amount").type(ColumnType.integer()).notNull().fill("0");
                op.dropColumn("orders", "total").allow("computed");
                op.dropTable("totals").allow("computed");
                op.execute("delete from customers");
                """);
    }

    @Test
    void upAndDown() throws SQLException {
        backfill().upgrade("head");

        assertThat(project.ask("select * from totals")).containsExactly("1|BIG|50", "2|BIG|70");
        assertThat(project.ask("select * from customers")).containsExactly("1|O'Hara", "2|LI");
        assertThat(project.ask("select name from pragma_table_info('orders')"))
                .containsExactly("id", "amount", "total");
        assertThat(project.ask("select sql from sqlite_schema where name = 'totals'"))
                .containsExactly("""
                        CREATE TABLE totals (
                            id bigint not null,
                            kind varchar(255) not null,
                            amount numeric(10,2) not null default 0,
                            constraint pk_totals primary key (id),
                            constraint fk_totals_id foreign key (id) references orders (id) on delete cascade,
                            constraint ck_totals_kind check (kind in ('BIG', 'SMALL'))
                        )""");
        assertThat(project.states()).containsExactly("1 applied", "2 applied");
        assertThat(project.ask("select script, upgrade_text, undo_text from orm_version where revision = '2'"))
                .containsExactly("V2__backfill_totals.java|null|null");

        project.downgrade("1");

        assertThat(project.tables()).containsExactly("customers", "orders");
        assertThat(project.ask("select name, lower(type), \"notnull\" from pragma_table_info('orders') order by name"))
                .containsExactly("amount|integer|1", "id|integer|1", "nick|varchar(10)|0");
        assertThat(project.ask("select amount from orders")).containsExactly("5", "7");
    }

    @Test
    void whatFailsLeavesNothing() throws SQLException {
        java("V2__broken", """
                op.createTable("tags", table -> table.column("id", ColumnType.integer()));
                op.data("a step", connection -> { throw new IllegalStateException("no way"); });
                """, "");
        assertThatThrownBy(() -> project.upgrade("head")).hasMessage("""
                upgrade 2 broken failed at step 2, a step (V2__broken.java, line 7)
                  why:  java.lang.IllegalStateException: no way
                  next: everything this step did was rolled back; the last step that was done is upgrade 1 orders; correct the migration and run it again""");
        assertThat(project.tables()).containsExactly("customers", "orders");
    }

    @Test
    void aStatementThatFailsNamesItsLine() {
        java("V2__broken", """
                op.execute("create table tags (id integer)");
                op.createTable("tags", table -> table.column("id", ColumnType.integer()));
                """, "");
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageContaining("upgrade 2 broken failed at statement 2 (V2__broken.java, line 7, column 1)");
    }

    @Test
    void theIndexesAndKeysOfAColumnGoWithIt() throws SQLException {
        java(
                "V2__indexes",
                "op.createIndex(\"orders\", \"amount\"); op.createIndex(\"orders\", \"nick\", \"amount\");"
                        + " op.createIndex(\"orders\", \"nick\");"
                        + " op.batch(\"orders\", t -> t.createUnique(\"amount\"));",
                "");
        java("V3__less", "op.batch(\"orders\", t -> t.dropColumn(\"amount\").allow(\"unused\"));", "");

        project.upgrade("head");

        assertThat(project.ask("select name from sqlite_schema where tbl_name = 'orders' order by name"))
                .containsExactly("ix_orders_nick", "orders");
    }

    @Test
    void theConnectionRefusesToEndTheTransaction() {
        project.upgrade("1");
        for (String call : new String[] {"commit()", "rollback()", "close()", "setAutoCommit(true)"}) {
            java("V2__ends", "op.data(\"moves\", connection -> connection." + call + ");", "");
            assertThatThrownBy(() -> project.upgrade("head"))
                    .isInstanceOf(GuardedConnectionException.class)
                    .hasMessage("""
                            upgrade 2 ends: a data step calls %s on its connection (V2__ends.java, line 6, moves)
                              why:  the connection and its transaction are the run's, which commits them with the row in the version table
                              next: take the call out; to go back within the step, use a savepoint; everything this step did was rolled back; the database is at 1 orders""", call.substring(0, call.indexOf('(')));
        }
    }

    @Test
    void whatDoesNotCompileIsToldBeforeAnythingRuns() throws SQLException {
        java("V2__broken", "op.createTabel(\"tags\");\nint x = \"\";", "");

        assertThatThrownBy(() -> project.upgrade("head")).hasMessage("""
                a Java migration does not compile (V2__broken.java:6:11)
                  why:  line 6: cannot find symbol
                          symbol:   method createTabel(java.lang.String)
                          location: variable op of type dev.orm.operation.Operations
                        line 7: incompatible types: java.lang.String cannot be converted to int
                  next: correct it and run it again; nothing was run""");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void aNameThatIsNotThereIsToldWithTheNearest() {
        java("V2__misspelt", "op.dropColumn(\"orders\", \"nik\").allow(\"gone\");", "");

        assertThatThrownBy(() -> project.upgrade("head")).hasMessage("""
                there is no column orders.nik (V2__misspelt.java, line 6)
                  why:  at this operation the schema has orders.id, orders.amount, orders.nick
                  next: did you mean orders.nick? correct the migration and run it again""");
    }

    @Test
    void whatDestroysRowsIsAskedAbout() throws SQLException {
        java("V2__drops", "op.dropColumn(\"orders\", \"nick\");", "");

        assertThatThrownBy(() -> project.upgrade("head")).hasMessage("""
                upgrade 2 drops would destroy data: drop-column orders.nick (V2__drops.java, line 6)
                  why:  table orders holds rows, and the operation has no allow
                  next: write behind it: .allow("REASON") for drop-column orders.nick   or say yes on a terminal; nothing was changed by this step""");

        assertThat(project.sayingYes().upgrade("head").done()).hasToString("[upgrade 2 drops]");
        assertThat(project.ask("select name from pragma_table_info('orders')")).containsExactly("id", "amount");
    }

    @Test
    void valuesThatMayComeOutChangedAreAskedAbout() {
        java("V2__narrows", "op.alterColumn(\"customers\", \"name\").type(ColumnType.varchar(5));", "");
        project.upgrade("1");
        assertThat(project.upgrade("head").done()).hasSize(1);
        java("V3__narrows", "op.alterColumn(\"orders\", \"nick\").type(ColumnType.integer());", "");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessageContaining("narrow-type orders.nick (V3__narrows.java, line 6)");
    }

    @Test
    void onlyWordsCount() {
        backfill().upgrade("head");

        project.with(
                "V2__backfill_totals.java",
                "// a comment\n" + project.read("V2__backfill_totals.java").replace("op.batch(", "op . batch ("));
        project.upgrade("head");
        assertThat(project.told)
                .contains("notice: V2__backfill_totals.java: comments or blanks changed since it was applied");

        project.with(
                "V2__backfill_totals.java",
                project.read("V2__backfill_totals.java").replace("'BIG'", "'SMALL'"));
        assertThatThrownBy(() -> project.upgrade("head")).isInstanceOf(EditedScriptException.class);
        assertThat(project.states()).containsExactly("1 applied", "2 edited");
    }

    /** The application's build compiles what the command line runs from the source. */
    @Test
    void aClassThatABuildMadeCountsAsItsSource() throws IOException {
        backfill().upgrade("head");
        String text = project.read("V2__backfill_totals.java");
        project.without("V2__backfill_totals.java");
        Path migrations = folder.resolve("migrations");

        CompiledClasses.of(migrations, "V2__backfill_totals", text, List.of("-g:none"));
        project.upgrade("head");
        assertThat(project.told).isEqualTo(List.of("upgrade 1 orders", "upgrade 2 backfill totals"));
        assertThat(project.states()).containsExactly("1 applied", "2 applied");
        project.downgrade("1");
        project.upgrade("head");

        CompiledClasses.of(migrations, "V2__backfill_totals", text.replace("'BIG'", "'SMALL'"), List.of());
        assertThat(project.states()).containsExactly("1 applied", "2 edited");
        assertThatThrownBy(() -> project.upgrade("head")).isInstanceOf(EditedScriptException.class);

        project.without("V2__backfill_totals.class");
        project.with("V2__backfill_totals.java", text).upgrade("head");
        assertThat(project.states()).containsExactly("1 applied", "2 applied");
    }

    @Test
    void annotationsSayWhatItStandsOn() {
        project.with("V3__other.sql", "-- orm:revises 1\ncreate table other (id integer);\n")
                .with("V2__side.java", """
                        import dev.orm.operation.*;

                        @Revises("1")
                        @Branch("side")
                        @DependsOn({"3"})
                        class V2__side {
                            void up(Operations op) {}
                        }
                        """);

        assertThat(project.upgrade("side@head").done())
                .hasToString("[upgrade 1 orders, upgrade 3 other, upgrade 2 side]");
        assertThatThrownBy(() -> project.downgrade("1")).isInstanceOf(NoUndoException.class);
    }

    @Test
    void aWrongAnnotationIsToldWithItsLine() {
        project.with("V2__side.java", """
                import dev.orm.operation.*;

                @Revises("x")
                class V2__side {
                    void up(Operations op) {}
                }
                """);
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("V2__side.java:3");

        project.with("V2__side.java", """
                @dev.orm.operation.Revises(PARENT)
                class V2__side {
                    void up(dev.orm.operation.Operations op) {}
                }
                """);
        assertThatThrownBy(() -> project.upgrade("head")).hasMessage("""
                @Revises holds something that is no literal (V2__side.java:1)
                  why:  it is read from the text, and nothing is run for it
                  next: write the values themselves: @Revises("20261120231500")""");
    }

    @Test
    void aMigrationOfAnotherToolIsRefusedByName() {
        project.with(
                "V2__flyway.java", "public class V2__flyway extends BaseJavaMigration { void migrate(Context c) {} }");

        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageContaining("V2__flyway.java is a Java migration")
                .hasMessageContaining("up(dev.orm.operation.Operations)");
    }

    @Test
    void sqlThatEndsTheTransactionIsRefusedBeforeAnythingRuns() throws SQLException {
        java("V2__ends", "op.execute(\"insert into customers values (1, 'x'); commit\");", "");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(ScriptRefusedException.class)
                .hasMessageContaining("the script begins or ends a transaction (V2__ends.java:6, line 1, column 40)");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void whatNoTransactionMayHoldIsRefused() {
        java("V2__vacuums", "op.execute(\"vacuum\");", "");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(ScriptRefusedException.class)
                .hasMessageContaining("V2__vacuums.java:6");
    }
}
