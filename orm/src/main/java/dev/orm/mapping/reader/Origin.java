package dev.orm.mapping.reader;

/** Where the classes of a model come from, which decides what a person can do about what is missing. */
enum Origin {
    /** {@code models.*} in orm.yaml. */
    CONFIGURATION(
            "models.packages leaves out",
            "models.classpath",
            "say how it is stored in models.types",
            "add the folders or jars that hold these classes to models.classpath"),
    /** A running program named them. */
    PROGRAM(
            "Database.open was not given: give it that class too",
            "the program's class path",
            "pass the class of its converter to Database.open (one with autoApply is found in the packages of the"
                    + " entities alone)",
            "add what holds these classes to the program's class path");

    private final String leftOut;
    private final String classPath;
    private final String converting;
    private final String adding;

    Origin(String leftOut, String classPath, String converting, String adding) {
        this.leftOut = leftOut;
        this.classPath = classPath;
        this.converting = converting;
        this.adding = adding;
    }

    /** Behind "which" or "that": how an entity came not to be in the model. */
    String leftOut() {
        return leftOut;
    }

    String classPath() {
        return classPath;
    }

    /** What to do about a type that nobody knows, but to change its class. */
    String converting() {
        return converting;
    }

    /** What to do about classes that are missing. */
    String adding() {
        return adding;
    }

    /** Whether {@code models.types} can speak for a class. */
    boolean hasTypes() {
        return this == CONFIGURATION;
    }
}
