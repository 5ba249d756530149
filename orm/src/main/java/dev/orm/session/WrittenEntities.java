package dev.orm.session;

import dev.orm.query.statement.Selected;
import dev.orm.query.statement.WrittenSelection;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads entities from a query that a person wrote. */
record WrittenEntities(SessionContext context, EntityLoader loader, EntityType type) {

    /** What the query has: entities, or keys of entities that are read by another query. */
    private record Found(List<@Nullable Object> entities, List<EntityKey> keys) {}

    List<Object> of(String sql, List<Bound> parameters) {
        Loading loading = new Loading();
        Found found = context.statements().query(sql, parameters, rows -> read(rows, loading));
        List<Object> all = new ArrayList<>();
        found.entities().stream().filter(Objects::nonNull).forEach(all::add);
        all.addAll(byKey(found.keys(), loading));
        loader.finish(loading);
        return all;
    }

    private Found read(ResultSet rows, Loading loading) throws SQLException {
        WrittenSelection selection =
                new WrittenSelection(context.entities().model(), type.layout(), names(rows.getMetaData()));
        Optional<Selected.Entity> row = selection.row();
        if (row.isEmpty()) {
            return new Found(List.of(), new KeyReader(type, selection.key()).all(rows));
        }
        EntityReader reader = new EntityReader(context.entities(), row.get());
        List<@Nullable Object> entities = new ArrayList<>();
        while (rows.next()) {
            entities.add(loader.entity(reader, rows, loading));
        }
        return new Found(entities, List.of());
    }

    static List<String> names(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnLabel(column));
        }
        return names;
    }

    private List<Object> byKey(List<EntityKey> keys, Loading loading) {
        List<EntityKey> missing = keys.stream()
                .filter(key -> context.objects().of(key) == null)
                .distinct()
                .toList();
        loader.load(type, missing, loading);
        return keys.stream()
                .map(context.objects()::of)
                .filter(Objects::nonNull)
                .map(Managed::entity)
                .filter(type.javaClass()::isInstance)
                .toList();
    }
}
