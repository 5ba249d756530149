package dev.orm.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What {@code orm compile} puts on the class that it makes of a Java migration, so that it counts as its source does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Compiled {
    /** The source's hash. */
    String statements();

    /** The source's checksum. */
    int checksum();
}
