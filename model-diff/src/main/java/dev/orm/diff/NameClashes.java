package dev.orm.diff;

import dev.orm.OrmException;
import dev.orm.dialect.Capabilities;
import dev.orm.dialect.NameSpaces;
import dev.orm.dialect.NameSpaces.Space;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.View;
import dev.orm.schema.VirtualTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds names in a desired schema that the database will not take, before a script fails on them. */
final class NameClashes {
    private final Capabilities capabilities;
    private final Map<String, String> holders = new HashMap<>();
    private final List<OrmException> found = new ArrayList<>();

    private NameClashes(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /** @param desired complete with what is kept */
    static List<OrmException> in(Schema desired, Capabilities capabilities) {
        NameClashes clashes = new NameClashes(capabilities);
        for (Table table : desired.tables()) {
            clashes.holds(table.name(), table.name().name(), "table " + table.name());
        }
        for (View view : desired.views()) {
            clashes.holds(view.name(), view.name().name(), "view " + view.name());
        }
        for (VirtualTable table : desired.virtualTables()) {
            clashes.holds(table.name(), table.name().name(), "virtual table " + table.name());
            table.shadows()
                    .forEach(shadow ->
                            clashes.holds(shadow, shadow.name(), "a table behind virtual table " + table.name()));
        }
        for (Sequence sequence : desired.sequences()) {
            clashes.holds(sequence.name(), sequence.name().name(), "sequence " + sequence.name());
        }
        desired.tables().forEach(clashes::parts);
        return List.copyOf(clashes.found);
    }

    /** @param model all that the entity classes ask for, also what is not compared */
    static List<OrmException> withOurs(Schema model, Set<TableName> ours) {
        Set<String> folded = ours.stream().map(name -> folded(name.toString())).collect(Collectors.toSet());
        return model.tables().stream()
                .map(table -> table.name().toString())
                .filter(name -> folded.contains(folded(name)))
                .<OrmException>map(NameRefusedException::ours)
                .toList();
    }

    private void parts(Table table) {
        NameSpaces names = capabilities.names();
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            part(names.keys(), "key", table, key.name());
        }
        table.uniques().forEach(unique -> part(names.keys(), "key", table, unique.name()));
        table.indexes().forEach(index -> part(names.indexes(), "index", table, index.name()));
        table.foreignKeys().forEach(foreign -> part(names.foreignKeys(), "foreign key", table, foreign.name()));
        table.checks().forEach(check -> part(names.checks(), "check", table, check.name()));
    }

    private void part(Space space, String kind, Table table, @Nullable Name name) {
        if (name == null || space == Space.TABLE) {
            return;
        }
        String holder = (kind.equals("index") ? "an " : "a ") + kind + " of " + table.name();
        if (space == Space.RELATIONS) {
            holds(table.name(), name.text(), holder);
        } else {
            String other = hold(table.name(), name.text(), holder, kind);
            if (other != null) {
                found.add(NameRefusedException.twice(
                        name.text(), other, holder, capabilities.database(), "no two " + kind + "s may"));
            }
        }
    }

    private void holds(TableName besides, String name, String holder) {
        String prefix = capabilities.reservedPrefix();
        if (!prefix.isEmpty() && folded(name).startsWith(prefix)) {
            found.add(NameRefusedException.reserved(name, prefix, capabilities.database()));
            return;
        }
        String other = hold(besides, name, holder, "");
        if (other != null) {
            found.add(NameRefusedException.twice(name, other, holder, capabilities.database(), relations()));
        }
    }

    private String relations() {
        boolean keys = capabilities.names().keys() == Space.RELATIONS;
        return "tables, views" + (keys ? ", sequences, keys" : "") + " and indexes may not";
    }

    /** Who has the name already; null: nobody, and now this one has it. */
    private @Nullable String hold(TableName besides, String name, String holder, String space) {
        return holders.putIfAbsent(space + " " + besides.withName(folded(name)), holder);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
