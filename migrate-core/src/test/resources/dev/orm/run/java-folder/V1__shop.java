import dev.orm.operation.*;
import dev.orm.schema.ForeignKey;

/** Every way to create something. */
@Branch("shop")
public class V1__shop {
    public void up(Operations op) {
        op.createEnum("mood", "HAPPY", "SAD");
        op.createSequence("numbers").start(10).increment(5);
        op.createTable("customers", table -> {
            table.column("id", ColumnType.bigint()).identity();
            table.column("email", ColumnType.varchar(120)).notNull().comment("where bills go");
            table.column("feeling", ColumnType.named("mood", "HAPPY", "SAD"));
            table.column("nick", ColumnType.varchar(20));
            table.column("born", ColumnType.date());
            table.primaryKey("id");
            table.unique("email");
            table.comment("who buys");
        });
        op.createTable("roles", table -> {
            table.column("code", ColumnType.varchar(10)).notNull();
            table.column("rank_no", ColumnType.smallint()).notNull().defaultTo(1);
            table.primaryKey("code");
            table.check("rank_no > 0");
        });
        op.createTable("orders", table -> {
            table.column("id", ColumnType.integer());
            table.column("customer", ColumnType.bigint());
            table.column("amount", ColumnType.decimal(10, 2)).notNull().defaultTo(0);
            table.column("paid", ColumnType.bool()).notNull().defaultTo(false);
            table.column("placed", ColumnType.timestamp());
            table.column("state", ColumnType.oneOf(20, "OPEN", "DONE"));
            table.primaryKey("id");
            table.foreignKey("customer").references("customers", "id").onDelete(ForeignKey.Action.CASCADE);
            table.index("amount");
        });
        op.createTable("codes", table -> table.column("code", ColumnType.varchar(10)).notNull());
        op.bulkInsert("roles", "code", "rank_no").row("admin", 1).row("it's", 2);
        op.bulkInsert("customers", "id", "email", "feeling", "nick")
                .row(1, "a@x", "HAPPY", "al")
                .row(2, "b@x", "SAD", null);
        op.bulkInsert("orders", "id", "customer", "amount", "paid", "state").row(1, 1, 5, true, "OPEN");
    }

    public void down(Operations op) {
        op.dropTable("codes");
        op.dropTable("orders").allow("all of it goes");
        op.dropTable("roles").allow("all of it goes");
        op.dropTable("customers").allow("all of it goes");
        op.dropSequence("numbers");
        op.dropEnum("mood");
    }
}
