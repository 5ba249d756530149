package dev.orm.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What Bean Validation asks of a column, where a provider would heed it.
 *
 * <p>{@link #none()} unless {@code models.beanValidation} is on, and inside element collections and embeddables that may
 * be null.
 *
 * @param notNull {@code @NotNull}, {@code @NotBlank} or {@code @NotEmpty}
 * @param sizeMax {@code @Size(max)} or Hibernate's {@code @Length(max)}: the length, whatever {@code @Column} says
 * @param digits {@code @Digits}: numeric(integer + fraction, fraction)
 * @param min {@code @Min}: a check
 * @param max {@code @Max}: a check
 */
public record Validation(
        boolean notNull,
        @Nullable Integer sizeMax,
        @Nullable Digits digits,
        @Nullable Long min,
        @Nullable Long max) {

    private static final Validation NONE = new Validation(false, null, null, null, null);

    public static Validation none() {
        return NONE;
    }

    /** {@code @Digits}. */
    public record Digits(int integer, int fraction) {}
}
