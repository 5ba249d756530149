package dev.orm.mapping.tables;

import dev.orm.mapping.DiscriminatorColumnAnnotation;
import dev.orm.mapping.EntityMapping;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The column that says which class a row belongs to. */
record Discriminator(String name, DiscriminatorColumnAnnotation.Type type, DiscriminatorColumnAnnotation written) {
    private static final DiscriminatorColumnAnnotation UNSAID =
            new DiscriminatorColumnAnnotation(null, null, null, null, null);
    private static final int LENGTH = 31;

    static Discriminator of(Mapping mapping, EntityMapping root) {
        DiscriminatorColumnAnnotation written = orUnsaid(root.discriminatorColumn());
        String name = written.name();
        DiscriminatorColumnAnnotation.Type type = written.type();
        return new Discriminator(
                mapping.naming().physical(name == null || name.isEmpty() ? "DTYPE" : name),
                type == null ? DiscriminatorColumnAnnotation.Type.STRING : type,
                written);
    }

    private static DiscriminatorColumnAnnotation orUnsaid(@Nullable DiscriminatorColumnAnnotation written) {
        return written == null ? UNSAID : written;
    }

    /** With a check of the values that these entities have. */
    MappedColumn column(List<EntityMapping> entities) {
        MappedColumn bare = MappedColumn.of(name, sqlType(), false);
        if (written.columnDefinition() == null && !entities.isEmpty()) {
            String values = entities.stream()
                    .map(this::value)
                    .sorted()
                    .map(this::literal)
                    .collect(Collectors.joining(", "));
            CheckConstraint check = CheckConstraint.of(null, Syntax.standard().name(name) + " in (" + values + ")");
            bare = bare.withChecks(List.of(check));
        }
        return BasicColumns.withRest(
                BasicColumns.withDefinition(bare, written.columnDefinition()), null, List.of(), written.options());
    }

    /** As written, else the entity's name, or a number made of it. */
    String value(EntityMapping entity) {
        String value = entity.discriminatorValue();
        if (value != null) {
            return value;
        }
        return switch (type) {
            case STRING -> entity.name();
            case CHAR -> entity.name().substring(0, 1);
            case INTEGER -> String.valueOf(entity.name().hashCode());
        };
    }

    String literal(String value) {
        return type == DiscriminatorColumnAnnotation.Type.INTEGER
                ? value
                : Syntax.standard().literal(value);
    }

    private SqlType sqlType() {
        Integer length = written.length();
        return switch (type) {
            case STRING -> new SqlType.Varchar(length == null ? Integer.valueOf(LENGTH) : length);
            case CHAR -> new SqlType.Char(1);
            case INTEGER -> new SqlType.Int(4);
        };
    }
}
