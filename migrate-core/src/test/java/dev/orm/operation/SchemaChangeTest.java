package dev.orm.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.UniqueConstraint;
import dev.orm.schema.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaChangeTest {
    private static final TableName USERS = TableName.of("users");
    private static final TableName POSTS = TableName.of("posts");
    private static final SqlType INTEGER = new SqlType.Int(4);
    private static final SqlType TEXT = new SqlType.Text();

    @Test
    void everyOperationAndItsInverseLeaveTheSchemaAsItWas() {
        Schema before = Schema.of(List.of(users(), posts()))
                .withViews(List.of(new View(TableName.of("v"), "create view v as select 1")))
                .withTriggers(
                        List.of(new Trigger("t", USERS, "create trigger t after insert on users begin select 1; end")));
        List<Operation> operations = List.of(
                new Operation.CreateTable(Table.of(TableName.of("tags"), List.of(Column.of("name", TEXT, true)))),
                new Operation.RenameTable(POSTS, TableName.of("articles")),
                new Operation.AddColumn(USERS, Column.of("age", INTEGER, true), null),
                new Operation.RenameColumn(USERS, "nick", "handle"),
                new Operation.AlterColumn(
                        USERS, Column.of("handle", TEXT, true), Column.of("handle", TEXT, false), null, null),
                new Operation.AddUnique(USERS, UniqueConstraint.of(Name.derived("uq_users_age"), List.of("age"))),
                new Operation.AddCheck(USERS, CheckConstraint.of(null, "age > 0")),
                new Operation.CreateIndex(USERS, Index.of(Name.derived("ix_users_age"), List.of("age"))),
                new Operation.InsertRows(
                        USERS, List.of(new SeedRow(List.of("id"), List.of(DefaultValue.Literal.number("1"))))),
                new Operation.SetTableComment(USERS, null, "people"),
                new Operation.SetTableOptions(
                        USERS, Options.none(), Options.none().with("strict", "")),
                new ObjectOperation.CreateSequence(Sequence.of(TableName.of("s"), 1, 50)),
                new ObjectOperation.AlterSequence(
                        Sequence.of(TableName.of("s"), 1, 50), Sequence.of(TableName.of("s"), 1, 1)),
                new ObjectOperation.CreateView(new View(TableName.of("w"), "create view w as select 2")),
                new ObjectOperation.CreateTrigger(new Trigger("u", USERS, "create trigger u")));

        Schema after = SchemaChange.after(before, operations, SchemaDraft.anySyntax());
        Inverses undo = Inverses.of(operations);

        assertThat(after.table(USERS).orElseThrow().columnNames()).containsExactly("id", "handle", "age");
        assertThat(after.table(TableName.of("articles"))).isPresent();
        assertThat(after.sequences()).containsExactly(Sequence.of(TableName.of("s"), 1, 1));
        assertThat(undo.isPossible()).isTrue();
        assertThat(SchemaChange.after(after, undo.operations(), SchemaDraft.anySyntax()))
                .isEqualTo(before);
    }

    @Test
    void dropsTakeOutWhatTheyName() {
        List<Operation> operations = List.of(
                new Operation.DropForeignKey(POSTS, posts().foreignKeys().get(0)),
                new Operation.DropTable(users()),
                new Operation.DropColumn(POSTS, Column.of("user_id", INTEGER, true), null));

        Schema after = SchemaChange.after(
                Schema.of(List.of(users(), posts())).withTriggers(List.of(new Trigger("t", USERS, "create trigger t"))),
                operations,
                SchemaDraft.anySyntax());

        assertThat(after).isEqualTo(Schema.of(List.of(Table.of(POSTS, List.of(Column.of("id", INTEGER, false))))));
    }

    @Test
    void anUnnamedPartIsFoundByItsContent() {
        Table table = new TableBuilder(USERS)
                .add(Column.of("a", INTEGER, true))
                .add(CheckConstraint.of(null, "a > 0"))
                .add(CheckConstraint.of(null, "a < 9"))
                .build();

        Schema after = SchemaChange.after(
                Schema.of(List.of(table)),
                List.of(new Operation.DropCheck(USERS, CheckConstraint.of(null, "a > 0"))),
                SchemaDraft.anySyntax());

        assertThat(after.table(USERS).orElseThrow().checks()).containsExactly(CheckConstraint.of(null, "a < 9"));
    }

    @Test
    void aRenamedColumnIsFollowedEverywhere() {
        Table table = new TableBuilder(USERS)
                .add(Column.of("id", INTEGER, false))
                .add(Column.of("nick", TEXT, true))
                .add(Column.of("loud", TEXT, true).withGenerated(new GeneratedColumn("upper(nick)", true)))
                .primaryKey(PrimaryKey.of(null, List.of("nick")))
                .add(UniqueConstraint.of(null, List.of("nick", "id")))
                .add(ForeignKey.of(null, List.of("nick"), USERS, List.of("nick")))
                .add(CheckConstraint.of(null, "\"nick\" <> 'nick' and users.nick <> other.nick and nick(nick) > 0"))
                .add(new Index(
                        Name.given("ix"),
                        false,
                        List.of(IndexPart.column("nick"), IndexPart.expression("lower(nick)")),
                        "nick is not null",
                        Options.none()))
                .add(new SeedRow(List.of("nick"), List.of(DefaultValue.Literal.string("nick"))))
                .build();
        Table child = new TableBuilder(POSTS)
                .add(Column.of("nick", TEXT, true))
                .add(ForeignKey.of(null, List.of("nick"), USERS, List.of("nick")))
                .build();

        Schema after = SchemaChange.after(
                Schema.of(List.of(table, child)),
                List.of(new Operation.RenameColumn(USERS, "nick", "full name")),
                SchemaDraft.anySyntax());

        assertThat(after.tables())
                .containsExactly(
                        new TableBuilder(USERS)
                                .add(Column.of("id", INTEGER, false))
                                .add(Column.of("full name", TEXT, true))
                                .add(Column.of("loud", TEXT, true)
                                        .withGenerated(new GeneratedColumn("upper(\"full name\")", true)))
                                .primaryKey(PrimaryKey.of(null, List.of("full name")))
                                .add(UniqueConstraint.of(null, List.of("full name", "id")))
                                .add(ForeignKey.of(null, List.of("full name"), USERS, List.of("full name")))
                                .add(CheckConstraint.of(
                                        null,
                                        "\"full name\" <> 'nick' and users.\"full name\" <> other.nick"
                                                + " and nick(\"full name\") > 0"))
                                .add(new Index(
                                        Name.given("ix"),
                                        false,
                                        List.of(
                                                IndexPart.column("full name"),
                                                IndexPart.expression("lower(\"full name\")")),
                                        "\"full name\" is not null",
                                        Options.none()))
                                .add(new SeedRow(List.of("full name"), List.of(DefaultValue.Literal.string("nick"))))
                                .build(),
                        new TableBuilder(POSTS)
                                .add(Column.of("nick", TEXT, true))
                                .add(ForeignKey.of(null, List.of("nick"), USERS, List.of("full name")))
                                .build());
    }

    @Test
    void aRenamedColumnIsFollowedIntoTheConditionsOfJoins() {
        Schema before = Schema.of(List.of(users(), posts()))
                .withViews(
                        List.of(
                                new View(
                                        TableName.of("v"),
                                        "create view v as select 1 from posts p join users on users.nick = 'x' join users u on nick = p.id")));

        Schema after = SchemaChange.after(
                before, List.of(new Operation.RenameColumn(USERS, "nick", "handle")), SchemaDraft.anySyntax());

        assertThat(after.views())
                .extracting(View::definition)
                .containsExactly(
                        "create view v as select 1 from posts p join users on users.handle = 'x' join users u on handle = p.id");
    }

    @Test
    void aRenamedColumnIsFollowedIntoViewsAndTriggers() {
        Table log = Table.of(TableName.of("log"), List.of(Column.of("nick", TEXT, true)));
        Schema before = Schema.of(List.of(users(), posts(), log))
                .withViews(List.of(
                        new View(
                                TableName.of("v"),
                                "create view v as select u.nick, nick as nick from users u join posts"),
                        new View(TableName.of("w"), "create view w as select nick, users.nick from users, log")))
                .withTriggers(List.of(new Trigger("t", USERS, """
                                create trigger t after update of nick on users begin
                                  insert into log (nick) select new.nick; -- the nick
                                  update users set nick = old.nick where nick = 'nick';
                                end""")));

        Schema after = SchemaChange.after(
                before, List.of(new Operation.RenameColumn(USERS, "nick", "handle")), SchemaDraft.anySyntax());

        assertThat(after.views())
                .extracting(View::definition)
                .containsExactly(
                        "create view v as select u.handle, handle as nick from users u join posts",
                        "create view w as select nick, users.handle from users, log");
        assertThat(after.triggers()).extracting(Trigger::definition).containsExactly("""
                        create trigger t after update of handle on users begin
                          insert into log (nick) select new.handle; -- the nick
                          update users set handle = old.handle where handle = 'nick';
                        end""");
    }

    @Test
    void aRenamedTableIsFollowedEverywhere() {
        Schema before = Schema.of(List.of(
                        users().toBuilder()
                                .add(CheckConstraint.of(null, "users.id > 0"))
                                .build(),
                        posts()))
                .withViews(List.of(new View(
                        TableName.of("v"),
                        "create view v as select users.id, users from posts, \"users\" where 1 in users")))
                .withTriggers(List.of(new Trigger(
                        "t",
                        USERS,
                        "create trigger t after insert on users begin update or ignore users set id = 1; end")));

        Schema after = SchemaChange.after(
                before, List.of(new Operation.RenameTable(USERS, TableName.of("people"))), SchemaDraft.anySyntax());

        assertThat(after.tables()).extracting(Table::name).containsExactly(TableName.of("people"), POSTS);
        assertThat(after.tables().get(0).checks()).containsExactly(CheckConstraint.of(null, "people.id > 0"));
        assertThat(after.tables().get(1).foreignKeys().get(0).referencedTable()).isEqualTo(TableName.of("people"));
        assertThat(after.views().get(0).definition())
                .isEqualTo("create view v as select people.id, users from posts, \"people\" where 1 in people");
        assertThat(after.triggers())
                .containsExactly(new Trigger(
                        "t",
                        TableName.of("people"),
                        "create trigger t after insert on people begin update or ignore people set id = 1; end"));
    }

    @Test
    void textThatCannotBeReadStaysAsItIs() {
        View odd = new View(TableName.of("v"), "create view v as select 'users");

        Schema after = SchemaChange.after(
                Schema.empty().withViews(List.of(odd)),
                List.of(new Operation.RenameTable(USERS, POSTS)),
                SchemaDraft.anySyntax());

        assertThat(after.views()).containsExactly(odd);
    }

    @Test
    void aThousandCreatesAndAsManyAlterationsTakeNoTime() {
        List<Operation> operations = new ArrayList<>();
        for (int number = 0; number < 1_000; number++) {
            TableName name = TableName.of("t" + number);
            operations.add(new Operation.CreateTable(Table.of(name, List.of(Column.of("id", INTEGER, false)))));
            operations.add(new Operation.AddColumn(name, Column.of("c", TEXT, true), null));
        }

        long start = System.nanoTime();
        Schema after = SchemaChange.after(
                Schema.empty(), OperationOrder.sort(operations, Schema.empty()), SchemaDraft.anySyntax());

        assertThat(after.tables())
                .hasSize(1_000)
                .allMatch(table -> table.columns().size() == 2);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
    }

    private static Table users() {
        return Table.of(USERS, List.of(Column.of("id", INTEGER, false), Column.of("nick", TEXT, true)));
    }

    private static Table posts() {
        return new TableBuilder(POSTS)
                .add(Column.of("id", INTEGER, false))
                .add(Column.of("user_id", INTEGER, true))
                .add(ForeignKey.of(Name.derived("fk_posts_user_id"), List.of("user_id"), USERS, List.of("id")))
                .build();
    }
}
