package dev.orm.operation;

import dev.orm.operation.ObjectOperation.CreateTrigger;
import dev.orm.operation.ObjectOperation.CreateView;
import dev.orm.operation.ObjectOperation.DropTrigger;
import dev.orm.operation.ObjectOperation.DropView;
import dev.orm.operation.Operation.RenameColumn;
import dev.orm.operation.Operation.RenameTable;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Operations for a database whose views and triggers do not follow renames: those whose texts name what is renamed go
 * before the first rename, and come back after the last, saying the new names. Views that are broken already stay as they
 * are.
 */
public final class UnfollowedRenames {
    /**
     * A view or trigger of which it cannot be told what it would have to say after a rename.
     *
     * @param user {@code view called}
     */
    public record Stranded(Operation rename, String user) {}

    private static final String BODY = " for each row ";

    private final SchemaDraft draft;
    private final Set<TableName> views = new LinkedHashSet<>();
    private final Set<TableName> triggers = new LinkedHashSet<>();
    private final List<Stranded> stranded = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    private UnfollowedRenames(Schema before, Syntax syntax) {
        this.draft = SchemaDraft.of(before, syntax);
    }

    /**
     * @param before the schema as it stands before the first operation
     * @param syntax how its texts are read and written
     */
    public static UnfollowedRenames in(List<Operation> operations, Schema before, Syntax syntax) {
        UnfollowedRenames renames = new UnfollowedRenames(before, syntax);
        renames.surround(operations);
        return renames;
    }

    /** The given ones, and what goes and comes back around them. */
    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** Empty where all of it can be said. */
    public List<Stranded> stranded() {
        return List.copyOf(stranded);
    }

    private void surround(List<Operation> all) {
        List<Integer> renames = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (RenameChains.isRename(all.get(at))) {
                renames.add(at);
            }
        }
        if (renames.isEmpty()) {
            operations.addAll(all);
            return;
        }
        int first = renames.get(0);
        int behind = renames.get(renames.size() - 1) + 1;
        all.subList(0, first).forEach(draft::apply);
        List<View> viewsBefore = draft.views();
        List<Trigger> triggersBefore = draft.triggers();
        all.subList(first, behind).forEach(this::follow);
        operations.addAll(all.subList(0, first));
        operations.addAll(gone(viewsBefore, triggersBefore));
        operations.addAll(all.subList(first, behind));
        operations.addAll(back());
        operations.addAll(all.subList(behind, all.size()));
    }

    private void follow(Operation operation) {
        DraftRenames renames = new DraftRenames(draft);
        if (operation instanceof RenameTable rename) {
            StatementTables tables = renames.tables(rename.before(), rename.after());
            look(
                    rename,
                    tables::rename,
                    trigger -> tables.in(renames.syntax(trigger)).rename(body(trigger)));
        } else if (operation instanceof RenameColumn rename) {
            StatementColumns columns = renames.statement(rename.table(), rename.before(), rename.after(), false);
            StatementColumns own = renames.statement(rename.table(), rename.before(), rename.after(), true);
            look(
                    rename,
                    columns::rename,
                    trigger -> (trigger.table().equals(rename.table()) ? own : columns)
                            .in(renames.syntax(trigger))
                            .rename(trigger.definition()));
        }
        draft.apply(operation);
    }

    private void look(
            Operation rename, Function<String, RenamedText> ofView, Function<Trigger, RenamedText> ofTrigger) {
        for (View view : draft.views().stream().filter(one -> !one.broken()).toList()) {
            RenamedText renamed = ofView.apply(view.definition());
            if (!renamed.certain()) {
                stranded.add(new Stranded(rename, "view " + view.name()));
            } else if (!renamed.text().equals(view.definition())) {
                views.add(view.name());
            }
        }
        for (Trigger trigger : draft.triggers()) {
            RenamedText renamed = ofTrigger.apply(trigger);
            if (!renamed.certain()) {
                stranded.add(new Stranded(rename, trigger.label()));
            } else if (!trigger.definition().endsWith(renamed.text())) {
                triggers.add(place(trigger));
            }
        }
    }

    private List<Operation> gone(List<View> viewsBefore, List<Trigger> triggersBefore) {
        List<Operation> gone = new ArrayList<>();
        Set<Moment> moments = new HashSet<>();
        for (Trigger trigger : triggersBefore) {
            if (triggers.contains(place(trigger))) {
                moments.add(moment(trigger));
            }
            if (moments.contains(moment(trigger))) {
                triggers.add(place(trigger));
                gone.add(new DropTrigger(trigger));
            }
        }
        List<DropView> drops = viewsBefore.stream()
                .filter(view -> views.contains(view.name()))
                .map(DropView::new)
                .toList();
        gone.addAll(ViewSequence.drops(drops, DropView::view));
        return gone;
    }

    private List<Operation> back() {
        List<CreateView> creates = draft.views().stream()
                .filter(view -> views.contains(view.name()))
                .map(CreateView::new)
                .toList();
        List<Operation> back = new ArrayList<>(ViewSequence.creates(creates, CreateView::view));
        draft.triggers().stream()
                .filter(trigger -> triggers.contains(place(trigger)))
                .forEach(trigger -> back.add(new CreateTrigger(trigger)));
        return back;
    }

    /** Its schema and name, which its table's rename does not change. */
    private static TableName place(Trigger trigger) {
        return trigger.table().withName(trigger.name());
    }

    /** Triggers of one moment run in the order in which they were made, so that those behind one come back with it. */
    private record Moment(TableName table, String event) {}

    private Moment moment(Trigger trigger) {
        String head = trigger.definition()
                .substring(0, trigger.definition().length() - body(trigger).length());
        String words = head.replaceAll("(?is)^.*\\s(before|after)\\s+(insert|update|delete)\\s.*$", "$1 $2");
        return new Moment(trigger.table(), words.toLowerCase(Locale.ROOT));
    }

    /** The head of a trigger follows its table by itself. */
    private static String body(Trigger trigger) {
        String text = trigger.definition();
        return text.substring(Math.max(0, text.indexOf(BODY)));
    }
}
