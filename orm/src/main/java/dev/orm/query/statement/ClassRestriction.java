package dev.orm.query.statement;

import dev.orm.mapping.DiscriminatorColumnAnnotation;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.layout.DiscriminatorLayout;
import dev.orm.mapping.layout.EntityLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which rows of a shared table are of a class. */
record ClassRestriction(Context context) {

    /** For rows that the FROM clause does not restrict by itself; empty: it does. */
    Optional<String> of(EntityRow row) {
        EntityLayout entity = row.entity();
        boolean shared = entity.strategy() == InheritanceStrategy.SINGLE_TABLE
                && entity.mapping().parent() != null;
        return shared ? Optional.of(oneOf(row, entity, false)) : Optional.empty();
    }

    /** Whether the row is of the class or one that extends it. */
    String isA(EntityRow row, EntityLayout asked, boolean negated) {
        if (Descendants.andSelf(context.model(), asked).contains(row.entity())) {
            return row.keyColumns().get(0).sql() + (negated ? " is null" : " is not null");
        }
        if (!Descendants.of(context.model(), row.entity()).contains(asked)) {
            return constant(negated);
        }
        return row.entity().strategy() == InheritanceStrategy.JOINED
                ? row.partKey(asked) + (negated ? " is null" : " is not null")
                : oneOf(row, asked, negated);
    }

    private String oneOf(EntityRow row, EntityLayout asked, boolean negated) {
        List<String> values = new ArrayList<>();
        for (EntityLayout member : context.model().concrete(asked)) {
            values.add(row.union() == null ? value(member.discriminator()) : literal(member.name()));
        }
        if (values.isEmpty()) {
            return negated ? "1 = 1" : "1 = 0";
        }
        String list = values.stream().sorted().collect(Collectors.joining(", "));
        String one = negated ? " <> " : " = ";
        String many = negated ? " not in (" : " in (";
        return discriminator(row) + (values.size() == 1 ? one + list : many + list + ")");
    }

    /** The column that tells the classes of rows apart. */
    String discriminator(EntityRow row) {
        DiscriminatorLayout discriminator = row.entity().discriminator();
        if (row.union() != null || discriminator == null) {
            return row.alias() + "." + Union.TYPE;
        }
        return row.column(discriminator.column().table(), discriminator.column().name());
    }

    private String value(@Nullable DiscriminatorLayout discriminator) {
        String value = discriminator == null ? null : discriminator.value();
        if (discriminator == null || value == null) {
            throw new IllegalStateException("an entity in a shared table has a discriminator");
        }
        return discriminator.type() == DiscriminatorColumnAnnotation.Type.INTEGER ? value : literal(value);
    }

    private static String constant(boolean truth) {
        return truth ? "1 = 1" : "1 = 0";
    }

    private String literal(String text) {
        return context.dialect().syntax().literal(text);
    }
}
