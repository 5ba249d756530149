package dev.orm.operation;

import dev.orm.schema.SeedRow;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that a Java migration wants done, at a line of it. */
public sealed interface Change {

    int line();

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of change. */
    interface Visitor<R> {
        R visitAlter(Alter change);

        R visitInsert(Insert change);

        R visitSql(Sql change);

        R visitData(Data change);
    }

    /** Another schema: what the names mean is found out when the schema before it is known. */
    final class Alter implements Change {
        private final int line;
        private final @Nullable Destroys destroys;
        private final Destruction destruction;
        private final Function<Resolver, List<Operation>> operations;

        Alter(
                int line,
                @Nullable Destroys destroys,
                Destruction destruction,
                Function<Resolver, List<Operation>> operations) {
            this.line = line;
            this.destroys = destroys;
            this.destruction = destruction;
            this.operations = operations;
        }

        @Override
        public int line() {
            return line;
        }

        /** What goes for certain; null: nothing, or only the schema can tell. */
        public @Nullable Destroys destroys() {
            return destroys;
        }

        /** Whether the migration says that values may go. */
        public boolean isAllowed() {
            return destruction.isAllowed();
        }

        /** The operations, which are done to the resolver's schema as well. */
        public List<Operation> in(Resolver resolver) {
            List<Operation> found = operations.apply(resolver);
            found.forEach(resolver::apply);
            return found;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAlter(this);
        }
    }

    /** Something with its rows or values. */
    record Destroys(TableName table, @Nullable String column) {}

    /** New rows. */
    record Insert(int line, TableName table, RowDefinition definition) implements Change {
        public List<SeedRow> rows() {
            return definition.rows();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitInsert(this);
        }
    }

    /** SQL as it stands; {@code database} null: on all. */
    record Sql(int line, @Nullable String database, String sql) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitSql(this);
        }
    }

    /** Something that a program does to rows. */
    record Data(int line, String name, DataWork work) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitData(this);
        }
    }
}
