package dev.orm.mapping.tables;

import dev.orm.mapping.DiscriminatorColumnAnnotation;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The column that tells the classes of a hierarchy apart, and what follows from it. */
final class Discriminators {
    private static final int LENGTH = 31;
    private static final Syntax SYNTAX = Syntax.standard();

    private final Hierarchies hierarchies;

    Discriminators(Hierarchies hierarchies) {
        this.hierarchies = hierarchies;
    }

    /** Adds the column to the root's table, where the hierarchy has one. */
    void write(EntityMapping root, TableDraft draft) {
        DiscriminatorColumnAnnotation said = root.discriminatorColumn();
        InheritanceStrategy strategy = hierarchies.strategy(root);
        boolean single = strategy == InheritanceStrategy.SINGLE_TABLE
                && (hierarchies.hasChildren(root) || said != null || root.inheritance() != null);
        boolean joined = strategy == InheritanceStrategy.JOINED && said != null;
        if (!single && !joined) {
            return;
        }
        String name = column(root);
        MappedColumn bare = MappedColumn.of(name, type(said), false);
        String definition = said == null ? null : said.columnDefinition();
        MappedColumn defined = BasicColumns.withDefinition(bare, definition);
        boolean checked =
                kind(said) == DiscriminatorColumnAnnotation.Type.STRING && (definition == null || definition.isEmpty());
        draft.add(
                root.className() + " (discriminator)",
                checked ? defined.withChecks(List.of(check(root, name))) : defined);
    }

    /** A column of a subclass may be null in rows of other classes: the check asks for it in those of this one. */
    void require(EntityMapping entity, TableDraft draft, List<String> columns) {
        if (columns.isEmpty()) {
            return;
        }
        EntityMapping root = hierarchies.root(entity);
        String name = SYNTAX.name(column(root));
        List<String> values = hierarchies.family(entity).stream()
                .map(member -> literal(root, member))
                .toList();
        String others = values.size() == 1
                ? name + " <> " + values.get(0)
                : name + " not in (" + String.join(", ", values) + ")";
        String filled = columns.stream()
                .map(column -> SYNTAX.name(column) + " is not null")
                .collect(Collectors.joining(" and "));
        draft.check(CheckConstraint.of(null, others + " or (" + filled + ")"));
    }

    private CheckConstraint check(EntityMapping root, String name) {
        String values = hierarchies.family(root).stream()
                .filter(entity -> !entity.isAbstract())
                .map(entity -> literal(root, entity))
                .collect(Collectors.joining(", "));
        return CheckConstraint.of(null, SYNTAX.name(name) + " in (" + values + ")");
    }

    private static String literal(EntityMapping root, EntityMapping entity) {
        String said = entity.discriminatorValue();
        DiscriminatorColumnAnnotation.Type kind = kind(root.discriminatorColumn());
        if (kind == DiscriminatorColumnAnnotation.Type.INTEGER) {
            return said == null ? Integer.toString(entity.name().hashCode()) : said;
        }
        String value = said == null ? entity.name() : said;
        return SYNTAX.literal(
                kind == DiscriminatorColumnAnnotation.Type.CHAR && said == null ? value.substring(0, 1) : value);
    }

    private String column(EntityMapping root) {
        DiscriminatorColumnAnnotation said = root.discriminatorColumn();
        String name = said == null || said.name() == null || said.name().isEmpty() ? "DTYPE" : said.name();
        return hierarchies.naming().physical(name);
    }

    private static SqlType type(@Nullable DiscriminatorColumnAnnotation said) {
        return switch (kind(said)) {
            case CHAR -> new SqlType.Char(1);
            case INTEGER -> new SqlType.Int(4);
            case STRING -> new SqlType.Varchar(said == null || said.length() == null ? LENGTH : said.length());
        };
    }

    private static DiscriminatorColumnAnnotation.Type kind(@Nullable DiscriminatorColumnAnnotation said) {
        return said == null || said.type() == null ? DiscriminatorColumnAnnotation.Type.STRING : said.type();
    }
}
