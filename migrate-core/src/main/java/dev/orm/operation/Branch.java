package dev.orm.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Labels of the branch that a Java migration begins, as literals. What {@code -- orm:branch} is in SQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Branch {
    String[] value();
}
