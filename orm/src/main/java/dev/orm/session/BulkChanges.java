package dev.orm.session;

import dev.orm.query.Delete;
import dev.orm.query.Update;
import dev.orm.query.statement.BulkStatement;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Changes rows where they lie, and lets the session's objects follow. */
final class BulkChanges {
    private final SessionContext context;
    private final Parameters parameters;
    private final Memory memory;
    private final Refresher refresher;
    private final CollectionLinks links;

    BulkChanges(
            SessionContext context, Parameters parameters, Memory memory, Refresher refresher, CollectionLinks links) {
        this.context = context;
        this.parameters = parameters;
        this.memory = memory;
        this.refresher = refresher;
        this.links = links;
    }

    int update(Update update) {
        return run(context.writer().update(update), update.entity());
    }

    int delete(Delete delete) {
        return run(context.writer().delete(delete), delete.entity());
    }

    private int run(BulkStatement statement, String entity) {
        EntityType type = context.entities().of(entity);
        EntityType root = context.entities().root(type);
        List<Managed> stored = stored();
        List<Managed> concerned = new ArrayList<>(stored);
        concerned.removeIf(managed -> !isOf(root, managed.type()));
        concerned.forEach(memory::keep);
        memory.unseen(stored);
        int rows = statement.accept(new BulkWriter(context, parameters, type.name()));
        if (rows > 0) {
            concerned.removeAll(refresher.reread(concerned));
            follow(root);
            Unfinished.tell(concerned);
        }
        return rows;
    }

    private List<Managed> stored() {
        return context.objects().all().stream()
                .filter(managed -> managed.is(Managed.State.STORED))
                .toList();
    }

    private boolean isOf(EntityType root, EntityType type) {
        return context.entities().root(type) == root;
    }

    /** What leads to objects of that hierarchy, and where they lead. */
    private void follow(EntityType root) {
        List<Managed> related = new ArrayList<>();
        for (Managed managed : stored()) {
            boolean refers = managed.type().references().stream()
                    .anyMatch(reference -> !reference.isToKey() && isOf(root, reference.target()));
            if (refers || isOf(root, managed.type())) {
                related.add(managed);
            }
            links.forget(managed, target -> isOf(root, target));
        }
        refresher.relinkReferences(related);
    }
}
