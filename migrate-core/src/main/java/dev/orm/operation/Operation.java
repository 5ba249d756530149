package dev.orm.operation;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change to a schema. It carries what stood before, so that it can be undone. */
public sealed interface Operation
        permits ObjectOperation,
                Operation.CreateTable,
                Operation.DropTable,
                Operation.RenameTable,
                Operation.AddColumn,
                Operation.DropColumn,
                Operation.RenameColumn,
                Operation.AlterColumn,
                Operation.AddPrimaryKey,
                Operation.DropPrimaryKey,
                Operation.AddUnique,
                Operation.DropUnique,
                Operation.AddForeignKey,
                Operation.DropForeignKey,
                Operation.AddCheck,
                Operation.DropCheck,
                Operation.CreateIndex,
                Operation.DropIndex,
                Operation.InsertRows,
                Operation.DeleteRows,
                Operation.SetTableComment,
                Operation.SetTableOptions,
                Operation.Execute {

    /** How to undo it. */
    Inverse inverse();

    <R> R accept(OperationVisitor<R> visitor);

    /** Creates a table with its keys, checks, indexes and seed rows. A foreign key that closes a circle comes later, by itself. */
    record CreateTable(Table table) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropTable(table));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateTable(this);
        }
    }

    /** Drops a table and its rows. */
    record DropTable(Table table) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new CreateTable(table));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropTable(this);
        }
    }

    /** Gives a table another name; what refers to it follows. */
    record RenameTable(TableName before, TableName after) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new RenameTable(after, before));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameTable(this);
        }
    }

    /**
     * Adds a column. {@code fill} is null where rows need nothing (nullable, or it has a default). {@code followers} are the
     * columns that it should stand before, first the next one; none: it stands last. Where only a table made anew can
     * have it there, it stands last as well.
     */
    record AddColumn(
            TableName table, Column column, @Nullable Fill fill, List<String> followers) implements Operation {
        public AddColumn {
            followers = List.copyOf(followers);
        }

        public AddColumn(TableName table, Column column, @Nullable Fill fill) {
            this(table, column, fill, List.of());
        }

        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropColumn(table, column, fill, followers));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAddColumn(this);
        }
    }

    /**
     * Drops a column and its values. {@code undoFill} is what the undo puts into a NOT NULL column that comes back,
     * {@code followers} the columns behind it, before which it comes back.
     */
    record DropColumn(
            TableName table, Column column, @Nullable Fill undoFill, List<String> followers) implements Operation {
        public DropColumn {
            followers = List.copyOf(followers);
        }

        public DropColumn(TableName table, Column column, @Nullable Fill undoFill) {
            this(table, column, undoFill, List.of());
        }

        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new AddColumn(table, column, undoFill, followers));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropColumn(this);
        }
    }

    /** Gives a column another name; keys, indexes, checks and foreign keys follow. */
    record RenameColumn(TableName table, String before, String after) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new RenameColumn(table, after, before));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitRenameColumn(this);
        }
    }

    /** Changes type, nullability, default, generation, collation, comment or options of a column, not its name. {@code fill} replaces NULLs where the column becomes NOT NULL, else it is what every value becomes; {@code undoFill} is the same in the undo. */
    record AlterColumn(
            TableName table,
            Column before,
            Column after,
            @Nullable Fill fill,
            @Nullable Fill undoFill) implements Operation {
        /** Whether {@code fill} makes something else of every value. */
        public boolean converts() {
            boolean becomesNotNull = before.nullable() && !after.nullable();
            return fill instanceof Fill.Expression && !becomesNotNull;
        }

        /** Whether what rows hold gives way to what is computed. */
        public boolean becomesComputed() {
            return before.generated() == null && after.generated() != null;
        }

        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new AlterColumn(table, after, before, undoFill, fill));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAlterColumn(this);
        }
    }

    /** Adds a primary key. */
    record AddPrimaryKey(TableName table, PrimaryKey key) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropPrimaryKey(table, key));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAddPrimaryKey(this);
        }
    }

    /** Drops the primary key. */
    record DropPrimaryKey(TableName table, PrimaryKey key) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new AddPrimaryKey(table, key));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropPrimaryKey(this);
        }
    }

    /** Adds a unique constraint. */
    record AddUnique(TableName table, UniqueConstraint unique) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropUnique(table, unique));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAddUnique(this);
        }
    }

    /** Drops a unique constraint. */
    record DropUnique(TableName table, UniqueConstraint unique) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new AddUnique(table, unique));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropUnique(this);
        }
    }

    /** Adds a foreign key. */
    record AddForeignKey(TableName table, ForeignKey key) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropForeignKey(table, key));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAddForeignKey(this);
        }
    }

    /** Drops a foreign key. */
    record DropForeignKey(TableName table, ForeignKey key) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new AddForeignKey(table, key));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropForeignKey(this);
        }
    }

    /** Adds a check. */
    record AddCheck(TableName table, CheckConstraint check) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropCheck(table, check));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitAddCheck(this);
        }
    }

    /** Drops a check. */
    record DropCheck(TableName table, CheckConstraint check) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new AddCheck(table, check));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropCheck(this);
        }
    }

    /** Creates an index. */
    record CreateIndex(TableName table, Index index) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DropIndex(table, index));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitCreateIndex(this);
        }
    }

    /** Drops an index. */
    record DropIndex(TableName table, Index index) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new CreateIndex(table, index));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDropIndex(this);
        }
    }

    /** Puts seed rows into a table that is already there. */
    record InsertRows(TableName table, List<SeedRow> rows) implements Operation {
        public InsertRows {
            rows = List.copyOf(rows);
        }

        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new DeleteRows(table, rows));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitInsertRows(this);
        }
    }

    /** Takes seed rows out again, found by their first column. */
    record DeleteRows(TableName table, List<SeedRow> rows) implements Operation {
        public DeleteRows {
            rows = List.copyOf(rows);
        }

        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new InsertRows(table, rows));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitDeleteRows(this);
        }
    }

    /** Changes a table's comment. */
    record SetTableComment(
            TableName table,
            @Nullable String before,
            @Nullable String after) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new SetTableComment(table, after, before));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitSetTableComment(this);
        }
    }

    /** Changes a table's options. */
    record SetTableOptions(TableName table, Options before, Options after) implements Operation {
        @Override
        public Inverse inverse() {
            return new Inverse.Undo(new SetTableOptions(table, after, before));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitSetTableOptions(this);
        }
    }

    /** Runs SQL that is not looked into. {@code undoSql} null: it cannot be undone. */
    record Execute(String sql, @Nullable String undoSql) implements Operation {
        @Override
        public Inverse inverse() {
            return undoSql == null
                    ? new Inverse.Impossible("nobody said how to undo: " + sql)
                    : new Inverse.Undo(new Execute(undoSql, sql));
        }

        @Override
        public <R> R accept(OperationVisitor<R> visitor) {
            return visitor.visitExecute(this);
        }
    }
}
