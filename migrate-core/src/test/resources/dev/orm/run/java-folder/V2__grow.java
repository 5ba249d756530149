import dev.orm.operation.*;
import java.sql.*;

/** Every change of what is there, and back. */
@Revises("1")
public class V2__grow {
    public void up(Operations op) {
        op.renameTable("roles", "ranks");
        op.renameColumn("ranks", "rank_no", "height");
        op.addColumn("customers", "total", ColumnType.integer()).notNull().fill("length(email)");
        op.alterColumn("customers", "email").type(ColumnType.varchar(200));
        op.alterColumn("customers", "born").comment("if they say");
        op.dropColumn("customers", "nick").allow("nobody asks for it");
        op.createPrimaryKey("codes", "code");
        op.createForeignKey("codes", "code").references("ranks", "code").named("fk_codes_rank");
        op.createUnique("orders", "customer", "placed").named("uq_orders_once");
        op.createCheck("orders", "amount >= 0").named("ck_orders_amount");
        op.dropIndex("orders", "ix_orders_amount");
        op.createIndex("orders", "placed");
        op.createIndex("ranks", "height").unique();
        op.createIndex("orders", "customer").unique().where("state = 'OPEN'").named("ix_orders_open");
        op.comment("orders", "what they bought");
        op.alterSequence("numbers").increment(10);
        op.alterEnum("mood", "HAPPY", "CALM", "SAD");
        op.batch("customers", customers -> {
            customers.alterColumn("feeling").type(ColumnType.named("mood", "HAPPY", "CALM", "SAD"));
            customers.addColumn("city", ColumnType.varchar(40)).defaultTo("Ulm");
            customers.renameColumn("born", "birthday");
            customers.createIndex("city");
        });
        op.execute("update customers set city = 'Bonn' where id = 2");
        op.execute("sqlite", "update customers set birthday = '2001-02-03' where id = 1");
        op.execute("mysql", "update customers set birthday = date '2001-02-03' where id = 1");
        op.execute("mariadb", "update customers set birthday = date '2001-02-03' where id = 1");
        op.execute("postgresql", "update customers set birthday = date '2001-02-03' where id = 1");
        op.data("totals", connection -> {
            try (PreparedStatement update = connection.prepareStatement("update customers set total = ? where id = ?")) {
                for (int id = 1; id <= 2; id++) {
                    update.setInt(1, id * 100);
                    update.setInt(2, id);
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    public void down(Operations op) {
        op.batch("customers", customers -> {
            customers.dropIndex("ix_customers_city");
            customers.renameColumn("birthday", "born");
            customers.dropColumn("city").allow("came with 2");
            customers.alterColumn("feeling").type(ColumnType.named("mood", "HAPPY", "SAD")).allow("none is calm yet");
        });
        op.alterEnum("mood", "HAPPY", "SAD");
        op.alterSequence("numbers").increment(5);
        op.comment("orders", null);
        op.dropIndex("orders", "ix_orders_placed");
        op.dropIndex("ranks", "ix_ranks_height");
        op.dropIndex("orders", "ix_orders_open").ifThere();
        op.createIndex("orders", "amount");
        op.dropCheck("orders", "ck_orders_amount");
        op.dropUnique("orders", "uq_orders_once");
        op.execute("postgresql", "alter table orders alter column amount set statistics -1");
        op.dropForeignKey("codes", "fk_codes_rank");
        op.dropPrimaryKey("codes");
        op.addColumn("customers", "nick", ColumnType.varchar(20)).before("born");
        op.alterColumn("customers", "born").noComment();
        op.alterColumn("customers", "email").type(ColumnType.varchar(120)).allow("they were not longer");
        op.dropColumn("customers", "total").allow("came with 2");
        op.renameColumn("ranks", "height", "rank_no");
        op.renameTable("ranks", "roles");
    }
}
