package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.CheckAnnotation;
import dev.orm.mapping.ColumnAnnotation;
import dev.orm.mapping.GeneratedValue;
import dev.orm.mapping.Validation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Name;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The column of a basic attribute, an element, a map's key or an order. */
final class BasicColumns {
    private final NamingStrategy naming;

    BasicColumns(NamingStrategy naming) {
        this.naming = naming;
    }

    /** Under the name that was written, else under {@code implicitName}. */
    MappedColumn of(Attribute.Basic attribute, Place place, String implicitName) {
        ColumnAnnotation written = attribute.column();
        String name = naming.physical(written.name() == null ? implicitName : written.name());
        MappedColumn bare = new MappedColumn(
                Column.of(name, ColumnTypes.of(attribute), isNullable(attribute, place))
                        .withDefault(defaultValue(attribute)),
                !Boolean.FALSE.equals(written.insertable()),
                Boolean.TRUE.equals(written.unique()),
                List.of());
        MappedColumn typed = withConstants(withDefinition(bare, written.columnDefinition()), bare);
        MappedColumn defined = withRest(typed, written);
        return written.columnDefinition() == null ? withTypeChecks(defined, attribute) : defined;
    }

    /** A definition may name an enumeration of the database's own, whose values it does not say. */
    private static MappedColumn withConstants(MappedColumn defined, MappedColumn bare) {
        return defined.column().type() instanceof SqlType.Raw raw
                        && bare.column().type() instanceof SqlType.Enumeration values
                ? defined.withColumn(defined.column().withType(new SqlType.Raw(raw.text(), values.values())))
                : defined;
    }

    /** {@code @OrderColumn}: an integer from 0. */
    MappedColumn order(ColumnAnnotation written, String implicitName, boolean nullable) {
        String name = naming.physical(written.name() == null ? implicitName : written.name());
        MappedColumn bare =
                MappedColumn.of(name, new SqlType.Int(4), nullable && !Boolean.FALSE.equals(written.nullable()));
        MappedColumn defined = withDefinition(bare, written.columnDefinition());
        boolean ours = written.columnDefinition() == null;
        return withRest(ours ? defined.withChecks(List.of(check(quoted(name) + " >= 0"))) : defined, written);
    }

    /** What a {@code columnDefinition} says instead of us; it is passed on as it stands where it is not understood. */
    static MappedColumn withDefinition(MappedColumn mapped, @Nullable String definition) {
        if (definition == null || definition.isBlank()) {
            return mapped;
        }
        Optional<ColumnClauses> clauses = ColumnClauses.read(definition);
        String type = clauses.map(ColumnClauses::type).orElse(definition.strip());
        MappedColumn typed =
                type.isEmpty() ? mapped : mapped.withColumn(mapped.column().withType(new SqlType.Raw(type)));
        return clauses.map(said -> said.applyTo(typed)).orElse(typed);
    }

    /** Comment, checks and options, which {@code @Column} and {@code @JoinColumn} have alike. */
    static MappedColumn withRest(
            MappedColumn mapped, @Nullable String comment, List<CheckAnnotation> checks, @Nullable String options) {
        List<CheckConstraint> all = new ArrayList<>(mapped.checks());
        checks.forEach(check -> all.add(checkOf(check)));
        Column column = mapped.column().withComment(comment == null || comment.isEmpty() ? null : comment);
        MappedColumn result = mapped.withColumn(column).withChecks(all);
        Optional<ColumnClauses> clauses = options == null ? Optional.empty() : ColumnClauses.read(options);
        if (clauses.isEmpty() || !clauses.get().type().isEmpty()) {
            return result.withColumn(column.withOptions(OptionsText.read(options)));
        }
        return clauses.get().applyTo(result);
    }

    static CheckConstraint checkOf(CheckAnnotation written) {
        String name = written.name();
        return new CheckConstraint(
                name == null || name.isEmpty() ? null : Name.given(NamingStrategy.unquoted(name)),
                Parentheses.stripped(written.constraint()),
                OptionsText.read(written.options()));
    }

    private static MappedColumn withRest(MappedColumn mapped, ColumnAnnotation written) {
        return withRest(mapped, written.comment(), written.checks(), written.options());
    }

    private static boolean isNullable(Attribute.Basic attribute, Place place) {
        Boolean said = attribute.column().nullable();
        if (place == Place.KEY
                || attribute.version()
                || !attribute.optional()
                || attribute.validation().notNull()) {
            return false;
        }
        return said == null ? !isPlainPrimitive(attribute, place) : said;
    }

    /** A primitive with {@code @Column} takes its default, {@code nullable = true}: so have Hibernate 6 and 7. */
    private static boolean isPlainPrimitive(Attribute.Basic attribute, Place place) {
        return attribute.primitive()
                && place == Place.ENTITY
                && !attribute.column().isWritten();
    }

    private static @Nullable DefaultValue defaultValue(Attribute.Basic attribute) {
        GeneratedValue generated = attribute.generated();
        if (generated != null && generated.strategy() == GeneratedValue.Strategy.IDENTITY) {
            return DefaultValue.Identity.byDefault();
        }
        String sql = attribute.column().defaultValue();
        return sql == null ? null : DefaultText.read(sql);
    }

    private static MappedColumn withTypeChecks(MappedColumn mapped, Attribute.Basic attribute) {
        List<CheckConstraint> checks = new ArrayList<>(mapped.checks());
        String name = quoted(mapped.name());
        int constants = OrdinalConstants.count(attribute.type());
        if (constants > 0) {
            checks.add(check(name + " between 0 and " + (constants - 1)));
        }
        Validation validation = attribute.validation();
        if (validation.min() != null) {
            checks.add(check(name + " >= " + validation.min()));
        }
        if (validation.max() != null) {
            checks.add(check(name + " <= " + validation.max()));
        }
        return mapped.withChecks(checks);
    }

    private static CheckConstraint check(String expression) {
        return CheckConstraint.of(null, expression);
    }

    private static String quoted(String name) {
        return Syntax.standard().name(name);
    }
}
