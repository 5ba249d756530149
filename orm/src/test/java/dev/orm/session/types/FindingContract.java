package dev.orm.session.types;

import static dev.orm.query.Expressions.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows are found by the value of each of their attributes. */
public abstract class FindingContract {

    protected abstract Database open(Class<?>... classes);

    /** Attributes whose columns this database does not compare. */
    protected abstract Set<String> incomparable();

    @Test
    void eachValueIsFound() throws Exception {
        assertThat(notFound(TypesContract.full(), new Everything())).isEmpty();
        assertThat(notFound(MoreTypesContract.full(), another())).isEmpty();
    }

    private static MoreTypes another() {
        MoreTypes other = new MoreTypes();
        other.id = Everything.Suit.SPADES;
        return other;
    }

    private List<String> notFound(Object full, Object empty) throws IllegalAccessException {
        List<String> wrong = new ArrayList<>();
        try (Database database = open(full.getClass())) {
            database.createAll();
            database.transaction(session -> {
                session.add(full);
                session.add(empty);
            });
            for (Field attribute : Attributes.of(full.getClass())) {
                Object value = Objects.requireNonNull(attribute.get(full));
                if (!incomparable().contains(attribute.getName())) {
                    wrong.addAll(notFound(database, full.getClass(), attribute.getName(), value));
                }
            }
        }
        return wrong;
    }

    /** The row by its value, among values, and the other one by its being another. */
    private static List<String> notFound(Database database, Class<?> type, String attribute, Object value) {
        try (Session session = database.session()) {
            return Stream.of(
                            field(attribute).eq(value),
                            field(attribute).in(List.of(value, value)),
                            field(attribute).ne(value).or(field(attribute).isNull()))
                    .filter(condition -> session.query(type).where(condition).count() != 1)
                    .map(condition -> attribute + ": " + condition)
                    .toList();
        }
    }
}
