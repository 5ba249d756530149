package dev.orm.diff;

import dev.orm.OrmException;
import dev.orm.dialect.Capabilities;
import dev.orm.schema.Index;
import dev.orm.schema.Schema;
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
        for (Table table : desired.tables()) {
            table.indexes().forEach(index -> clashes.index(table.name(), index));
        }
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

    private void index(TableName table, Index index) {
        if (!capabilities.indexNamesPerTable()) {
            holds(table, index.name().text(), "an index of " + table);
        }
    }

    private void holds(TableName besides, String name, String holder) {
        String prefix = capabilities.reservedPrefix();
        if (!prefix.isEmpty() && folded(name).startsWith(prefix)) {
            found.add(NameRefusedException.reserved(name, prefix, capabilities.database()));
            return;
        }
        String other = holders.putIfAbsent(besides.withName(folded(name)).toString(), holder);
        if (other != null) {
            found.add(NameRefusedException.twice(name, other, holder, capabilities.database()));
        }
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
