package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sequence that takes the place of a column that counted by itself, or comes back for it, goes on behind its rows. */
public abstract class HandedNumbersContract extends ServerContract {
    private static final Sequence SEQUENCE = Sequence.of(TableName.of("t_seq"), 1, 50);
    private static final Column PLAIN = Column.of("id", new SqlType.Int(8), false);
    private static final Column COUNTING = PLAIN.withDefault(DefaultValue.Identity.byDefault());

    /** The number that the sequence gives next. */
    protected abstract long next() throws SQLException;

    /** As who takes the first numbers does. */
    protected abstract void take() throws SQLException;

    /** How far behind the last row it begins. */
    protected abstract long gap();

    @Test
    void aSequenceThatComesBackGoesOnBehindTheRows() throws SQLException {
        server.create(Schema.of(List.of(keyed(PLAIN))).withSequences(List.of(SEQUENCE)));
        List<Operation> operations = new ArrayList<>(gone());
        operations.add(new Operation.AlterColumn(T, PLAIN, COUNTING, null, null));
        server.run("insert into t values (7)");

        server.thereAndBack(operations);

        assertThat(next()).isEqualTo(7 + gap());
    }

    @Test
    void aSequenceThatComesGoesOnBehindTheRowsOfTheRenamedTable() throws SQLException {
        TableName renamed = TableName.of("u v");
        server.create(Schema.of(List.of(keyed(COUNTING))));
        server.run("insert into t values (103), (5)");
        List<Operation> operations = new ArrayList<>(come());
        operations.add(new Operation.RenameTable(T, renamed));
        operations.add(new Operation.AlterColumn(renamed, COUNTING, PLAIN, null, null));

        server.change(operations);

        assertThat(next()).isEqualTo(103 + gap());
    }

    @Test
    void whereThereAreNoRowsItBeginsAsItWouldByItself() throws SQLException {
        server.create(Schema.of(List.of(keyed(COUNTING))));
        List<Operation> operations = new ArrayList<>(come());
        operations.add(new Operation.AlterColumn(T, COUNTING, PLAIN, null, null));

        server.change(operations);

        assertThat(next()).isEqualTo(1);
    }

    @Test
    void aSequenceThatComesBackByItselfBeginsAnew() throws SQLException {
        server.create(Schema.of(List.of(keyed(PLAIN))).withSequences(List.of(SEQUENCE)));

        server.thereAndBack(gone());

        assertThat(next()).isEqualTo(1);
    }

    @Test
    void aSequenceThatIsRenamedGoesOnWhereItStood() throws SQLException {
        server.create(Schema.of(List.of(keyed(PLAIN))).withSequences(List.of(SEQUENCE)));
        take();

        server.thereAndBack(renamed());

        assertThat(next()).isEqualTo(51);
    }

    private List<Operation> renamed() {
        TableName other = TableName.of("u seq");
        return lowered().stream()
                .<Operation>map(part -> part instanceof Table table
                        ? new Operation.RenameTable(table.name(), other)
                        : new ObjectOperation.RenameSequence(SEQUENCE.name(), other))
                .toList();
    }

    private static Table keyed(Column id) {
        return table(id)
                .primaryKey(PrimaryKey.of(Name.given("pk"), List.of("id")))
                .build();
    }

    private List<Operation> come() {
        return lowered().stream()
                .<Operation>map(part -> part instanceof Table table
                        ? new Operation.CreateTable(table)
                        : new ObjectOperation.CreateSequence((Sequence) part))
                .toList();
    }

    private List<Operation> gone() throws SQLException {
        Schema read = server.read();
        return lowered().stream()
                .<Operation>map(part -> part instanceof Table table
                        ? new Operation.DropTable(read.table(table.name()).orElseThrow())
                        : new ObjectOperation.DropSequence((Sequence) part))
                .toList();
    }

    /** The sequence, or the table that stands for it. */
    private List<Record> lowered() {
        Schema lowered = server.dialect().lower().lower(Schema.empty().withSequences(List.of(SEQUENCE)));
        List<Record> parts = new ArrayList<>(lowered.tables());
        parts.addAll(lowered.sequences());
        return parts;
    }
}
