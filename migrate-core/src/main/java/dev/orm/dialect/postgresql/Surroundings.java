package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlStatement;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaDraft;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.sql.MentionedNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands in the way of a change and is there again after it: foreign keys on a key or column that changes; views,
 * rules, triggers and policies that name a column whose type changes. What merely might use it is taken down too.
 */
final class Surroundings {
    /** A thing by its name and the table (or view) that it stands on. */
    private record Place(TableName table, String name) {}

    private final PostgresqlDdl ddl;
    private final List<Operation> operations;
    private final Set<Place> keys = new LinkedHashSet<>();
    private final Set<TableName> views = new LinkedHashSet<>();
    private final Set<Place> triggers = new LinkedHashSet<>();
    private final Map<String, MentionedNames> mentioned = new HashMap<>();

    Surroundings(PostgresqlDdl ddl, List<Operation> operations) {
        this.ddl = ddl;
        this.operations = operations;
    }

    /** The statements that clear the way for the operation. */
    List<DdlStatement> takenDown(Operation operation, SchemaDraft draft) {
        List<DdlStatement> statements = new ArrayList<>();
        if (operation instanceof Operation.AlterColumn alter) {
            if (AlteredColumn.changesType(ddl, alter.before(), alter.after())
                    || AlteredColumn.isReplaced(ddl, alter.before(), alter.after())) {
                aroundColumn(alter.table(), alter.before(), alter.after(), draft, statements);
            }
        } else if (operation instanceof ObjectOperation.AlterType change) {
            if (!ChangedType.onlyAdds(change.before(), change.after(), operations)) {
                aroundType(change, draft, statements);
            }
        } else if (operation instanceof Operation.DropPrimaryKey drop) {
            aroundKey(drop.table(), drop.key().columns(), draft, statements);
            views(draft, view -> names(view.definition(), drop.table().name(), "group"), statements);
        } else if (operation instanceof Operation.DropUnique drop) {
            aroundKey(drop.table(), drop.unique().columns(), draft, statements);
        } else if (operation instanceof Operation.DropColumn drop && comesBack(drop)) {
            texts(drop.table(), drop.column().name(), draft, statements);
        }
        return statements;
    }

    private void aroundColumn(
            TableName table, Column before, Column after, SchemaDraft draft, List<DdlStatement> statements) {
        texts(table, before.name(), draft, statements);
        draft.table(table).stream()
                .flatMap(found -> TableParts.computedFrom(found, before.name()).stream())
                .forEach(computed -> texts(table, computed.name(), draft, statements));
        ValueKind kind = ValueKind.of(before.type());
        boolean alike = kind == ValueKind.of(after.type()) && (kind == ValueKind.NUMBER || kind == ValueKind.TEXT);
        if (!alike) {
            foreignKeys(table, before.name(), draft, statements);
        }
    }

    private void aroundType(ObjectOperation.AlterType change, SchemaDraft draft, List<DdlStatement> statements) {
        String type = change.before().name().name();
        triggers(draft, text -> names(text, type, type), statements);
        views(draft, view -> names(view.definition(), type, type), statements);
        for (Table table : draft.schema().tables()) {
            for (Column column : ChangedType.columns(table, change.before().name())) {
                SpelledChange.refuseUnlessUnderstood(table);
                texts(table.name(), column.name(), draft, statements);
                foreignKeys(table.name(), column.name(), draft, statements);
            }
        }
    }

    private void aroundKey(TableName name, List<String> columns, SchemaDraft draft, List<DdlStatement> statements) {
        Table table = draft.table(name).orElse(null);
        for (Table other : draft.schema().tables()) {
            for (ForeignKey key : other.foreignKeys()) {
                boolean uses = key.referencedTable().equals(name)
                        && Set.copyOf(TableParts.referenced(key, table)).equals(Set.copyOf(columns));
                if (uses) {
                    takeDown(other, key, statements);
                }
            }
        }
    }

    private void foreignKeys(TableName name, String column, SchemaDraft draft, List<DdlStatement> statements) {
        Table table = draft.table(name).orElse(null);
        for (Table other : draft.schema().tables()) {
            for (ForeignKey key : other.foreignKeys()) {
                boolean from = other.name().equals(name) && key.columns().contains(column);
                boolean to = key.referencedTable().equals(name)
                        && TableParts.referenced(key, table).contains(column);
                if (from || to) {
                    takeDown(other, key, statements);
                }
            }
        }
    }

    private void takeDown(Table table, ForeignKey key, List<DdlStatement> statements) {
        UnreadConstraint.refuseLost(table, key.name());
        if (key.name() != null && keys.add(new Place(table.name(), key.name().text()))) {
            statements.addAll(new Operation.DropForeignKey(table.name(), key).accept(ddl));
        }
    }

    private void texts(TableName table, String column, SchemaDraft draft, List<DdlStatement> statements) {
        triggers(draft, text -> names(text, table.name(), column), statements);
        views(draft, view -> names(view.definition(), table.name(), column), statements);
    }

    private void triggers(SchemaDraft draft, Predicate<String> meant, List<DdlStatement> statements) {
        for (Trigger trigger : draft.triggers()) {
            if (meant.test(trigger.definition()) && triggers.add(new Place(trigger.table(), trigger.name()))) {
                statements.addAll(new ObjectOperation.DropTrigger(trigger).accept(ddl));
            }
        }
    }

    /** The views that are meant and those that read them, the last ones first. */
    private void views(SchemaDraft draft, Predicate<View> meant, List<DdlStatement> statements) {
        List<View> going = new ArrayList<>(draft.views().stream().filter(meant).toList());
        for (int at = 0; at < going.size(); at++) {
            String name = going.get(at).name().name();
            draft.views().stream()
                    .filter(other -> !going.contains(other) && names(other.definition(), name, name))
                    .forEach(going::add);
        }
        List<View> order = ViewOrder.of(going);
        Collections.reverse(order);
        for (View view : order) {
            if (views.add(view.name())) {
                triggersOn(view.name(), draft);
                statements.addAll(new ObjectOperation.DropView(view).accept(ddl));
            }
        }
    }

    /** Triggers and rules of a view go with it. */
    private void triggersOn(TableName view, SchemaDraft draft) {
        draft.triggers().stream()
                .filter(trigger -> trigger.table().equals(view))
                .forEach(trigger -> triggers.add(new Place(view, trigger.name())));
    }

    /** Whether the thing was taken down already, so that its own drop has nothing left to do. */
    boolean isDone(Operation operation) {
        if (operation instanceof Operation.DropForeignKey drop && drop.key().name() != null) {
            return keys.remove(new Place(drop.table(), drop.key().name().text()));
        }
        if (operation instanceof ObjectOperation.DropView drop) {
            return views.remove(drop.view().name());
        }
        if (operation instanceof ObjectOperation.DropTrigger drop) {
            return triggers.remove(
                    new Place(drop.trigger().table(), drop.trigger().name()));
        }
        return false;
    }

    /** Tables that got another name while their parts were down. */
    void follow(Operation operation) {
        if (operation instanceof Operation.RenameTable rename) {
            renamed(keys, rename);
            renamed(triggers, rename);
        }
    }

    private static void renamed(Set<Place> places, Operation.RenameTable rename) {
        List<Place> all = new ArrayList<>(places);
        places.clear();
        all.forEach(place ->
                places.add(place.table().equals(rename.before()) ? new Place(rename.after(), place.name()) : place));
    }

    /** The statements that put all of it back, as the last operation left it. */
    List<DdlStatement> putBack(SchemaDraft draft) {
        List<DdlStatement> statements = new ArrayList<>();
        for (Place place : keys) {
            draft.table(place.table()).stream()
                    .flatMap(table -> table.foreignKeys().stream())
                    .filter(key -> key.name() != null && key.name().text().equals(place.name()))
                    .forEach(key -> statements.addAll(new Operation.AddForeignKey(place.table(), key).accept(ddl)));
        }
        List<View> gone = draft.views().stream()
                .filter(view -> views.contains(view.name()))
                .toList();
        ViewOrder.of(gone).forEach(view -> statements.addAll(new ObjectOperation.CreateView(view).accept(ddl)));
        draft.triggers().stream()
                .filter(trigger -> triggers.contains(new Place(trigger.table(), trigger.name())))
                .forEach(trigger -> statements.addAll(new ObjectOperation.CreateTrigger(trigger).accept(ddl)));
        return statements;
    }

    private boolean comesBack(Operation.DropColumn drop) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Operation.AddColumn add
                        && add.table().equals(drop.table())
                        && add.column().name().equals(drop.column().name()));
    }

    private boolean names(String text, String table, String column) {
        MentionedNames names =
                mentioned.computeIfAbsent(text, missing -> MentionedNames.in(missing, PostgresqlSyntax.SYNTAX));
        return names.contains(table) && names.contains(column);
    }
}
