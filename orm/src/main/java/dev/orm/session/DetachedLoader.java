package dev.orm.session;

import dev.orm.query.Select;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the objects of one page. They know each other, what they refer to and what was fetched, and no session. */
final class DetachedLoader {
    private final SessionContext own;
    private final EntityLoader loader;
    private final List<String> fetches;

    DetachedLoader(SessionContext session, Parameters parameters, List<String> fetches) {
        this.own = new SessionContext(
                session.entities(),
                session.dialect(),
                session.writer(),
                session.keyedSelects(),
                session.statements(),
                session.uniques(),
                new IdentityMap());
        CollectionKeeper keeper = CollectionKeeper.ofStream(own);
        this.loader = new EntityLoader(own, parameters, new CollectionLinks(keeper));
        keeper.loadBy(new CollectionLoader(own, loader)::load);
        this.fetches = fetches;
    }

    /** All that the query selects. */
    List<Object> page(Select select) {
        Loading loading = new Loading();
        return finished(loader.entities(select, loading), loading);
    }

    /** At most so many of the rows to come. */
    List<Object> page(EntityReader reader, ResultSet rows, int size) throws SQLException {
        Loading loading = new Loading();
        List<@Nullable Object> found = new ArrayList<>();
        while (found.size() < size && rows.next()) {
            found.add(loader.entity(reader, rows, loading));
        }
        return finished(found, loading);
    }

    private List<Object> finished(List<@Nullable Object> found, Loading loading) {
        loader.finish(loading);
        new Fetch(own).load(found, fetches);
        own.objects().clear();
        List<Object> page = new ArrayList<>(found.size());
        found.stream().filter(Objects::nonNull).forEach(page::add);
        return page;
    }
}
