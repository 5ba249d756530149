package dev.orm.operation;

import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.schema.VirtualTable;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A schema that operations change one after the other, each in the time that the change takes. */
public final class SchemaDraft {
    private final Syntax syntax;
    private final Map<TableName, Table> tables = new LinkedHashMap<>();
    private final Map<TableName, Sequence> sequences = new LinkedHashMap<>();
    private final Map<TableName, NamedType> types = new LinkedHashMap<>();
    private final Map<TableName, View> views = new LinkedHashMap<>();
    private final Map<TriggerKey, Trigger> triggers = new LinkedHashMap<>();

    /** Triggers of one name may stand on several tables. */
    private record TriggerKey(String name, TableName table) {}

    private final List<VirtualTable> virtualTables;

    private SchemaDraft(Syntax syntax, List<VirtualTable> virtualTables) {
        this.syntax = syntax;
        this.virtualTables = virtualTables;
    }

    /** @param syntax how the texts of checks, views and the like are read and written */
    public static SchemaDraft of(Schema schema, Syntax syntax) {
        SchemaDraft draft = new SchemaDraft(syntax, schema.virtualTables());
        schema.tables().forEach(draft::put);
        schema.sequences().forEach(draft::put);
        schema.types().forEach(draft::put);
        schema.views().forEach(draft::put);
        schema.triggers().forEach(draft::put);
        return draft;
    }

    /** The standard's words in any database's quotes. */
    static Syntax anySyntax() {
        Syntax standard = Syntax.standard();
        return new Syntax('"', "\"`[", standard.features(), standard.reservedWords());
    }

    public void apply(Operation operation) {
        operation.accept(new DraftChanges(this));
    }

    public Optional<Table> table(TableName name) {
        return Optional.ofNullable(tables.get(name));
    }

    public List<Trigger> triggers() {
        return List.copyOf(triggers.values());
    }

    public List<View> views() {
        return List.copyOf(views.values());
    }

    public Schema schema() {
        return new Schema(
                List.copyOf(tables.values()),
                List.copyOf(sequences.values()),
                List.copyOf(types.values()),
                views(),
                triggers(),
                virtualTables);
    }

    Syntax syntax() {
        return syntax;
    }

    List<Table> tables() {
        return new ArrayList<>(tables.values());
    }

    void put(Table table) {
        tables.put(table.name(), table);
    }

    void put(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
    }

    void put(NamedType type) {
        types.put(type.name(), type);
    }

    void put(View view) {
        views.put(view.name(), view);
    }

    void put(Trigger trigger) {
        triggers.put(key(trigger), trigger);
    }

    void change(TableName name, UnaryOperator<Table> change) {
        tables.computeIfPresent(name, (key, table) -> change.apply(table));
    }

    /** Removes the table with the triggers on it. */
    void removeTable(TableName name) {
        tables.remove(name);
        triggers.values().removeIf(trigger -> trigger.table().equals(name));
    }

    void removeSequence(TableName name) {
        sequences.remove(name);
    }

    /** Keeps its place. */
    void renameSequence(TableName before, TableName after) {
        List<Sequence> all = new ArrayList<>(sequences.values());
        sequences.clear();
        all.forEach(sequence -> put(sequence.name().equals(before) ? sequence.withName(after) : sequence));
    }

    void removeType(TableName name) {
        types.remove(name);
    }

    /** Removes the view with the triggers on it. */
    void removeView(TableName name) {
        views.remove(name);
        triggers.values().removeIf(trigger -> trigger.table().equals(name));
    }

    void remove(Trigger trigger) {
        triggers.remove(key(trigger));
    }

    /** Changes all tables, keeping their order; their names may change. */
    void replaceTables(UnaryOperator<Table> change) {
        List<Table> all = tables();
        tables.clear();
        all.forEach(table -> put(change.apply(table)));
    }

    void replaceViews(UnaryOperator<View> change) {
        views.replaceAll((name, view) -> change.apply(view));
    }

    /** Changes all triggers, keeping their order; their tables may change. */
    void replaceTriggers(UnaryOperator<Trigger> change) {
        List<Trigger> all = triggers();
        triggers.clear();
        all.forEach(trigger -> put(change.apply(trigger)));
    }

    private static TriggerKey key(Trigger trigger) {
        return new TriggerKey(trigger.name(), trigger.table());
    }
}
