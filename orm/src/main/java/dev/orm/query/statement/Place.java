package dev.orm.query.statement;

import dev.orm.mapping.layout.AttributeLayout;
import java.util.List;

/** What a path has led to. */
sealed interface Place {

    /** Where its columns are. */
    Row row();

    List<ResolvedColumn> columns(Context context);

    /** Where a path may go on. */
    Members members(Context context);

    /** An entity whose table is in the FROM clause. */
    record OfEntity(EntityRow row) implements Place {
        @Override
        public List<ResolvedColumn> columns(Context context) {
            return row.keyColumns();
        }

        @Override
        public Members members(Context context) {
            return Members.of(context.model(), row.entity());
        }
    }

    /** A value or embeddable in a row. */
    record OfValue(Row row, AttributeLayout attribute) implements Place {
        @Override
        public List<ResolvedColumn> columns(Context context) {
            return context.leaves().of(attribute).stream()
                    .map(leaf -> ResolvedColumn.of(row, leaf))
                    .toList();
        }

        @Override
        public Members members(Context context) {
            return attribute.accept(new PathReader.NextMembers(context.model()));
        }
    }
}
