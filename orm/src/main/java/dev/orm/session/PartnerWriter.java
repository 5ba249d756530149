package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the rows that to-one attributes have in join tables. */
final class PartnerWriter {
    private final SessionContext context;
    private final EntryRows entries;
    private final Sql sql;

    PartnerWriter(SessionContext context, EntryRows entries) {
        this.context = context;
        this.entries = entries;
        this.sql = Sql.of(context.dialect());
    }

    /** What is done with an object and one of its attributes. */
    @FunctionalInterface
    private interface Work {
        void with(Managed managed, Reference reference, Association.JoinTable table, @Nullable Object before);
    }

    /** Rows of partners that are none any more. */
    void remove(List<Managed> stored) {
        RowBatches batches = new RowBatches();
        forEach(stored, (managed, reference, table, before) -> {
            if (before != null && before != reference.path().get(managed.entity())) {
                List<String> columns = EntryRows.names(table.owner().columns());
                batches.add(
                        sql.delete(table.table(), columns),
                        name(managed, reference),
                        EntryRows.referring(managed, table.owner()));
            }
        });
        batches.run(context.statements());
    }

    /** Rows of partners that have come; from now on all are as the database has them. */
    void add(List<Managed> fresh, List<Managed> stored) {
        RowBatches batches = new RowBatches();
        forEach(fresh, (managed, reference, table, before) -> add(managed, reference, table, null, batches));
        forEach(stored, (managed, reference, table, before) -> add(managed, reference, table, before, batches));
        batches.run(context.statements());
        Stream.of(fresh, stored).flatMap(List::stream).forEach(Managed::partnersStored);
    }

    private void add(
            Managed managed,
            Reference reference,
            Association.JoinTable table,
            @Nullable Object before,
            RowBatches batches) {
        Object now = reference.path().get(managed.entity());
        if (now == null || now == before) {
            return;
        }
        List<String> columns = new ArrayList<>(EntryRows.names(table.owner().columns()));
        columns.addAll(EntryRows.names(table.target().columns()));
        List<Bound> parameters = new ArrayList<>(EntryRows.referring(managed, table.owner()));
        parameters.addAll(entries.ofObject(now, table.target()));
        batches.add(sql.insert(table.table(), columns, 1, null), name(managed, reference), parameters);
    }

    private static void forEach(List<Managed> all, Work work) {
        for (Managed managed : all) {
            int at = 0;
            for (Reference reference : managed.type().elsewhere()) {
                Object before = managed.partner(at++);
                if (reference.layout().association() instanceof Association.JoinTable table) {
                    work.with(managed, reference, table, before);
                }
            }
        }
    }

    private static String name(Managed managed, Reference reference) {
        return managed.type().name() + "." + reference.name();
    }
}
