package dev.orm.mapping;

/** Names of classes as people say them. */
public final class ClassNames {
    private ClassNames() {}

    /** Without package and enclosing class. */
    public static String simple(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
