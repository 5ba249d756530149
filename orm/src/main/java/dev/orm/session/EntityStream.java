package dev.orm.session;

import dev.orm.query.Select;
import dev.orm.session.entity.EntityType;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Objects one by one, read a page at a time. */
final class EntityStream implements Iterator<Object> {
    private final EntityPages pages;
    private Iterator<Object> page = List.of().iterator();
    private boolean ended;
    private @Nullable Supplier<SessionStateException> refusal;

    private EntityStream(EntityPages pages) {
        this.pages = pages;
    }

    static EntityStream of(SessionContext context, Parameters parameters, Select select) {
        return new EntityStream(pages(context, parameters, select));
    }

    Stream<Object> objects() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    boolean isEnded() {
        return ended;
    }

    /** Reads no more; who has not come to the end is told why. */
    void end(Supplier<SessionStateException> why) {
        if (!ended) {
            refusal = why;
            page = List.<Object>of().iterator();
            ended = true;
            pages.close();
        }
    }

    private static EntityPages pages(SessionContext context, Parameters parameters, Select select) {
        if (context.dialect().queries().openResults()) {
            return CursorPages.of(context, parameters, select);
        }
        EntityType type = context.entities().of(select.entity());
        boolean inAnyOrder =
                select.orders().isEmpty() && select.joins().isEmpty() && select.limit() == null && select.offset() == 0;
        return inAnyOrder
                ? new KeyPages(context, parameters, type, select)
                : ListedPages.of(context, parameters, type, select);
    }

    @Override
    public boolean hasNext() {
        if (refusal != null) {
            throw refusal.get();
        }
        if (!page.hasNext() && !ended) {
            page = pages.next().iterator();
            ended = !page.hasNext();
            if (ended) {
                pages.close();
            }
        }
        return page.hasNext();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
