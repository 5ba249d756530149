package dev.orm.operation;

import dev.orm.schema.NamedType;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Notes what a Java migration wants done; nothing is done. */
public final class Recording implements Operations {
    private static final String OWN = Operations.class.getPackageName() + ".";
    private static final StackWalker STACK = StackWalker.getInstance();

    private final List<Change> changes = new ArrayList<>();

    /** In the order of the calls. What they returned may still say more. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    @Override
    public void createTable(String table, Consumer<TableDefinition> definition) {
        TableDefinition defined = new TableDefinition();
        definition.accept(defined);
        TableName name = TableNames.parse(table);
        alter(schema -> schema.creations(defined.of(name)));
    }

    @Override
    public Destruction dropTable(String table) {
        TableName name = TableNames.parse(table);
        Destruction destruction = new Destruction();
        alter(
                new Change.Destroys(name, null),
                destruction,
                schema -> List.of(new Operation.DropTable(schema.table(name))));
        return destruction;
    }

    @Override
    public void renameTable(String before, String after) {
        TableName from = TableNames.parse(before);
        TableName into = TableNames.parse(after);
        alter(schema -> List.of(new Operation.RenameTable(schema.table(from).name(), schema.name(into))));
    }

    @Override
    public void batch(String table, Consumer<TableOperations> changesOfTable) {
        changesOfTable.accept(table(table));
    }

    @Override
    public TableOperations table(String table) {
        return new TableRecording(this, TableNames.parse(table));
    }

    @Override
    public SequenceDefinition createSequence(String name) {
        SequenceDefinition definition = new SequenceDefinition();
        Sequence plain = Sequence.of(TableNames.parse(name), 1, 1);
        alter(schema -> schema.creations(definition.of(plain)));
        return definition;
    }

    @Override
    public SequenceDefinition alterSequence(String name) {
        SequenceDefinition definition = new SequenceDefinition();
        TableName parsed = TableNames.parse(name);
        alter(schema -> schema.alteration(parsed, definition));
        return definition;
    }

    @Override
    public void renameSequence(String before, String after) {
        TableName from = TableNames.parse(before);
        TableName into = TableNames.parse(after);
        alter(schema -> List.of(schema.renameOfSequence(from, into)));
    }

    @Override
    public void dropSequence(String name) {
        TableName parsed = TableNames.parse(name);
        alter(schema -> schema.dropOfSequence(parsed));
    }

    @Override
    public void createEnum(String name, String... values) {
        NamedType type = new NamedType(TableNames.parse(name), List.of(values));
        alter(schema -> schema.creations(type));
    }

    @Override
    public void alterEnum(String name, String... values) {
        NamedType type = new NamedType(TableNames.parse(name), List.of(values));
        alter(schema -> schema.alteration(type));
    }

    @Override
    public void dropEnum(String name) {
        NamedType type = new NamedType(TableNames.parse(name), List.of());
        alter(schema -> schema.drop(type));
    }

    @Override
    public RowDefinition bulkInsert(String table, String... columns) {
        RowDefinition rows = new RowDefinition(columns);
        changes.add(new Change.Insert(line(), TableNames.parse(table), rows));
        return rows;
    }

    @Override
    public RowDefinition seed(String table, String... columns) {
        RowDefinition rows = new RowDefinition(columns);
        TableName name = TableNames.parse(table);
        alter(schema -> List.of(new Operation.InsertRows(schema.table(name).name(), rows.rows())));
        return rows;
    }

    @Override
    public RowDefinition deleteRows(String table, String... columns) {
        RowDefinition rows = new RowDefinition(columns);
        TableName name = TableNames.parse(table);
        alter(schema -> List.of(new Operation.DeleteRows(schema.table(name).name(), rows.rows())));
        return rows;
    }

    @Override
    public void execute(String sql) {
        changes.add(new Change.Sql(line(), null, sql));
    }

    @Override
    public void execute(String database, String sql) {
        changes.add(new Change.Sql(line(), database, sql));
    }

    @Override
    public void data(String name, DataWork work) {
        changes.add(new Change.Data(line(), name, work));
    }

    void alter(Function<Resolver, List<Operation>> operations) {
        alter(null, new Destruction(), operations);
    }

    void alter(
            Change.@Nullable Destroys destroys,
            Destruction destruction,
            Function<Resolver, List<Operation>> operations) {
        changes.add(new Change.Alter(line(), destroys, destruction, operations));
    }

    /** Where the migration, or what it calls, calls us. */
    private static int line() {
        return STACK.walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(StackWalker.StackFrame::getLineNumber)
                .orElse(0));
    }
}
