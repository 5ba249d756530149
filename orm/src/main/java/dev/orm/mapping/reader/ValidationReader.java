package dev.orm.mapping.reader;

import dev.orm.mapping.Validation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bean Validation's constraints on a member, those of the default group, as values. */
final class ValidationReader {

    private ValidationReader() {}

    /**
     * @param notNull whether NOT NULL may be asked for here
     */
    static Validation read(Member member, boolean notNull) {
        boolean text = "java.lang.String".equals(TypeScope.nameOf(member.type()));
        return new Validation(
                notNull && isNotNull(member),
                text ? sizeMax(member) : null,
                constraint(member, "Digits").map(ValidationReader::digits).orElse(null),
                bound(member, "Min", "min", 0),
                bound(member, "Max", "max", Long.MAX_VALUE));
    }

    static boolean isNotNull(Member member) {
        return Stream.of("NotNull", "NotBlank", "NotEmpty")
                .anyMatch(name -> constraint(member, name).isPresent());
    }

    /** Whether validation goes on inside an embeddable. */
    static boolean isCascaded(Member member) {
        return member.constraints().hasNamed("jakarta.validation.Valid", "javax.validation.Valid");
    }

    private static @Nullable Integer sizeMax(Member member) {
        return Stream.of("Size", "Length")
                .flatMap(name -> constraint(member, name).stream())
                .flatMap(size -> Stream.ofNullable(size.number("max")))
                .filter(max -> max < Integer.MAX_VALUE)
                .findFirst()
                .orElse(null);
    }

    /** {@code @Min} or {@code @Max}; else Hibernate's {@code @Range}, which is both of them. */
    private static @Nullable Long bound(Member member, String simpleName, String ofRange, long unsaid) {
        return constraint(member, simpleName)
                .map(bound -> bound.longNumber("value"))
                .or(() -> constraint(member, "Range").map(range -> range.longNumberOr(ofRange, unsaid)))
                .orElse(null);
    }

    private static Validation.Digits digits(Written digits) {
        Integer integer = digits.number("integer");
        Integer fraction = digits.number("fraction");
        return new Validation.Digits(integer == null ? 0 : integer, fraction == null ? 0 : fraction);
    }

    private static Optional<Written> constraint(Member member, String simpleName) {
        return member.constraints().constraints(simpleName).stream()
                .filter(ValidationReader::isOfDefaultGroup)
                .findFirst();
    }

    static boolean isOfDefaultGroup(Written constraint) {
        List<String> groups =
                constraint.types("groups").stream().map(TypeScope::nameOf).toList();
        return groups.isEmpty() || groups.stream().anyMatch(group -> group.endsWith(".validation.groups.Default"));
    }
}
