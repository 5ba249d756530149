package dev.orm.operation;

import dev.orm.schema.Column;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Finds what a Java migration names in the schema as it is by then, and says new things in that database's own. */
public final class Resolver {
    private final SchemaDraft draft;
    private final UnaryOperator<Schema> lowering;
    private final boolean blind;

    /**
     * @param before as the database has it
     * @param lowering from neutral values to those of this database; what is lowered stays as it is
     * @param blind whether a table that is not in the schema may be there all the same
     */
    public Resolver(Schema before, UnaryOperator<Schema> lowering, Syntax syntax, boolean blind) {
        this.blind = blind;
        this.draft = SchemaDraft.of(before, syntax);
        this.lowering = lowering;
    }

    /** The schema as it is after all that was applied. */
    public Schema schema() {
        return draft.schema();
    }

    void apply(Operation operation) {
        draft.apply(operation);
    }

    Schema lowered(Schema neutral) {
        return lowering.apply(neutral);
    }

    /** The name as this database writes a new one. */
    TableName name(TableName written) {
        Table table = Table.of(written, List.of(Column.of("id", new SqlType.Int(4), true)));
        return lowered(Schema.of(List.of(table))).tables().get(0).name();
    }

    ResolvedTable resolved(TableName written) {
        return new ResolvedTable(this, table(written));
    }

    /** @throws NotThereException where there is none */
    Table table(TableName written) {
        Optional<Table> found = find(draft.tables(), Table::name, written);
        return found.or(() -> blind ? Optional.of(Table.of(name(written), List.of())) : Optional.empty())
                .orElseThrow(() -> NotThereException.of("table", written.toString(), names()));
    }

    List<Operation> creations(Table neutral) {
        return creations(lowered(Schema.of(List.of(neutral))));
    }

    List<Operation> creations(Sequence neutral) {
        return creations(lowered(Schema.empty().withSequences(List.of(neutral))));
    }

    List<Operation> creations(NamedType neutral) {
        return creations(lowered(Schema.empty().withTypes(List.of(neutral))));
    }

    private static List<Operation> creations(Schema lowered) {
        List<Operation> all = new ArrayList<>();
        lowered.types().forEach(type -> all.add(new ObjectOperation.CreateType(type)));
        lowered.sequences().forEach(sequence -> all.add(new ObjectOperation.CreateSequence(sequence)));
        lowered.tables().forEach(table -> all.add(new Operation.CreateTable(table)));
        return all;
    }

    List<Operation> alteration(TableName written, SequenceDefinition definition) {
        Optional<Sequence> found = find(draft.schema().sequences(), Sequence::name, written);
        if (found.isEmpty() && find(draft.tables(), Table::name, written).isPresent()) {
            return List.of();
        }
        Sequence before = found.orElseThrow(() -> NotThereException.of("sequence", written.toString(), sequences()));
        return List.of(new ObjectOperation.AlterSequence(before, definition.of(before)));
    }

    Operation renameOfSequence(TableName written, TableName after) {
        Optional<Sequence> found = find(draft.schema().sequences(), Sequence::name, written);
        if (found.isPresent()) {
            return new ObjectOperation.RenameSequence(found.get().name(), name(after));
        }
        return find(draft.tables(), Table::name, written)
                .<Operation>map(counter -> new Operation.RenameTable(counter.name(), name(after)))
                .orElseThrow(() -> NotThereException.of("sequence", written.toString(), sequences()));
    }

    List<Operation> dropOfSequence(TableName written) {
        Optional<Sequence> found = find(draft.schema().sequences(), Sequence::name, written);
        if (found.isPresent()) {
            return List.of(new ObjectOperation.DropSequence(found.get()));
        }
        return find(draft.tables(), Table::name, written)
                .<List<Operation>>map(counter -> List.of(new Operation.DropTable(counter)))
                .orElseThrow(() -> NotThereException.of("sequence", written.toString(), sequences()));
    }

    List<Operation> alteration(NamedType written) {
        return lowered(Schema.empty().withTypes(List.of(written))).types().stream()
                .<Operation>map(after -> alteration(type(after.name()), after))
                .toList();
    }

    /** Only the values were written. */
    private static Operation alteration(NamedType before, NamedType after) {
        return new ObjectOperation.AlterType(before, after.withOptions(before.options()));
    }

    List<Operation> drop(NamedType written) {
        return lowered(Schema.empty().withTypes(List.of(written))).types().stream()
                .<Operation>map(gone -> new ObjectOperation.DropType(type(gone.name())))
                .toList();
    }

    private NamedType type(TableName written) {
        List<NamedType> types = draft.schema().types();
        return find(types, NamedType::name, written)
                .orElseThrow(() -> NotThereException.of(
                        "type",
                        written.toString(),
                        types.stream().map(type -> type.name().toString()).toList()));
    }

    private List<String> names() {
        return draft.tables().stream().map(table -> table.name().toString()).toList();
    }

    private List<String> sequences() {
        return draft.schema().sequences().stream()
                .map(sequence -> sequence.name().toString())
                .toList();
    }

    /** Of exactly that name, else of the one name that differs in case only; a schema that nobody names is the current one. */
    private static <T> Optional<T> find(List<T> all, Function<T, TableName> naming, TableName written) {
        return find(all, one -> naming.apply(one).toString(), written.toString())
                .or(() -> written.schema() == null
                        ? Optional.empty()
                        : find(all, one -> naming.apply(one).toString(), written.name()));
    }

    /** Of exactly that name, else of the one name that differs in case only. */
    static <T> Optional<T> find(List<T> all, Function<T, String> naming, String written) {
        Optional<T> exact =
                all.stream().filter(one -> naming.apply(one).equals(written)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<T> alike = all.stream()
                .filter(one -> naming.apply(one).equalsIgnoreCase(written))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
