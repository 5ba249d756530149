package dev.orm.diff;

/** What the configuration says about comparing. */
public record Rules(Scope scope, Unmentioned unmentioned) {
    private static final Rules DEFAULTS = new Rules(Scope.everything(), Unmentioned.KEEP);

    public static Rules defaults() {
        return DEFAULTS;
    }

    public Rules withScope(Scope other) {
        return new Rules(other, unmentioned);
    }

    public Rules withUnmentioned(Unmentioned other) {
        return new Rules(scope, other);
    }
}
