package dev.orm.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.operation.ObjectOperation.DropTrigger;
import dev.orm.operation.ObjectOperation.DropView;
import dev.orm.operation.Operation.AddColumn;
import dev.orm.operation.Operation.AddForeignKey;
import dev.orm.operation.Operation.AddPrimaryKey;
import dev.orm.operation.Operation.CreateIndex;
import dev.orm.operation.Operation.CreateTable;
import dev.orm.operation.Operation.DropColumn;
import dev.orm.operation.Operation.DropForeignKey;
import dev.orm.operation.Operation.DropIndex;
import dev.orm.operation.Operation.DropTable;
import dev.orm.operation.Operation.Execute;
import dev.orm.operation.Operation.RenameColumn;
import dev.orm.operation.Operation.RenameTable;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OperationOrderTest {
    private static final TableName USERS = TableName.of("users");
    private static final SqlType INTEGER = new SqlType.Int(4);

    @Test
    void whatLetsGoComesFirstAndWhatHoldsOnComesLast() {
        List<Operation> right = List.of(
                new DropTrigger(new Trigger("t", USERS, "create trigger t")),
                new DropView(new View(TableName.of("v"), "create view v")),
                new RenameTable(TableName.of("people"), USERS),
                new RenameColumn(USERS, "a", "b"),
                new DropForeignKey(USERS, key("posts")),
                new DropIndex(USERS, Index.of(Name.given("ix"), List.of("x"))),
                new DropTable(table("old")),
                new CreateTable(table("posts")),
                new DropColumn(USERS, column("replaced"), null),
                new AddColumn(USERS, column("replaced"), null),
                new AddColumn(USERS, column("y"), null),
                new DropColumn(USERS, column("x"), null),
                new CreateIndex(USERS, Index.of(Name.given("ix"), List.of("y"))),
                new AddForeignKey(USERS, key("posts")),
                new Execute("select 1", null));
        List<Operation> shuffled = new ArrayList<>(right);
        Collections.swap(shuffled, 9, 10);
        Collections.reverse(shuffled);

        List<Operation> sorted = OperationOrder.sort(shuffled, Schema.empty());

        assertThat(sorted).containsExactlyElementsOf(right.stream().toList());
    }

    @Test
    void anySequenceGivesTheSameOrderOfKinds() {
        List<Operation> all = new ArrayList<>(List.of(
                new CreateTable(table("c", key("b"))),
                new CreateTable(table("b", key("a"))),
                new CreateTable(table("a")),
                new DropTable(table("x")),
                new DropTable(table("y", key("x")))));
        List<String> tables = List.of("DropTable y", "DropTable x", "CreateTable a", "CreateTable b", "CreateTable c");
        long seed = 20261121;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(all, random);
            assertThat(OperationOrder.sort(all, Schema.empty()))
                    .as("seed %d, round %d", seed, round)
                    .extracting(OperationOrderTest::brief)
                    .isEqualTo(tables);
        }
    }

    @Test
    void aCircleIsClosedByAForeignKeyOfItsOwn() {
        Table a = table("a", key("b"));
        Table b = table("b", key("a"));
        Table self = table("self", key("self"));

        assertThat(OperationOrder.sort(
                        List.of(new CreateTable(a), new CreateTable(b), new CreateTable(self)), Schema.empty()))
                .containsExactly(
                        new CreateTable(table("b")),
                        new CreateTable(a),
                        new CreateTable(self),
                        new AddForeignKey(b.name(), key("a")));
        assertThat(OperationOrder.sort(List.of(new DropTable(a), new DropTable(b)), Schema.empty()))
                .containsExactly(new DropForeignKey(b.name(), key("a")), new DropTable(a), new DropTable(table("b")));
    }

    @Test
    void aReferenceToAKeyThatComesMeanwhileComesBehindIt() {
        PrimaryKey id = PrimaryKey.of(Name.given("pk_a"), List.of("id"));
        Operation key = new AddPrimaryKey(TableName.of("a"), id);
        Table b = table("b", key("a"));

        assertThat(OperationOrder.sort(List.of(new CreateTable(b), key), Schema.empty()))
                .containsExactly(new CreateTable(table("b")), key, new AddForeignKey(b.name(), key("a")));
    }

    @Test
    void aCircleStaysInlineWhereItMay() {
        Table a = table("a", key("b"));
        Table b = table("b", key("a"));

        assertThat(OperationOrder.sort(List.of(new CreateTable(a), new CreateTable(b)), Schema.empty(), true))
                .containsExactly(new CreateTable(b), new CreateTable(a));
        assertThat(OperationOrder.sort(List.of(new DropTable(a), new DropTable(b)), Schema.empty(), true))
                .containsExactly(new DropTable(a), new DropTable(b));
    }

    @Test
    void aNameIsFreeBeforeItIsTaken() {
        List<Operation> sorted = OperationOrder.sort(
                List.of(
                        new RenameTable(TableName.of("a"), TableName.of("b")),
                        new RenameTable(TableName.of("b"), TableName.of("c")),
                        new DropTable(table("c"))),
                Schema.of(List.of(table("a"), table("b"), table("c"))));

        assertThat(sorted)
                .containsExactly(
                        new DropTable(table("c")),
                        new RenameTable(TableName.of("b"), TableName.of("c")),
                        new RenameTable(TableName.of("a"), TableName.of("b")));
    }

    @Test
    void namesThatChangePlacesGoByAThird() {
        List<Operation> sorted = OperationOrder.sort(
                List.of(new RenameColumn(USERS, "a", "b"), new RenameColumn(USERS, "b", "a")),
                Schema.of(List.of(Table.of(USERS, List.of(column("a"), column("b"), column("a_"))))));

        assertThat(sorted)
                .containsExactly(
                        new RenameColumn(USERS, "a", "a__"),
                        new RenameColumn(USERS, "b", "a"),
                        new RenameColumn(USERS, "a__", "b"));
    }

    @Test
    void triggersThatGoWithTheirTableCanComeBack() {
        Trigger trigger = new Trigger("t", USERS, "create trigger t");
        Schema before = Schema.of(List.of(table("users"))).withTriggers(List.of(trigger));

        List<Operation> sorted = OperationOrder.sort(List.of(new DropTable(table("users"))), before);

        assertThat(sorted).containsExactly(new DropTrigger(trigger), new DropTable(table("users")));
        assertThat(SchemaChange.after(
                        SchemaChange.after(before, sorted, SchemaDraft.anySyntax()),
                        Inverses.of(sorted).operations(),
                        SchemaDraft.anySyntax()))
                .isEqualTo(before);
    }

    @Test
    void aLongChainOfForeignKeysIsNoDeepStack() {
        List<Operation> creates = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            creates.add(new CreateTable(table("t" + number, key("t" + (number + 1)))));
        }

        assertThat(brief(OperationOrder.sort(creates, Schema.empty()).get(0))).isEqualTo("CreateTable t19999");
    }

    private static String brief(Operation operation) {
        return operation instanceof CreateTable create
                ? "CreateTable " + create.table().name()
                : "DropTable " + ((DropTable) operation).table().name();
    }

    private static Table table(String name, ForeignKey... keys) {
        return new TableBuilder(TableName.of(name))
                .add(column("id"))
                .foreignKeys(List.of(keys))
                .build();
    }

    private static ForeignKey key(String referenced) {
        return ForeignKey.of(Name.derived("fk_" + referenced), List.of("id"), TableName.of(referenced), List.of("id"));
    }

    private static Column column(String name) {
        return Column.of(name, INTEGER, true);
    }
}
